import type { Actor } from '@app/kernel';
import type { EntityManager } from 'typeorm';

/** Something that waits for a person in a case and is no move: a need to approve, ties to declare. */
export interface Todo {
  readonly caseId: string;
  /** What it is, `needs.review`: the screens have the words. */
  readonly code: string;
}

type Finder = (em: EntityManager, caseIds: readonly string[], actor: Actor) => Promise<readonly Todo[]>;

const finders: Finder[] = [];

/** Declares how a room finds what waits for someone. Asked for one's own running cases only. */
export const defineTodos = (find: Finder): void => void finders.push(find);

/** All that waits for the actor in these cases, in the order of the rooms. */
export async function todosOf(em: EntityManager, caseIds: readonly string[], actor: Actor): Promise<Todo[]> {
  const found: Todo[] = [];
  for (const find of finders) found.push(...(await find(em, caseIds, actor)));
  return found;
}

defineTodos((em, caseIds, actor) =>
  em.query(
    `SELECT m.case_id AS "caseId", 'cases.declare' AS code FROM cases.team_member m
      WHERE m.case_id = ANY($1) AND m.person_id = $2 AND m.role NOT IN ('expert', 'chair', 'reserve')
        AND NOT EXISTS (SELECT 1 FROM cases.declaration d WHERE d.case_id = m.case_id AND d.person_id = m.person_id)`,
    [caseIds, actor.personId],
  ),
);
