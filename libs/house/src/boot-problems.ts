import { PAPERS } from '@app/documents';
import { lawProblems, procedureProblems, procedures } from '@app/rules';
import { house, policy } from './house';

/** A half-wired house does not start: everything that names something else by its name is looked up here. */
export function bootProblems(): string[] {
  const commands = house.flatMap((room) => room.commands);
  const names = commands.map((c) => c.name);
  const gates = house.flatMap((room) => (room.gates ?? []).map((g) => g.id));
  const reactions = house.flatMap((room) => room.reactions ?? []).map((r) => r.name);
  return [
    ...twice(names).map((n) => `command ${n} stands twice`),
    ...twice(gates).map((n) => `gate ${n} stands twice`),
    ...twice(reactions).map((n) => `reaction ${n} stands twice`),
    ...commands.filter((c) => !policy[c.may]).map((c) => `command ${c.name}: no row «${c.may}» in the policy table`),
    ...lawProblems().map((problem) => `law: ${problem}`),
    ...procedures.list.flatMap((p) => [
      ...procedureProblems(p).map((problem) => `procedure ${p.id}: ${problem}`),
      ...p.moves.filter((m) => !names.includes(m.command)).map((m) => `procedure ${p.id}: no command ${m.command}`),
      ...p.moves
        .flatMap((m) => m.gates)
        .filter((g) => !gates.includes(g))
        .map((g) => `procedure ${p.id}: no gate ${g}`),
      ...Object.values(p.documents)
        .flat()
        .filter((kind) => !PAPERS.some((paper) => paper.kind === kind))
        .map((kind) => `procedure ${p.id}: no paper ${kind}`),
    ]),
  ];
}

const twice = (names: readonly string[]): string[] => names.filter((n, i) => names.indexOf(n) !== i);
