import { nameLeaksIn, withoutName } from './name-leaks';

describe('names in texts without names', () => {
  it.each([
    ['Tuiskutieto laskee liukkauden tiesääasemista.', 'Tuiskutieto Oy', ['Tuiskutieto']],
    ['Modellen KVD-3 väger samman tre källor.', 'Kvarkens Väglagsdata Ab', []],
    ['Vi på Kvarkens Väglagsdata mäter varje natt.', 'Kvarkens Väglagsdata Ab', ['Kvarkens Väglagsdata']],
    ['tuiskutiedon malli', 'Tuiskutieto Oy', []],
    ['Oy toimii.', 'Aa Oy', []],
  ])('«%s» by %s', (text, name, leaks) => expect(nameLeaksIn(text, name)).toEqual(leaks));

  it('covers the name and leaves the rest', () => {
    expect(withoutName('Tuiskutieto laskee liukkauden.', 'Tuiskutieto Oy')).toBe('▇▇▇ laskee liukkauden.');
  });
});
