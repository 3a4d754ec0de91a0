import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EVENTS, LOCALES, type Text3 } from '@app/kernel';
import { house, policy } from '@app/house';
import { procedures } from '@app/rules';
import { momentOf, verbOf } from '../../apps/web/src/officer/acts';
import { gateThatHolds } from '../../apps/web/src/officer/gates';
import { todoIn } from '../../apps/web/src/officer/todos';

// The API names acts, conditions and tasks by their codes; the screens have the words. A code without words would stand on a screen.

const moves = procedures.list.flatMap((procedure) => procedure.moves);
const commands = house.flatMap((room) => room.commands);
const isWhole = (words: Text3): boolean => LOCALES.every((locale) => words[locale].trim() !== '');
/** What each of these files holds, the house's own sources without their specs. */
const sourcesOf = (folder: string, named: (file: string) => boolean): string[] =>
  readdirSync(resolve(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && named(file))
    .map((file) => readFileSync(join(resolve(folder), file), 'utf8'));

test('every act that moves a case has words on the screens', () => {
  const names = new Set(moves.map((move) => move.command));
  expect(names.size).toBeGreaterThan(10);
  expect([...names].filter((name) => verbOf(name).fi === name || !isWhole(verbOf(name)))).toEqual([]);
});

test('every moment that the clock brings has words of its own', () => {
  const due = commands.filter((command) => policy[command.may]?.roles === 'clock').map((command) => command.name);
  expect(due).toContain('tendering.passDeadline');
  expect(due.filter((name) => momentOf(name).fi === momentOf('not.known').fi)).toEqual([]);
});

test('every condition of a move has words for when it holds', () => {
  const gates = new Set(moves.flatMap((move) => move.gates));
  expect(gates.size).toBeGreaterThan(10);
  expect([...gates].filter((id) => gateThatHolds(id) === undefined)).toEqual([]);
});

test('every task that waits for someone has words, and every room with tasks is looked at', () => {
  const finders = sourcesOf('libs', (file) => /todo/.test(file));
  const codes = new Set(
    finders.flatMap((source) => source.match(/'(?:cases|needs|dialogue|tendering|evaluation|pilots)\.[a-z-]+'/g) ?? []),
  );
  const named = [...codes].map((quoted) => quoted.slice(1, -1));
  expect(named).toEqual(expect.arrayContaining(['cases.declare', 'needs.review', 'evaluation.check-winner', 'pilots.measure']));
  expect(named.filter((code) => todoIn(code).fi === code)).toEqual([]);
});

test('no fact of the ledger is named alike in two languages', () => {
  const alike = Object.entries(EVENTS).filter(
    ([, words]) => !isWhole(words) || new Set(LOCALES.map((l) => words[l])).size < LOCALES.length,
  );
  expect(alike.map(([type]) => type)).toEqual([]);
});
