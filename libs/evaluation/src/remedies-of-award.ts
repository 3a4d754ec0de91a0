import type { Case } from '@app/cases';
import { Refusal, type Day } from '@app/kernel';
import { approvedNeed } from '@app/needs';
import { assessRegime, dayAfter, helsinkiInstant, procedures, remedyDays } from '@app/rules';
import { callOf, emptyCall, purchaseFacts } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import type { Remedies } from './entities/award';
import { evaluationReason } from './reasons';

/**
 * The days for remedies and signing if the decision is notified on a day. The regime is that of the call: its law and its value
 * (2014/24/EU art. 5(4)). @throws Refusal 409 where the regime cannot be told.
 */
export async function remediesFrom(em: EntityManager, c: Case, notified: Day): Promise<Remedies> {
  const need = await approvedNeed(em, c.id);
  const call = (await callOf(em, c.id))?.content ?? emptyCall();
  const facts = need ? purchaseFacts(need, call, procedures.byId(c.procedureId ?? '')) : {};
  const assessed = assessRegime({ ...facts, callDate: c.rulesOn ?? notified });
  if (assessed.kind !== 'verdict') throw new Refusal([evaluationReason('law-not-certain', { ...assessed.because })]);
  const promisedUntil = call.waiting?.until ?? null;
  const days = remedyDays({
    regime: assessed.found.regime,
    notifiedOn: notified,
    ...(promisedUntil !== null && { voluntaryUntil: promisedUntil }),
  });
  return { ...days, regime: assessed.found.regime, notified, promisedUntil };
}

/** The first day on which the contract may be signed; where nothing bars it, the day from which it is safe. */
export const signingFrom = ({ waitUntil, earliestSignature }: Remedies): Day =>
  waitUntil === null ? earliestSignature : dayAfter(waitUntil);

/** The instant at which the waiting is over: the first of that day, in Finland. */
export const waitingOver = (remedies: Remedies): Date => helsinkiInstant(signingFrom(remedies), '00:00');
