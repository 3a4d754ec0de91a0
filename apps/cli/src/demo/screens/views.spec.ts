import { resolve } from 'node:path';

import { readCaseScript } from '../case-script';
import { pieceFor } from '../repertoire';
import { scheduleOf } from '../schedule';
import { VIEWS, viewsAt } from './views';

const SCRIPT = resolve(__dirname, '../../../cases/winter-cycling.json');

test('every picture is of an act that the shipped script has and the player can play', async () => {
  const acts = scheduleOf(await readCaseScript(SCRIPT)).filter(({ path }) => pieceFor(path));
  const never = VIEWS.filter((view) => !acts.some(({ path }) => viewsAt(view.moment, path).some((at) => at.view === view)));
  expect(never.map((view) => view.name)).toEqual([]);
});

test('pictures have names of their own', () => {
  expect(new Set(VIEWS.map((view) => view.name)).size).toBe(VIEWS.length);
});

test('a page of a round is taken at an act of that round', () => {
  const page = VIEWS.filter((view) => view.page.includes(':round'));
  expect(page.filter((view) => !view.act.startsWith('/tender/rounds/*/'))).toEqual([]);
  expect(viewsAt('before', '/tender/rounds/r1/consensus')).toMatchObject([{ round: 'r1', view: { name: 'scores-beside-each-other' } }]);
});
