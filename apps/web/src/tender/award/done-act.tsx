import type { Text } from '@app/kernel';
import { useFormat } from '../../i18n';
import { Words } from '../read/call-reading';
import { Icon } from '../../ui';

interface DoneActProps {
  readonly act: { readonly by: { readonly name: string } | null; readonly at: string };
  readonly text?: Text | null;
  readonly empty?: string;
}

/** An act that has been done: who, when and in which words. */
export function DoneAct({ act, text, empty }: DoneActProps) {
  const f = useFormat();
  return (
    <div className="stack stack-small">
      <p className="done-act">
        <Icon name="check" /> {[act.by?.name, f.dateTime(act.at)].filter(Boolean).join(', ')}
      </p>
      {text ? (
        <p className="call-answer measure">
          <Words text={text} />
        </p>
      ) : (
        empty && <p className="muted">{empty}</p>
      )}
    </div>
  );
}
