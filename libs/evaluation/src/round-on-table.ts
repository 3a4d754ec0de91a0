import { createHash } from 'node:crypto';
import { NotFound, refuseIfAny } from '@app/kernel';
import { openedSubmissions, Round, roundsOf, type Criterion, type OpenedSubmission } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import { evaluationReason } from './reasons';

/** A round by its id alone, as experts name it. @throws NotFound where it is not to be seen. */
export async function roundById(em: EntityManager, roundId: string): Promise<Round> {
  const round = await em.findOne(Round, { where: { id: roundId } });
  if (!round) throw new NotFound();
  return round;
}

/** The round that is being evaluated: the last one opened, of that kind where one is given; undefined before any opening. */
export async function roundUnderEvaluation(em: EntityManager, caseId: string, kind?: Round['kind']): Promise<Round | undefined> {
  const opened = (await roundsOf(em, caseId)).filter((r) => r.openedAt !== null);
  return opened.findLast((r) => kind === undefined || r.kind === kind);
}

/** Nothing of any tender is told before the opening, not even how many there are. */
export function refuseUnopened(round: Pick<Round, 'openedAt' | 'deadline'>): void {
  if (round.openedAt === null) refuseIfAny([evaluationReason('not-opened', { deadline: round.deadline.toISOString() })]);
}

export function refuseFinal(round: Pick<Round, 'qualityFinalAt'>): void {
  if (round.qualityFinalAt !== null) refuseIfAny([evaluationReason('quality-is-final')]);
}

/** The tenders that take part: neither withdrawn, late nor held. Empty before the opening. */
export const tendersOf = (em: EntityManager, round: Pick<Round, 'id'>): Promise<OpenedSubmission[]> => openedSubmissions(em, round.id);

/** A quality criterion always has a scale: the call is not published without it. */
export type QualityCriterion = Criterion & { readonly scaleMax: number };

export const qualityCriteria = (round: Pick<Round, 'criteria'>): QualityCriterion[] =>
  round.criteria.flatMap((c) => (c.kind === 'quality' && c.scaleMax !== undefined ? [{ ...c, scaleMax: c.scaleMax }] : []));

/** A, B, C … for tenders without names. The order comes from a hash: it betrays neither a name nor who was first. */
export function labelsOf(roundId: string, submissionIds: readonly string[]): Map<string, string> {
  const mixed = (id: string) => createHash('sha256').update(`${roundId} ${id}`).digest('hex');
  const order = [...submissionIds].sort((a, b) => (mixed(a) < mixed(b) ? -1 : 1));
  return new Map(order.map((id, i) => [id, label(i)]));
}

const label = (i: number): string => (i < 26 ? '' : label(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));
