import { resolve } from 'node:path';

import { actsAbout, actsBefore } from './acts-about';
import { readCaseScript, type CaseScript } from './case-script';
import { compare } from './compare';
import { whyNotYet } from './not-yet';
import { pieceFor } from './repertoire';
import { scheduleOf } from './schedule';

let script: CaseScript;
beforeAll(async () => {
  script = await readCaseScript(resolve(__dirname, '../../cases/winter-cycling.json'));
});

describe('what the player can play', () => {
  it('has every act of the shipped script, or says why not yet', () => {
    const unknown = scheduleOf(script).filter(({ path, gate }) => !gate && !pieceFor(path) && whyNotYet(path) === undefined);
    expect(unknown.map((step) => step.path)).toEqual([]);
  });

  it('tells what stands at the asterisks', () =>
    expect(pieceFor('/tender/rounds/r1/submissions/t1/withdrawal')).toMatchObject({ what: 'withdraws a tender', names: ['r1', 't1'] }));

  it('does not take a longer path for a shorter one', () => expect(pieceFor('/need/draft/x')).toBeUndefined());
});

describe('acts and events', () => {
  it('finds the acts that an event means', () => {
    expect(actsAbout(script, 'am1').map((s) => s.path)).toContain('/tender/amendments/am1');
    expect(actsAbout(script, 't-routapolku').map((s) => s.path)).toContain('/tender/rounds/r-tender/clarifications/0/request');
  });

  it('finds the acts of the last instant before something', () =>
    expect(actsBefore(script, '2027-06-17T07:00:00.500Z').map((s) => s.path)).toHaveLength(4));
});

describe('comparing', () => {
  const nothing = { gates: [] };

  it('does not compare what was not read', () => {
    const { differences, notCompared } = compare(script, nothing, () => false);
    expect(differences).toEqual([]);
    expect(notCompared).toEqual(expect.arrayContaining(['gates/g01', 'law/regime', 'ranking', 'never_visible/n5']));
  });

  it('names another status, a message too few and a text that was seen', () => {
    const told = { kind: 'need.returned', event: '/need/reviews/0', to: ['karin'] };
    const seen = { text: 'x yttemperatur 0,42, fukt 0,33 och salt 0,25 y', seen: ['public /'] };
    const result = { gates: [{ id: 'g01', status: 200, reasons: [] }], notifications: [told], never_visible: [seen] };
    expect(compare(script, result, () => false).differences.map((d) => d.key)).toEqual([
      'gates/g01',
      'notifications/need.returned need/reviews/0',
      'never_visible/n1',
    ]);
  });
});
