import { answerCase } from './answer-case';
import worked from './worked-cases.json';

const asSet = (value: unknown): unknown => (Array.isArray(value) ? [...(value as unknown[])].sort() : value); // lists are compared as sets

describe('the worked cases of the law reference, section 9', () => {
  test('are 25', () => expect(worked).toHaveLength(25));

  test.each(worked.map((c) => [`${c.id} ${c.note}`, c] as const))('%s', (_, given) => {
    const answer = answerCase(given);
    const expected = Object.entries(given.expected);
    expect(Object.fromEntries(expected.map(([field]) => [field, asSet(answer[field])]))).toEqual(
      Object.fromEntries(expected.map(([field, value]) => [field, asSet(value)])),
    );
  });
});
