import { leftAfter } from './left-after';

const placed = (...ranks: number[]) => ({ compared: ranks.map((rank, index) => ({ submission: 'abcd'.charAt(index), rank })) });
const shown = (of: ReturnType<typeof placed>) => of.compared.map(({ submission, rank }) => `${submission}${rank}`);

test.each([
  ['nobody is passed over', placed(1, 2, 3), [], ['a1', 'b2', 'c3']],
  ['the first is', placed(1, 2, 3), ['a'], ['b1', 'c2']],
  ['the first is, and two share the second place', placed(1, 2, 2, 4), ['a'], ['b1', 'c1', 'd3']],
  ['one of two who share the first place is', placed(1, 1, 3), ['b'], ['a1', 'c2']],
  ['everyone is', placed(1, 2), ['a', 'b'], []],
])('the order where %s', (_, award, passedOver, order) => expect(shown(leftAfter(award, passedOver))).toEqual(order));
