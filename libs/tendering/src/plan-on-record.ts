import { Case } from '@app/cases';
import { NotFound, type Day, type EventType } from '@app/kernel';
import { approvedNeed, needView } from '@app/needs';
import { helsinkiDay, procedures, type Plan as PlannedDays, type PlanToJudge, type Point, type Procedure } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { emptyCall, type CallContent } from './call-content';
import { purchaseFacts } from './call-lawful';
import type { Call } from './entities/call';
import { Plan } from './entities/plan';
import { callOf, roundsOf } from './on-record';

/** Facts of the ledger that fix a day of the plan. The last one counts: a decision may be made anew. */
const FIXED_BY: Readonly<Partial<Record<EventType, Point>>> = {
  'evaluation.candidates-selected': 'invitation',
  'evaluation.award-notified': 'decision',
  'evaluation.contract-signed': 'signature',
};

/** A plan with all that judges it. */
export interface PlanOnRecord {
  readonly version: number;
  readonly procedure: Procedure | undefined;
  readonly call: Call | null;
  /** What has happened, and the closings of a published call: nobody plans these any more. */
  readonly fixed: PlannedDays;
  /** The saved days, the closings of a draft call and what is fixed, each going before the one before it. */
  readonly days: PlannedDays;
  /** Puts other days to the same judgement; fixed ones stay. */
  readonly judged: (days: PlannedDays) => PlanToJudge;
}

/** The plan of a case; until its notice has a day, the law of `today` stands in. @throws NotFound for a case that the reader does not see. */
export async function planOf(em: EntityManager, caseId: string, today: Day): Promise<PlanOnRecord> {
  const c = await em.findOne(Case, { where: { id: caseId } });
  if (!c) throw new NotFound();
  const [plan, call, approved] = [await em.findOne(Plan, { where: { caseId } }), await callOf(em, caseId), await approvedNeed(em, caseId)];
  const need = approved ?? (await needView(em, caseId)).content;
  const procedure = procedures.byId(c.procedureId ?? '');
  const content = call?.content ?? emptyCall();
  const fixed = call?.rulesOn ? { ...(await closingsOf(em, caseId)), ...(await happened(em, caseId)), notice: call.rulesOn } : {};
  const promisedUntil = content.waiting?.until;
  const { electronic: _, ...facts } = purchaseFacts(need, content, procedure);
  return {
    version: plan?.version ?? 0,
    procedure,
    call,
    fixed,
    days: { ...plan?.days, ...draftClosings(content), ...fixed },
    judged: (days) => ({
      facts: { ...facts, electronic: content.electronic, date: today },
      rounds: procedure?.rounds.map(({ kind }) => kind) ?? [],
      plan: { ...days, ...fixed },
      ...(promisedUntil && { promisedUntil }),
    }),
  };
}

async function happened(em: EntityManager, caseId: string): Promise<PlannedDays> {
  const rows: { type: EventType; at: Date }[] = await em.query(
    'SELECT type, max(at) AS at FROM platform.ledger WHERE case_id = $1 AND type = ANY($2) GROUP BY type',
    [caseId, Object.keys(FIXED_BY)],
  );
  return daysByPoint(rows.map(({ type, at }) => [FIXED_BY[type], helsinkiDay(at)]));
}

/** The closings of a published call, moved ones as they now stand. A later round that still waits is only planned. */
const closingsOf = async (em: EntityManager, caseId: string): Promise<PlannedDays> =>
  daysByPoint(
    (await roundsOf(em, caseId)).filter((r) => r.status !== 'waiting').map(({ kind, deadline }) => [kind, helsinkiDay(deadline)]),
  );

const draftClosings = ({ rounds }: CallContent): PlannedDays =>
  daysByPoint(rounds.flatMap(({ kind, deadline }) => (deadline === undefined ? [] : [[kind, helsinkiDay(deadline)] as const])));

const daysByPoint = (pairs: readonly (readonly [Point | undefined, Day])[]): PlannedDays =>
  pairs.reduce<PlannedDays>((days, [point, on]) => (point === undefined ? days : { ...days, [point]: on }), {});
