import type { Locale } from '@app/kernel';
import { renderDocument } from '../../render';
import { callForTendersSample, partnershipCallSample } from '../samples';
import { wordsOfPages } from '../words-of';
import { callForTenders, type CallForTendersData } from './template';

const wordsOf = async (data: CallForTendersData, locale: Locale): Promise<string> =>
  wordsOfPages(await renderDocument(callForTenders, data, locale)).join(' ');

const PARTNERSHIP = {
  fi: [
    'Ehdokkaiden määrän rajaaminen',
    'Tarjoamaan kutsutaan 3–5 ehdokasta',
    'Vaiheen kesto 1.11.2027–31.3.2028',
    'Korvaus kumppania kohti 71 500,00 € (alv 0 %)',
    '2 Koesarja täyttää vaatimuksen r1.',
    '2 Loppuraportti hyväksytty 42 900,00',
    'Yhteensä 71 500,00',
    'Hankintalaki 38–39 §',
    'Direktiivi 2014/24/EU, 65 artikla',
  ],
  sv: [
    'Begränsning av antalet anbudssökande',
    '3–5 anbudssökande',
    '1 november 2027 – 31 mars 2028',
    'Ersättning per partner 71 500,00 € (moms 0 %)',
    '2 Försöksserien uppfyller kravet r1.',
    '2 Slutrapporten godkänd 42 900,00',
    'Sammanlagt 71 500,00',
    'Upphandlingslagen 38–39 §',
    'Direktiv 2014/24/EU, artikel 65',
  ],
  en: [
    'Limiting the number of candidates',
    'Invited to tender 3–5 candidates',
    '1 November 2027 – 31 March 2028',
    'Payment per partner EUR 71,500.00 (excl. VAT)',
    '2 The trial series meets requirement r1.',
    '2 Final report accepted 42,900.00',
    'Total 71,500.00',
    'Procurement Act, sections 38–39',
    'Directive 2014/24/EU, Article 65',
  ],
} as const;

test.each(['fi', 'sv', 'en'] as const)(
  'a partnership’s call says how many are invited, by what phase they are paid and when it may end, in %s',
  async (locale) => {
    const words = await wordsOf(partnershipCallSample(), locale);
    for (const part of PARTNERSHIP[locale]) expect(words).toContain(part);
    const plain = await wordsOf(callForTendersSample(), locale);
    for (const absent of [PARTNERSHIP[locale][0], PARTNERSHIP[locale][7]]) expect(plain).not.toContain(absent);
  },
);

test('as many as at most are invited where no least is said; one is one', async () => {
  const sample = partnershipCallSample();
  const [requests, ...rest] = sample.call.rounds;
  if (!requests?.keep) throw new Error('the sample limits no round');
  const withMax = (max: number): CallForTendersData => ({
    ...sample,
    call: { ...sample.call, rounds: [{ ...requests, keep: { max, text: requests.keep?.text ?? {} } }, ...rest] },
  });
  expect(await wordsOf(withMax(4), 'fi')).toContain('Tarjoamaan kutsutaan 4 ehdokasta');
  expect(await wordsOf(withMax(1), 'en')).toContain('Invited to tender 1 candidate ');
});

test('each round has a table of its own criteria, and a scale says which criterion it is for', async () => {
  const words = await wordsOf(partnershipCallSample(), 'fi');
  for (const caption of [
    'Osallistumishakemusten vertailuperusteet',
    'Tarjousten vertailuperusteet',
    'Asteikko perusteelle c1: Ratkaisu ja sen',
  ])
    expect(words).toContain(caption);
  for (const part of ['Suhteessa asteikkoon 0–10', 'vähintään 5']) expect(words).toContain(part);
});
