import { planDue } from '@app/cases';
import type { Tx } from '@app/platform';
import { NotFound } from '@app/kernel';
import { Round } from './entities/round';
import { deadlineKey } from './on-record';

/** The price envelopes of a round open, for the quality scores are final. Part of the evaluation's act, in its transaction. @throws NotFound. */
export async function openPrices(tx: Tx, roundId: string): Promise<void> {
  const round = await tx.em.findOne(Round, { where: { id: roundId } });
  if (!round || round.openedAt === null) throw new NotFound();
  round.openPrices(tx.now);
  await tx.em.save(round);
}

/**
 * The next round of a staged procedure begins: only the selected suppliers may submit. Part of the evaluation's act.
 * `deadline` where the call's own has passed or gives too little time. Does nothing where no round waits.
 */
export async function startNextRound(
  tx: Tx,
  caseId: string,
  { invited, deadline }: { readonly invited: readonly string[]; readonly deadline?: Date },
): Promise<Round | undefined> {
  const round = await tx.em.findOne(Round, { where: { caseId, status: 'waiting' }, order: { position: 'ASC' } });
  if (!round) return undefined;
  Object.assign(round, { status: 'open' as const, invited: [...invited], deadline: deadline ?? round.deadline });
  await tx.em.save(round);
  await planDue(tx, {
    caseId,
    key: deadlineKey(round.id),
    command: 'tendering.passDeadline',
    at: round.deadline,
    input: { roundId: round.id },
  });
  return round;
}
