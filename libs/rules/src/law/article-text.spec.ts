import { LOCALES } from '@app/kernel';
import { articleText } from './article-text';
import { PROCEDURE_ARTICLES } from './procedure-articles';
import { PROVISIONS } from './provisions';
import { THRESHOLDS } from './thresholds';
import { TIME_LIMITS } from './time-limits';

describe('a citation as people write it', () => {
  it.each([
    ['HL s.32', 'hankintalaki 32 §', 'upphandlingslagen 32 §', 'Procurement Act, section 32'],
    ['HL s.132-135', 'hankintalaki 132–135 §', 'upphandlingslagen 132–135 §', 'Procurement Act, sections 132–135'],
    ['Act 410/2015', 'kuntalaki', 'kommunallagen', 'Local Government Act'],
    ['HL part III', 'hankintalain III osa', 'upphandlingslagen, del III', 'Procurement Act, part III'],
    ['HL ch.12', 'hankintalain 12 luku', 'upphandlingslagen 12 kap.', 'Procurement Act, chapter 12'],
    [
      '2014/24/EU Art 27(1)',
      'direktiivin 2014/24/EU 27 artiklan 1 kohta',
      'artikel 27.1 i direktiv 2014/24/EU',
      'Directive 2014/24/EU, article 27(1)',
    ],
    [
      '2014/24/EU Art 27(1),(4)',
      'direktiivin 2014/24/EU 27 artiklan 1 ja 4 kohta',
      'artiklarna 27.1 och 27.4 i direktiv 2014/24/EU',
      'Directive 2014/24/EU, article 27(1) and (4)',
    ],
    [
      '2014/24/EU Art 29(1), 28(6)(a)',
      'direktiivin 2014/24/EU 29 artiklan 1 kohta ja 28 artiklan 6 kohdan a alakohta',
      'artiklarna 29.1 och 28.6 a i direktiv 2014/24/EU',
      'Directive 2014/24/EU, articles 29(1) and 28(6)(a)',
    ],
    [
      '2014/24/EU Art 72(1)(e),(4)',
      'direktiivin 2014/24/EU 72 artiklan 1 kohdan e alakohta ja 4 kohta',
      'artiklarna 72.1 e och 72.4 i direktiv 2014/24/EU',
      'Directive 2014/24/EU, article 72(1)(e) and (4)',
    ],
    [
      '2014/24/EU Art 4(d)',
      'direktiivin 2014/24/EU 4 artiklan d alakohta',
      'artikel 4 d i direktiv 2014/24/EU',
      'Directive 2014/24/EU, article 4(d)',
    ],
    [
      '2014/24/EU Art 78-82',
      'direktiivin 2014/24/EU 78–82 artikla',
      'artiklarna 78–82 i direktiv 2014/24/EU',
      'Directive 2014/24/EU, articles 78–82',
    ],
    [
      '2014/24/EU Art 75, 78-82',
      'direktiivin 2014/24/EU 75 artikla ja 78–82 artikla',
      'artiklarna 75 och 78–82 i direktiv 2014/24/EU',
      'Directive 2014/24/EU, articles 75 and 78–82',
    ],
    [
      '2014/24/EU Art 32(10)(a)',
      'direktiivin 2014/24/EU 32 artiklan 10 kohdan a alakohta',
      'artikel 32.10 a i direktiv 2014/24/EU',
      'Directive 2014/24/EU, article 32(10)(a)',
    ],
    [
      '2014/24/EU Art 4, Reg. (EU) 2025/2152',
      'direktiivin 2014/24/EU 4 artikla, asetus (EU) 2025/2152',
      'artikel 4 i direktiv 2014/24/EU, förordning (EU) 2025/2152',
      'Directive 2014/24/EU, article 4; Regulation (EU) 2025/2152',
    ],
    [
      '2014/24/EU Art 5(3); HL s.31',
      'direktiivin 2014/24/EU 5 artiklan 3 kohta, hankintalaki 31 §',
      'artikel 5.3 i direktiv 2014/24/EU, upphandlingslagen 31 §',
      'Directive 2014/24/EU, article 5(3); Procurement Act, section 31',
    ],
    ['Act 410/2015 s.134, 139', 'kuntalaki 134 ja 139 §', 'kommunallagen 134 och 139 §', 'Local Government Act, sections 134 and 139'],
    [
      'Reg. 1182/71 Art 3(4)',
      'asetuksen 1182/71 3 artiklan 4 kohta',
      'artikel 3.4 i förordning 1182/71',
      'Regulation 1182/71, article 3(4)',
    ],
  ])('%s', (article, fi, sv, en) => {
    const text = articleText(article);
    expect(LOCALES.map((locale) => text[locale].replaceAll('\u00a0', ' '))).toEqual([fi, sv, en]);
  });

  const every = [...new Set([...PROVISIONS, ...TIME_LIMITS, ...THRESHOLDS, ...PROCEDURE_ARTICLES].map((row) => row.article))];
  it.each(every)('nothing of the shorthand is left of %s', (article) => {
    const text = articleText(article);
    for (const locale of LOCALES) {
      expect(text[locale]).not.toMatch(/\b(HL|Art|Reg\.|Act \d|s\.\d|ch\.)|undefined|^,|\s,/);
      expect(text[locale].length).toBeGreaterThan(5);
    }
  });

  it('gives back what it cannot read', () =>
    expect(articleText('COM(2007) 799')).toEqual({ fi: 'COM(2007) 799', sv: 'COM(2007) 799', en: 'COM(2007) 799' }));
});
