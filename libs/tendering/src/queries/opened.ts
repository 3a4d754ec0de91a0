import { organisationNames } from '@app/identity';
import type { Locale, Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { Round } from '../entities/round';
import { Submission } from '../entities/submission';
import { heldBy } from '../held';
import { publishedAmendments } from './call-parts';

/** One tender that takes part: opened, in force, and not held by an amendment that its sender never confirmed. */
export interface OpenedSubmission {
  readonly id: string;
  readonly roundId: string;
  readonly supplierId: string;
  readonly supplierName: Text;
  readonly receivedAt: Date;
  readonly language: Locale | null;
}

/** The tenders that take part in a round, in the order in which they were received. Empty before the opening. For the evaluation. */
export async function openedSubmissions(em: EntityManager, roundId: string): Promise<OpenedSubmission[]> {
  const round = await em.findOne(Round, { where: { id: roundId } });
  if (!round || round.openedAt === null) return [];
  const amendments = await publishedAmendments(em, round.callId);
  const submitted = await em.find(Submission, { where: { roundId, status: 'submitted' }, order: { receivedAt: 'ASC', id: 'ASC' } });
  const names = await organisationNames(
    em,
    submitted.map((s) => s.supplierId),
  );
  return submitted
    .filter((s) => heldBy(s, amendments).length === 0)
    .flatMap(({ id, supplierId, receivedAt, language }) =>
      receivedAt === null ? [] : [{ id, roundId, supplierId, supplierName: names.get(supplierId) ?? {}, receivedAt, language }],
    );
}
