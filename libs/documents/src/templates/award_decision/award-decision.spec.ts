import { LOCALES, type Locale } from '@app/kernel';
import { renderDocument } from '../../render';
import { wordsOfPages } from '../words-of';
import { awardDecisionSample, notifiedAwardSample, smallAwardSample } from './sample';
import { awardDecision, type AwardDecisionData } from './template';

const pagesOf = async (data: AwardDecisionData, locale: Locale = 'fi'): Promise<string[]> =>
  wordsOfPages(await renderDocument(awardDecision, data, locale));
const wordsOf = async (data: AwardDecisionData, locale: Locale = 'fi'): Promise<string> => (await pagesOf(data, locale)).join(' ');

test('says on its first page who wins, with the price and the points', async () => {
  const [first] = await pagesOf(awardDecisionSample());
  for (const part of ['Valittu tarjoaja Kvarkens Väglagsdata Ab', '194 500,00 €', '85,90 vertailupistettä', 'Tero Alanen', '23.8.2027'])
    expect(first).toContain(part);
});

test('shows each tender’s place, price and points by criterion to two decimals', async () => {
  const words = await wordsOf(awardDecisionSample());
  expect(words).toMatch(/1 Kvarkens Väglagsdata Ab 194 500,00 32,90 22,50 13,50 8,00 9,00 85,90/);
  expect(words).toMatch(/4 Tuiskutieto Oy 160 000,00 40,00 12,50 9,00 4,00 2,00 67,50/);
});

test('counts from the points what the winner was better in, and what the other was', async () => {
  const words = await wordsOf(awardDecisionSample());
  const [first, second] = ['c1 Ratkaisu ja sen osuvuus', 'c2 Tiedon avoimuus ja rajapinnat'];
  const [third, fourth] = ['c3 Käyttäjät', 'c4 Mittausajon päästöt'];
  const plain = words.replace(/[- •]/gu, '');
  const says = (text: string) => expect(plain).toContain(text.replace(/[- ]/gu, ''));
  says(`Frostkarta Ab: 1,02 pistettä vähemmän kuin voittaneella. Voittanut oli parempi: ${first}; ${fourth}.`);
  says(`Tämä tarjous oli parempi: c-price Vertailuhinta; ${third}.`);
  says(`Tuiskutieto Oy: 18,40 pistettä vähemmän kuin voittaneella. Voittanut oli parempi: ${first}; ${second}; ${third}; ${fourth}.`);
});

test('tells apart a tender that came late and one whose tenderer did not qualify, with its reason', async () => {
  const words = await wordsOf(awardDecisionSample());
  expect(words).toMatch(/Pakkaslinja Oy Saapui määräajan jälkeen/);
  expect(words).toMatch(/Hankikanto Oy .*?Tarjoaja ei toimittanut selvitystä/);
  expect(await wordsOf({ ...awardDecisionSample(), excluded: [] })).not.toContain('Pakkaslinja');
});

test.each([
  [
    'fi',
    'Hinta on poikkeuksellisen',
    'Hankintalaki 96 §: poikkeuksellisen alhaiset tarjoukset',
    'Hankintalaki 83–86 §',
    'Muiden tarjousten pisteet on laskettu ilman',
  ],
  [
    'sv',
    'Priset är onormalt lågt',
    'Upphandlingslagen 96 §: onormalt låga anbud',
    'Upphandlingslagen 83–86 §',
    'De övriga anbudens poäng har räknats utan',
  ],
  [
    'en',
    'The price is abnormally low',
    'Procurement Act, section 96: abnormally low',
    'Procurement Act, sections 83–86',
    'The points of the other tenders are counted without',
  ],
] as const)(
  'a rejected tender stands with its reason, its ground and the article of each ground, in %s',
  async (locale, ground, article, suitability, note) => {
    const sample = awardDecisionSample();
    const text = { fi: 'Selvitys ei kata työvoimakuluja', sv: 'Förklaringen täcker inte lönerna', en: 'Wages are not accounted for' };
    const rejected = {
      ...sample,
      excluded: [...sample.excluded, { tenderer: { fi: 'Halpahanki Oy' }, why: 'abnormally_low' as const, text }],
    };
    const words = await wordsOf(rejected, locale);
    for (const part of ['Halpahanki Oy', ground, article, suitability, note, text[locale]])
      expect(words.replace(/- /gu, '')).toContain(part.replace(/- /gu, ''));
    expect(await wordsOf(sample, locale)).not.toContain(note);
  },
);

test('a decision without a tender to compare has no winner and no table of points', async () => {
  const words = await wordsOf({ ...awardDecisionSample(), compared: [] });
  expect(words).not.toContain('Valittu tarjoaja');
  expect(words).not.toContain('Vertailupisteet');
});

describe('how to seek a change', () => {
  const HEADINGS = {
    fi: 'Oikaisuohje ja valitusosoitus',
    sv: 'Rättelseanvisning och besvärsanvisning',
    en: 'How to seek a correction or appeal',
  } as const;

  test.each(LOCALES)('begins a page of its own after the signature, in %s', async (locale) => {
    const pages = await pagesOf(awardDecisionSample(), locale);
    const at = pages.findIndex((page) => page.includes(HEADINGS[locale]));
    const signed = pages.findIndex((page) => page.includes('SIG-1A04'));
    expect(at).toBeGreaterThan(signed);
    expect(pages[at]?.indexOf(HEADINGS[locale])).toBeLessThan(100); // only the running head stands before it
  });

  test('before anyone is notified the last day is counted from the notification; the promise to wait is told', async () => {
    const words = await wordsOf(awardDecisionSample());
    expect(words).toContain('Lasketaan tiedoksisaannista');
    expect(words).toContain('7.9.2027 asti');
  });

  test('once all are notified the days stand as dates, and a standstill that the law sets', async () => {
    const words = await wordsOf(notifiedAwardSample());
    expect(words).toContain('Sähköinen tiedoksianto 24.8.2027');
    expect(words).toMatch(/Viimeinen päivä 7\.9\.2027 7\.9\.2027/);
    expect(words).toContain('aikaisintaan 8.9.2027');
    expect(words).toContain('Odotusaika on 14 päivää');
  });

  test('below the national threshold there is a claim for a revised decision, and no way to the Market Court', async () => {
    const words = await wordsOf(smallAwardSample());
    expect(words).toContain('Oikaisuvaatimusohje');
    expect(words).not.toContain('Valitus markkinaoikeuteen');
    expect(words).not.toContain('Radanrakentajantie');
  });
});
