import { LOCALES, type Text3 } from '@app/kernel';
import { PROCEDURE_LAW } from '../law/procedure-law';
import { STAGES, type Procedure, type Stage } from './types';

/**
 * What is wrong with a procedure, in words for a developer; none when it is sound. One that the service runs reaches and leaves every
 * stage, no command stands twice in a stage, the law knows each of its rounds, every document and notice belongs to a move, and all
 * that people read is written in each language. One that is only advised has no moves and says what the service lacks.
 */
export function procedureProblems(procedure: Procedure): string[] {
  const { runs, lacks, moves } = procedure;
  const advised = [
    ...(moves.length > 0 ? ['moves of a procedure that is only advised'] : []),
    ...(lacks === null ? ['it is not said what the service lacks'] : []),
  ];
  const run = [...moveProblems(procedure), ...paperProblems(procedure), ...(lacks === null ? [] : ['it runs, yet something is lacking'])];
  return [...(runs === 'whole' ? run : advised), ...roundProblems(procedure), ...adviceProblems(procedure)];
}

function moveProblems(procedure: Procedure): string[] {
  const { moves } = procedure;
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
  return problems;
}

function roundProblems({ law, rounds, runs }: Procedure): string[] {
  return [
    ...(rounds.length === 0 && runs === 'whole' ? ['no rounds'] : []),
    ...rounds.filter(({ kind }) => !PROCEDURE_LAW[law][kind]).map(({ kind }) => `the law of ${law} knows no ${kind}`),
  ];
}

/** Acts that make a document without being a move of the case. */
const APPROVALS: readonly string[] = ['needs.approve', 'dialogue.writeMinutes'];

function paperProblems({ moves, documents, notices }: Procedure): string[] {
  const isMove = (command: string) => moves.some((m) => m.command === command);
  const problems: string[] = [];
  for (const [command, kinds] of Object.entries(documents)) {
    if (!APPROVALS.includes(command) && !isMove(command)) problems.push(`documents of ${command}, which is no move`);
    if (kinds.length === 0) problems.push(`${command} lists no documents`);
  }
  for (const command of Object.keys(notices)) if (!isMove(command)) problems.push(`a notice of ${command}, which is no move`);
  return problems;
}

function adviceProblems(procedure: Procedure): string[] {
  const { regimes, conditions, articles, typicalMonths, phases } = procedure;
  const { name, basis, allowed, negotiation, award, develops, suits, lacks } = procedure;
  const texts: Readonly<Record<string, Text3 | null>> = { name, basis, allowed, negotiation, award, develops, suits, lacks };
  return [
    ...(regimes.length === 0 ? ['no regimes'] : []),
    ...(articles.length === 0 ? ['no article of the law'] : []),
    ...conditions.flatMap(({ id, in: asked }) =>
      asked.filter((regime) => !regimes.includes(regime)).map((regime) => `${id} is asked in ${regime}, where it is not used`),
    ),
    ...[typicalMonths, ...phases.flatMap(({ months, firms }) => [months, firms])]
      .filter(({ from, to }) => from > to || from <= 0)
      .map(({ from, to }) => `${from} to ${to} is no range`),
    ...Object.entries(texts).flatMap(([field, text]) =>
      text === null ? [] : LOCALES.filter((locale) => text[locale].trim() === '').map((locale) => `${field} is not written in ${locale}`),
    ),
  ];
}

function stagesReached({ moves }: Procedure): ReadonlySet<Stage> {
  const reached = new Set<Stage>(['need']);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { from, to } of moves) if (reached.has(from)) reached.add(to);
  }
  return reached;
}
