import { LOCALES } from '@app/kernel';
import { renderDocument } from '../../render';
import { openingMinutesSample } from '../samples';
import { wordsOfPages } from '../words-of';
import { openingMinutes, type OpeningMinutesData } from './template';

const SAID = {
  fi: {
    tenders: ['Saapuneet tarjoukset', 'Tarjoaja', 'Myöhästyneet tarjoukset', 'Yksi tarjous saapui myöhässä'],
    requests: ['Saapuneet osallistumishakemukset', 'Ehdokas', 'Myöhästyneet osallistumishakemukset', 'Yksi osallistumishakemus saapui'],
    shared: ['Avaaminen', 'Avausloki', 'Julkisuus', 'Sovelletut säännökset', 'Torjuttuja yrityksiä'],
    tender: /tarjou(?!sasia)/iu,
  },
  sv: {
    tenders: ['Inkomna anbud', 'Anbudsgivare', 'Försenade anbud', 'Ett anbud inkom för sent'],
    requests: ['Inkomna anbudsansökningar', 'Anbudssökande', 'Försenade anbudsansökningar', 'En anbudsansökan inkom för sent'],
    shared: ['Öppningen', 'Öppningslogg', 'Offentlighet', 'Tillämpade bestämmelser', 'Avvisade försök'],
    tender: /anbud(?!sansök|ssök)/iu,
  },
  en: {
    tenders: ['Tenders received', 'Tenderer', 'Late tenders', 'One tender came late'],
    requests: ['Requests to participate received', 'Candidate', 'Late requests to participate', 'One request to participate came late'],
    shared: ['Opening', 'Opening log', 'Publicity', 'Provisions applied', 'Refused attempts'],
    tender: /tender/iu,
  },
} as const;

describe.each(LOCALES)('opening minutes in %s', (locale) => {
  const { tenders, requests, shared, tender } = SAID[locale];
  const wordsOf = async (over: Partial<OpeningMinutesData>) =>
    wordsOfPages(await renderDocument(openingMinutes, { ...openingMinutesSample(), ...over }, locale)).join(' ');

  test('of tenders hold every part', async () => {
    const words = await wordsOf({});
    for (const part of [...tenders, ...shared]) expect(words).toContain(part);
  });

  test('of requests to participate speak of requests and candidates, and of no tender but in the name of a provision', async () => {
    const words = await wordsOf({ round: 'requests', log: [] });
    for (const part of requests) expect(words).toContain(part);
    const provisions = words.lastIndexOf(shared[3]);
    expect(provisions).toBeGreaterThan(0);
    expect(words.slice(0, provisions)).not.toMatch(tender);
  });
});
