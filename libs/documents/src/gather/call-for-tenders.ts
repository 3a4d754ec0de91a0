import { Case } from '@app/cases';
import { filesOf } from '@app/files';
import { NotFound } from '@app/kernel';
import { approvedNeed } from '@app/needs';
import { procedures } from '@app/rules';
import { estimatedCents, publishedCallOf } from '@app/tendering';
import { definePaper } from '../paper';
import { callForTenders, type CallForTendersData } from '../templates';

/** The call as it was published, complete. */
export const callForTendersPaper = definePaper({
  definition: callForTenders,
  on: 'tendering.call-published',
  mark: 'TP',
  published: 'at once',
  writtenIn: ({ summary, call }: CallForTendersData) => [summary, call.grounds],
  async gather(em, fact, header) {
    if (!fact.caseId) throw new NotFound();
    const { content } = await publishedCallOf(em, fact.caseId);
    const c = await em.findOneByOrFail(Case, { id: fact.caseId });
    const need = await approvedNeed(em, fact.caseId);
    const annexes = await filesOf(em, { caseId: fact.caseId, subject: 'call' });
    return {
      ...header,
      ...(content.title && { title: content.title }),
      call: content,
      summary: c.summary,
      procedureName: procedures.byId(c.procedureId ?? '')?.name ?? {},
      estimatedCents: need ? estimatedCents(need, content) : content.lots.reduce((sum, lot) => sum + lot.valueCents, 0),
      annexes: annexes.filter(({ published }) => published).map(({ name, sha256 }) => ({ name, sha256 })),
    };
  },
});
