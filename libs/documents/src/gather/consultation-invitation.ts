import { consultationView } from '@app/dialogue';
import { filesOf } from '@app/files';
import { NotFound } from '@app/kernel';
import { approvedNeed } from '@app/needs';
import { definePaper } from '../paper';
import { consultationInvitation, type ConsultationInvitationData } from '../templates';

/** The same questions to all, as they were published. */
export const consultationInvitationPaper = definePaper({
  definition: consultationInvitation,
  on: 'dialogue.consultation-published',
  mark: 'MK',
  published: 'at once',
  writtenIn: ({ text }: ConsultationInvitationData) => [text],
  async gather(em, fact, header) {
    if (!fact.caseId) throw new NotFound();
    const { content, answersDue } = await consultationView(em, fact.caseId);
    const need = await approvedNeed(em, fact.caseId);
    const annexes = await filesOf(em, { caseId: fact.caseId, subject: 'dialogue' });
    return {
      ...header,
      text: content.text,
      questions: content.questions.map(({ text }) => text),
      ...(answersDue && { answersDue: answersDue.toISOString() }),
      outcomes: (need?.outcomes ?? []).map(({ text }) => text),
      annexes: annexes.filter(({ published }) => published).map(({ name, sha256 }) => ({ name, sha256 })),
    };
  },
});
