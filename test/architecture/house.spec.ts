import { bootProblems } from '@app/house';

test('every name that the house mentions exists once: commands, gates, reactions, rights, moves', () => {
  expect(bootProblems()).toEqual([]);
});
