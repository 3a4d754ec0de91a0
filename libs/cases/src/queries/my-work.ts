import { TextSchema, type Actor } from '@app/kernel';
import { In, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { Case } from '../entities/case';
import { movesMade } from '../done-moves';
import { procedureOf } from '../moves';
import { movesOpenTo } from '../open-moves';
import { standingSignatures } from '../signatures';
import { todosOf } from '../todo';
import { ReasonSchema, reasonView } from './reason-view';

export const MyWorkView = z
  .object({
    tasks: z.array(
      z.object({
        caseId: z.uuid(),
        number: z.string(),
        title: TextSchema,
        stage: z.string(),
        command: z.string(),
        gateName: z.string().nullable(),
        open: z.boolean(),
        reasons: z.array(ReasonSchema),
        due: z.date().nullable(),
        /** Takes two people. */
        people: z.int(),
        /** Others who have confirmed it: one person more carries it out. */
        signedBy: z.array(z.string()),
        /** Whether the actor has confirmed it and awaits the other. */
        signed: z.boolean(),
      }),
    ),
    /** What waits for the actor beside the moves. */
    todos: z.array(z.object({ caseId: z.uuid(), number: z.string(), title: TextSchema, stage: z.string(), code: z.string() })),
    deadlines: z.array(z.object({ caseId: z.uuid(), number: z.string(), title: TextSchema, command: z.string(), at: z.date() })),
  })
  .meta({ id: 'MyWork' });
export type MyWorkView = z.infer<typeof MyWorkView>;

/** At most this many running cases are looked at: one's own work, not the city's. */
const CASES = 20;

/** What waits for me: the next act of each case I work on, open or shut, and the moments that come. */
export async function myWork(em: EntityManager, actor: Actor): Promise<MyWorkView> {
  const mine: { id: string }[] = await em.query(
    `SELECT c.id FROM cases."case" c JOIN cases.team_member t ON t.case_id = c.id AND t.person_id = platform.person()
      WHERE c.status = 'running' ORDER BY c.created_at DESC LIMIT ${CASES}`,
  );
  const found = await em.find(Case, { where: { id: In(mine.map((m) => m.id)) } });
  const tasks: MyWorkView['tasks'] = [];
  const deadlines: MyWorkView['deadlines'] = await em.query(
    `SELECT d.case_id AS "caseId", c.number, c.title, d.command, d.at FROM cases.due d JOIN cases."case" c ON c.id = d.case_id
      WHERE d.case_id = ANY($1) AND d.fired_at IS NULL ORDER BY d.at LIMIT 40`,
    [found.map((c) => c.id)],
  );
  const todos: MyWorkView['todos'] = [];
  for (const todo of await todosOf(
    em,
    found.map((c) => c.id),
    actor,
  )) {
    const c = found.find(({ id }) => id === todo.caseId);
    if (c) todos.push({ ...todo, number: c.number, title: c.title, stage: c.stage });
  }
  const made = await movesMade(
    em,
    found.map((c) => c.id),
  );
  for (const c of found) {
    const signatures = await standingSignatures(em, c);
    for (const { move, reasons, mine: own } of await movesOpenTo(em, c, actor)) {
      if (!own || made(c.id, procedureOf(c), move).done) continue;
      const signed = signatures.filter((s) => s.act === move.command);
      tasks.push({
        caseId: c.id,
        number: c.number,
        title: c.title,
        stage: c.stage,
        command: move.command,
        gateName: move.gateName ?? null,
        open: reasons.length === 0,
        reasons: reasons.map(reasonView),
        due: deadlines.find((d) => d.caseId === c.id)?.at ?? null,
        people: move.people,
        signedBy: signed.filter((s) => s.personId !== actor.personId).map((s) => s.name),
        signed: signed.some((s) => s.personId === actor.personId),
      });
    }
  }
  return { tasks, todos, deadlines };
}
