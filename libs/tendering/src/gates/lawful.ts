import { defineGate } from '@app/cases';
import { approvedNeed } from '@app/needs';
import { helsinkiDay } from '@app/rules';
import { emptyCall } from '../call-content';
import { callUnlawful, type LawFacts } from '../call-lawful';
import { callOf } from '../on-record';
import { clockOf } from './call-complete';

/** Regime, notice and minimum time by the law of the day on which the call would go out (gate G3). */
export const lawful = defineGate({
  id: 'tendering.lawful',
  facts: async (em, c): Promise<LawFacts> => ({
    call: (await callOf(em, c.id))?.content ?? emptyCall(),
    need: await approvedNeed(em, c.id),
    procedureId: c.procedureId,
    today: helsinkiDay(await clockOf(em)),
  }),
  check: callUnlawful,
});
