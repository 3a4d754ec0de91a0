import { LOCALES, type Locale } from '@app/kernel';
import { renderDocument } from '../../render';
import { wordsOfPages } from '../words-of';
import { partnershipReportSample, pilotReportSample } from './sample';
import { pilotReport, type PilotReportData } from './template';

const wordsOf = async (data: PilotReportData, locale: Locale = 'fi'): Promise<string> =>
  wordsOfPages(await renderDocument(pilotReport, data, locale)).join(' ');

const OUTCOME = {
  fi: ['Tavoitteet 3/4', 'Vähimmäistasot 4/4', '71 500,00 €'],
  sv: ['3/4', '4/4', '71 500,00 €'],
  en: ['Targets 3/4 met', 'Minimum levels 4/4 met', 'EUR 71,500.00'],
} as const;

test.each(LOCALES)('the outcome comes first, counted: targets, minimum levels and money, in %s', async (locale) => {
  const [first] = wordsOfPages(await renderDocument(pilotReport, pilotReportSample(), locale));
  for (const part of OUTCOME[locale]) expect(first).toContain(part);
});

test('each indicator stands with its levels, its result and a verdict in words', async () => {
  const words = await wordsOf(pilotReportSample());
  expect(words).toMatch(/71 80 88 87,2 Vähimmäistasolla/);
  expect(words).toMatch(/54 70 80 80,2 ✓ Tavoite saavutettu/);
  expect(words).toMatch(/410 410 350 348,6 ✓ Tavoite saavutettu/);
});

test('a mean has a decimal more than its values, a last value none of its own', async () => {
  const [kpi] = pilotReportSample().kpis.slice(-1);
  if (!kpi) throw new Error('the sample has no indicator');
  const [result] = kpi.results;
  if (!result) throw new Error('the sample has no result');
  const withResult = (aggregate: 'mean' | 'last', value: number): PilotReportData => ({
    ...pilotReportSample(),
    kpis: [{ ...kpi, aggregate, results: [{ ...result, result: value }] }],
  });
  expect(await wordsOf(withResult('mean', 348))).toContain('348,0 ✓');
  expect(await wordsOf(withResult('last', 310))).toContain('310 ✓');
});

test('nothing measured is said so, beside the partner who measured', async () => {
  const words = await wordsOf(partnershipReportSample());
  expect(words.match(/Ei mitattu/g)).toHaveLength(2);
  expect(words).toMatch(/Tavoitteet 1\/4/);
  for (const partner of ['Kvarkens Väglagsdata Ab', 'Tuiskutieto Oy']) expect(words).toContain(partner);
});

test('a corrected value stands beside what was first recorded, with its reason', async () => {
  expect(await wordsOf(pilotReportSample())).toMatch(/k1 Kitkavaatimuksen täyttävien 12\/2027 94,5 84,5 Kahden pisteen tulos/);
});

test('payments add up below their cap', async () => {
  const words = await wordsOf(pilotReportSample());
  expect(words).toMatch(/12\.1\.2028 Välikatselmus 28 600,00 6\.4\.2028 Toimituksen hyväksyminen 42 900,00 Yhteensä 71 500,00/);
  expect(words).toContain('enimmäiskustannus oli 71 500,00 €');
});

test('the ways to go on are told apart by what the law allows', async () => {
  const words = await wordsOf(pilotReportSample());
  expect(words).toMatch(/Tarjouspyynnössä ilmoitettu optio ✓ mahdollinen/);
  expect(words).toMatch(/Suorahankinta\d ei mahdollinen/);
  const none = await wordsOf({ ...pilotReportSample(), routes: pilotReportSample().routes.map((r) => ({ ...r, lawful: false })) });
  expect(none).not.toContain('✓ mahdollinen');
});

test('what was not done leaves no empty chapter', async () => {
  const { rule: _rule, announced: _announced, ...rest } = pilotReportSample();
  const words = await wordsOf({ ...rest, payments: [], checkpoints: [], diary: [], corrections: [] });
  for (const heading of ['Päätössääntö', 'Kustannukset', 'Kokeilun kulku', 'Päiväkirja', 'Korjatut mittaukset'])
    expect(words).not.toContain(heading);
});
