import { defineGate } from '@app/cases';
import { helsinkiDay } from '@app/rules';
import { afterAward, clockOf } from '../after-award';
import { awardOf } from '../award-on-record';
import { signingProblems } from '../award-problems';

/**
 * Nothing bars the contracts of the case: the decision is notified, the wait by law or promise is over (Act 1397/2016 s. 129),
 * and every demand for correction is answered. What bars one contract alone, `signContract` asks itself.
 */
export const waitingOver = defineGate({
  id: 'evaluation.waiting-over',
  facts: async (em, c) => ({ award: await awardOf(em, c.id), after: await afterAward(em, c.id), today: helsinkiDay(await clockOf(em)) }),
  check: ({ award, after, today }) => signingProblems(award, after, today),
});
