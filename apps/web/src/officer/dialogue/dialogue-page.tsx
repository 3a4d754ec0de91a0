import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../session/me';
import { partLoader, partQuery } from '../case-data';
import { useCase } from '../case-frame';
import { ConsultationForm } from './consultation-form';
import { DialogueOpen } from './dialogue-open';
import { DialogueReading } from './dialogue-reading';
import type { Consultation } from './consultation';

export const loader = partLoader<Consultation>('consultation');

/** The market dialogue: prepared, then open with its answers, then summed up for everyone. */
export function Component() {
  const me = useMe();
  const { view } = useCase();
  const { data: consultation } = useQuery(partQuery<Consultation>(view.id, 'consultation'));
  if (!consultation) return null;
  const mayWrite = view.status === 'running' && (me?.roles.some((role) => role === 'need_owner' || role === 'officer') ?? false);
  if (mayWrite && !consultation.publishedAt) return <ConsultationForm consultation={consultation} />;
  if (mayWrite && !consultation.summaryAt) return <DialogueOpen consultation={consultation} />;
  return <DialogueReading consultation={consultation} />;
}
