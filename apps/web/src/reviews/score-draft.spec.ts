import { isScored } from './score-draft';

const place = { submission: 's1', criterion: 'c1' };
test.each([
  ['points with a reason', { points: 7, reason: { fi: 'Kattaa koko verkon' } }, true],
  ['a nought with a reason', { points: 0, reason: { sv: 'Saknas' } }, true],
  ['points without a reason', { points: 7, reason: {} }, false],
  ['points with a blank reason', { points: 7, reason: { fi: '  ' } }, false],
  ['a reason without points', { points: null, reason: { fi: 'Kesken' } }, false],
])('%s: done %s', (_, item, done) => expect(isScored({ ...place, ...item })).toBe(done));
