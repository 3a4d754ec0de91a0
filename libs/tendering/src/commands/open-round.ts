import { casesReason, digestOfContent, lockCase, move, signable } from '@app/cases';
import { Refusal } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { z } from 'zod';
import { Submission, type SubmissionStatus } from '../entities/submission';
import { currentRound, roundOf, roundsOf } from '../on-record';
import { tenderingReason } from '../reasons';

/** How long the first key holder's yes waits for the second, in minutes. */
const TOGETHER_WITHIN = 15;

/**
 * Two key holders open a round after its deadline (2014/24/EU annex IV (c) to (e)): from this instant the city sees who
 * tendered, and all but the prices. Withdrawn, late and held tenders are counted and stay closed.
 */
export const openRound = defineCommand({
  name: 'tendering.openRound',
  input: z.strictObject({ caseId: z.uuid(), roundId: z.string().max(80) }),
  may: 'round.open',
  async handle(tx, { caseId, roundId }) {
    const c = await lockCase(tx, caseId);
    const round = await roundOf(tx.em, caseId, roundId);
    const isCurrent = currentRound(await roundsOf(tx.em, caseId))?.id === round.id;
    const also = round.openedAt !== null ? [tenderingReason('already-opened')] : isCurrent ? [] : [tenderingReason('round-not-open')];
    const { people } = await move(tx, c, { subject: round.id, also });
    const [first, second] = await keyHoldersAmong(tx, people);
    round.open(tx.now, [first, second]);
    await tx.em.save(round);
    const received = await tx.em.find(Submission, { where: { roundId: round.id }, order: { receivedAt: 'ASC' } });
    const count = (status: SubmissionStatus) => received.filter((s) => s.status === status).length;
    const submissions = received.filter((s) => s.status === 'submitted').map((s) => s.id);
    await tx.record('tendering.round-opened', { roundId: round.id, submissions, withdrawn: count('withdrawn'), late: count('late') });
    return { openedAt: tx.now, submissions };
  },
});

signable('tendering.openRound', {
  validMinutes: TOGETHER_WITHIN,
  async digestOf(em, c, subject) {
    const asked = (await roundsOf(em, c.id)).find((r) => r.id === subject);
    return asked && asked.openedAt === null ? digestOfContent({ roundId: asked.id, deadline: asked.deadline.toISOString() }) : undefined;
  },
});

/** The two who open, the first signer first. Whoever signed without holding a key does not count. */
async function keyHoldersAmong(tx: Tx, people: readonly string[]): Promise<[string, string]> {
  const rows: { id: string }[] = await tx.em.query(
    `SELECT id FROM identity.person WHERE id = ANY($1) AND active AND 'key_holder' = ANY(roles)`,
    [people],
  );
  const [last, ...before] = people.filter((id) => rows.some((row) => row.id === id)).reverse();
  const first = before.at(-1);
  if (last === undefined || first === undefined) throw new Refusal([casesReason('second-person-missing')]);
  return [first, last];
}
