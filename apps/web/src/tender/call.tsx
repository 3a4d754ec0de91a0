import { useCase } from '../officer/case-frame';
import { CallEditor } from './editor/call-editor';
import { useCall } from './queries';
import { PublishedCall } from './read/published-call';

/** The call: written while it is a draft, read after that. */
export function Component() {
  const { view } = useCase();
  const { data: call } = useCall(view.id);
  if (!call) return null;
  return call.status === 'draft' ? <CallEditor call={call} /> : <PublishedCall call={call} />;
}
