import { PROCEDURE_LAW } from '../law/procedure-law';
import { STAGES, type Procedure, type Stage } from './types';

/**
 * What is wrong with a procedure, in words for a developer; none when it is sound. Every stage is reached and left, no command
 * stands twice in a stage, the law knows each of its rounds, and every document belongs to a move.
 */
export function procedureProblems(procedure: Procedure): string[] {
  const { law, moves, rounds, documents } = procedure;
  const problems: string[] = [];

  const reached = stagesReached(procedure);
  for (const stage of STAGES) {
    if (!reached.has(stage)) problems.push(`stage ${stage} is not reached`);
    if (stage !== 'done' && !moves.some((m) => m.from === stage && m.to !== stage)) problems.push(`stage ${stage} is not left`);
  }
  if (moves.some((m) => m.from === 'done')) problems.push('a move leaves done');

  const seen = new Set<string>();
  for (const { command, from, gates } of moves) {
    if (seen.has(`${from} ${command}`)) problems.push(`${command} stands twice in ${from}`);
    seen.add(`${from} ${command}`);
    if (new Set(gates).size < gates.length) problems.push(`${command} names a gate twice`);
  }

  if (rounds.length === 0) problems.push('no rounds');
  for (const { kind } of rounds) {
    if (!PROCEDURE_LAW[law][kind]) problems.push(`the law of ${law} knows no ${kind}`);
  }
  for (const [command, kinds] of Object.entries(documents)) {
    if (!APPROVALS.includes(command) && !moves.some((m) => m.command === command))
      problems.push(`documents of ${command}, which is no move`);
    if (kinds.length === 0) problems.push(`${command} lists no documents`);
  }
  return problems;
}

/** Acts that make a document without being a move of the case. */
const APPROVALS: readonly string[] = ['needs.approve'];

function stagesReached({ moves }: Procedure): ReadonlySet<Stage> {
  const reached = new Set<Stage>(['need']);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { from, to } of moves) if (reached.has(from)) reached.add(to);
  }
  return reached;
}
