import { createHash } from 'node:crypto';
import { NotFound, refuseIfAny, type Text } from '@app/kernel';
import type { Criterion } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import { evaluationReason } from './reasons';

/** What this room reads of a round that the tendering room keeps. */
export interface RoundOnTable {
  readonly id: string;
  readonly caseId: string;
  readonly cityId: string;
  /** Its short id in the call: `r-tender`. */
  readonly key: string;
  readonly kind: string;
  readonly deadline: Date;
  readonly anonymousQuality: boolean;
  readonly criteria: readonly Criterion[];
  readonly openedAt: Date | null;
  readonly qualityFinalAt: Date | null;
}

/** One tender that takes part in the evaluation. */
export interface TenderOnTable {
  readonly id: string;
  readonly supplierId: string;
  readonly supplierName: Text;
  readonly receivedAt: Date;
}

const COLUMNS = `id, case_id AS "caseId", city_id AS "cityId", key, kind, deadline, anonymous_quality AS "anonymousQuality", criteria,
  opened_at AS "openedAt", quality_final_at AS "qualityFinalAt"`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A round by its id. @throws NotFound where it is not to be seen. */
export async function roundById(em: EntityManager, roundId: string): Promise<RoundOnTable> {
  const [round]: RoundOnTable[] = await em.query(`SELECT ${COLUMNS} FROM tendering.round WHERE id = $1`, [roundId]);
  if (!round) throw new NotFound();
  return round;
}

/** A round of a case, by its id or by its short id in the call. */
export async function roundOfCase(em: EntityManager, caseId: string, idOrKey: string): Promise<RoundOnTable> {
  const by = UUID.test(idOrKey) ? 'id' : 'key';
  const [round]: RoundOnTable[] = await em.query(`SELECT ${COLUMNS} FROM tendering.round WHERE case_id = $1 AND ${by} = $2`, [
    caseId,
    idOrKey,
  ]);
  if (!round) throw new NotFound();
  return round;
}

/** The round that is being evaluated: the one opened last; undefined before any opening. */
export async function roundUnderEvaluation(em: EntityManager, caseId: string): Promise<RoundOnTable | undefined> {
  const [round]: RoundOnTable[] = await em.query(
    `SELECT ${COLUMNS} FROM tendering.round WHERE case_id = $1 AND opened_at IS NOT NULL ORDER BY opened_at DESC LIMIT 1`,
    [caseId],
  );
  return round;
}

/** Nothing of any tender is told before the opening, not even how many there are. */
export function refuseUnopened(round: RoundOnTable): void {
  if (round.openedAt === null) refuseIfAny([evaluationReason('not-opened', { deadline: round.deadline.toISOString() })]);
}

export function refuseFinal(round: RoundOnTable): void {
  if (round.qualityFinalAt !== null) refuseIfAny([evaluationReason('quality-is-final')]);
}

/** The tenders that were opened: neither withdrawn nor late. Empty before the opening. */
export const tendersOf = (em: EntityManager, round: RoundOnTable): Promise<TenderOnTable[]> =>
  em.query(
    `SELECT s.id, s.supplier_id AS "supplierId", o.name AS "supplierName", s.received_at AS "receivedAt"
       FROM tendering.submission s JOIN identity.organisation o ON o.id = s.supplier_id JOIN tendering.round r ON r.id = s.round_id
      WHERE s.round_id = $1 AND r.opened_at IS NOT NULL AND s.status = 'submitted' ORDER BY s.received_at, s.id`,
    [round.id],
  );

export const qualityCriteria = (round: Pick<RoundOnTable, 'criteria'>): Criterion[] => round.criteria.filter((c) => c.kind === 'quality');

/** A, B, C … for tenders without names. The order comes from a hash: it betrays neither a name nor who was first. */
export function labelsOf(roundId: string, submissionIds: readonly string[]): Map<string, string> {
  const mixed = (id: string) => createHash('sha256').update(`${roundId} ${id}`).digest('hex');
  const order = [...submissionIds].sort((a, b) => (mixed(a) < mixed(b) ? -1 : 1));
  return new Map(order.map((id, i) => [id, label(i)]));
}

const label = (i: number): string => (i < 26 ? '' : label(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));
