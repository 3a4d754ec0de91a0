import { resolve } from 'node:path';

import { readCaseScript, type CaseScript } from './case-script';
import { contentAt, contentGiven } from './content-at';
import { inProductWords } from './product-words';
import { scheduleOf } from './schedule';
import { instantOf } from './script-time';

const file = resolve(__dirname, '../../cases/winter-cycling.json');
let script: CaseScript;
beforeAll(async () => {
  script = await readCaseScript(file);
});

describe('moments of a script', () => {
  it.each([
    ['2027-06-16 12:00:01', '2027-06-16T09:00:01.000Z'],
    ['2027-12-03 10:00', '2027-12-03T08:00:00.000Z'],
    ['start+0d 09:40', '2027-03-01T07:40:00.000Z'],
    ['start+27d 12:00', '2027-03-28T09:00:00.000Z'],
  ])('%s is %s', (written, instant) => expect(instantOf(written, '2027-03-01 09:00')).toBe(instant));

  it('refuses anything else', () => expect(() => instantOf('tomorrow', '2027-03-01 09:00')).toThrow('tomorrow'));
});

describe('the order of play', () => {
  it('holds every act once, in order, named by its place', () => {
    const steps = scheduleOf(script);
    expect(new Set(steps.map((s) => s.path)).size).toBe(steps.length);
    expect(steps.map((s) => s.at)).toEqual(steps.map((s) => s.at).sort());
    expect(steps[0]).toEqual({ path: '/case/disqualification/0', at: '2027-03-01T07:40:00.000Z', by: ['mikael'] });
    expect(steps.find((s) => s.path === '/tender/rounds/r-tender/opening')?.by).toEqual(['sanna', 'outi']);
  });

  it('takes an attempt on the same thing by the same person at the same moment as that act', () => {
    const steps = scheduleOf(script);
    expect(steps.find((s) => s.path.endsWith('/submissions/t-pakkaslinja'))?.gate?.id).toBe('g10');
    expect(steps.some((s) => s.path === '/expected/gates/g10')).toBe(false);
    expect(steps.filter((s) => s.gate)).toHaveLength(script.expected.gates.length);
  });
});

describe('what holds when', () => {
  it('keeps the value before an amendment until the amendment', () => {
    expect(contentAt(script, '2027-05-10T06:00:00.000Z').tender.rounds[0]?.deadline).toBe('2027-06-09 12:00');
    expect(contentAt(script, '2027-06-03T06:00:00.000Z').tender.rounds[0]?.deadline).toBe('2027-06-16 12:00');
  });

  it('makes an attempt with the values that it gives', () => {
    const other = contentGiven(script, { 'need/value_parts/v-option/eur': 168000 });
    expect(other.need.value_parts.map((part) => part.eur)).toEqual([72000, 168000]);
    expect(script.need.value_parts.map((part) => part.eur)).toEqual([72000, 126000]);
  });
});

describe('the words of the product', () => {
  it('speaks in cents, instants and camel case', () =>
    expect(
      inProductWords({ value_eur: 10.5, eur_per_year: 1, answers_due: '2027-04-09 15:00', text: { fi: 'a b' } }, '2027-03-01 09:00'),
    ).toEqual({
      valueCents: 1050,
      centsPerYear: 100,
      answersDue: '2027-04-09T12:00:00.000Z',
      text: { fi: 'a b' },
    }));
});
