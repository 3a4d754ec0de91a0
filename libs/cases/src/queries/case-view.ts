import { DaySchema, NotFound, RoleSchema, Text3Schema, TextSchema, type Actor, type Role, type Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Case } from '../entities/case';
import { movesMade } from '../done-moves';
import { rolesFor } from '../known-commands';
import { procedureOf } from '../moves';
import { movesOpenTo } from '../open-moves';
import { standingSignatures } from '../signatures';
import { ReasonSchema, reasonView } from './reason-view';

const StageState = z.object({
  stage: z.enum(['need', 'dialogue', 'tender', 'pilot']),
  state: z.enum(['done', 'now', 'later', 'left']),
  at: z.date().nullable(),
});
const Step = z.object({ command: z.string(), gateName: z.string().nullable(), done: z.boolean(), at: z.date().nullable() });
const OpenMove = z.object({
  command: z.string(),
  to: z.string(),
  gateName: z.string().nullable(),
  people: z.int(),
  mine: z.boolean(),
  /** Whose turn it is: the roles that may do it, none where it takes no particular role. */
  roles: z.array(RoleSchema),
  reasons: z.array(ReasonSchema),
  /** The move's gates that hold, by id. */
  met: z.array(z.string()),
  /** Who has confirmed what would be decided now: neither used, nor too old, nor of an earlier content. */
  signedBy: z.array(z.object({ personId: z.uuid(), name: z.string(), at: z.date(), until: z.date(), subject: z.string() })),
});
const Member = z.object({
  personId: z.uuid(),
  name: z.string(),
  role: RoleSchema,
  declaredAt: z.date().nullable(),
  conflict: z.boolean().nullable(),
});

export const CaseView = z
  .object({
    id: z.uuid(),
    number: z.string(),
    title: TextSchema,
    summary: TextSchema,
    city: TextSchema,
    cityId: z.uuid(),
    owner: z.object({ personId: z.uuid(), name: z.string() }),
    stage: z.enum(['need', 'dialogue', 'tender', 'pilot', 'done']),
    status: z.enum(['running', 'stopped', 'ended']),
    outcome: z.string().nullable(),
    stoppedReason: TextSchema.nullable(),
    procedure: z.object({ id: z.string(), name: Text3Schema, chosen: z.boolean() }),
    rulesOn: DaySchema.nullable(),
    createdAt: z.date(),
    version: z.int(),
    path: z.array(StageState),
    /** The acts of the stage in which the case is, in order. */
    steps: z.array(Step),
    moves: z.array(OpenMove),
    team: z.array(Member),
    due: z.array(z.object({ command: z.string(), at: z.date() })),
  })
  .meta({ id: 'CaseView' });
export type CaseView = z.infer<typeof CaseView>;

const STAGES = ['need', 'dialogue', 'tender', 'pilot'] as const;

/** Everything on the case page, whatever its number of papers, in a handful of statements. */
export async function caseView(em: EntityManager, caseId: string, actor: Actor): Promise<CaseView> {
  const c = await em.findOne(Case, { where: { id: caseId } });
  if (!c) throw new NotFound();
  const [people]: { city: Text; owner: string }[] = await em.query(
    `SELECT o.name AS city, coalesce(p.name, '') AS owner FROM identity.organisation o LEFT JOIN identity.person p ON p.id = $2 WHERE o.id = $1`,
    [c.cityId, c.ownerId],
  );
  const team: { personId: string; name: string; role: Role; declaredAt: Date | null; conflict: boolean | null }[] = await em.query(
    `SELECT t.person_id AS "personId", p.name, t.role, d.at AS "declaredAt", d.conflict
       FROM cases.team_member t JOIN identity.person p ON p.id = t.person_id
       LEFT JOIN LATERAL (SELECT at, conflict FROM cases.declaration d WHERE d.case_id = t.case_id AND d.person_id = t.person_id ORDER BY at DESC LIMIT 1) d ON true
      WHERE t.case_id = $1 ORDER BY t.added_at, p.name`,
    [caseId],
  );
  const due: { command: string; at: Date }[] = await em.query(
    `SELECT command, at FROM cases.due WHERE case_id = $1 AND fired_at IS NULL ORDER BY at`,
    [caseId],
  );
  const made = await movesMade(em, [caseId]);
  const procedure = procedureOf(c);
  const open = await movesOpenTo(em, c, actor);
  const signatures = await standingSignatures(em, c);
  return {
    id: c.id,
    number: c.number,
    title: c.title,
    summary: c.summary,
    cityId: c.cityId,
    stage: c.stage,
    status: c.status,
    outcome: c.outcome,
    stoppedReason: c.stoppedReason,
    rulesOn: c.rulesOn,
    createdAt: c.createdAt,
    version: c.version,
    city: people?.city ?? {},
    owner: { personId: c.ownerId, name: people?.owner ?? '' },
    procedure: { id: procedure.id, name: procedure.name, chosen: c.procedureId !== null },
    path: pathOf(c),
    steps: procedure.moves
      .filter((m) => m.from === c.stage)
      .map((m) => ({ command: m.command, gateName: m.gateName ?? null, ...made(c.id, procedure, m) })),
    moves: open.map(({ move, reasons, met, mine }) => ({
      command: move.command,
      to: move.to,
      gateName: move.gateName ?? null,
      people: move.people,
      mine,
      roles: [...rolesFor(move.command)],
      met: [...met],
      reasons: reasons.map(reasonView),
      signedBy: signatures
        .filter((s) => s.act === move.command)
        .map(({ personId, name, at, until, subject }) => ({ personId, name, at, until, subject })),
    })),
    team,
    due,
  };
}

function pathOf(c: Case): CaseView['path'] {
  const now = c.stage === 'done' ? STAGES.length : STAGES.indexOf(c.stage);
  return STAGES.map((stage, i) => {
    const state = i < now ? 'done' : i > now ? 'later' : c.status === 'running' ? 'now' : 'left';
    return { stage, state, at: state === 'later' ? null : new Date(c.entered[stage] ?? c.createdAt) };
  });
}
