import type { Locale, Text3 } from '@app/kernel';

/** What the parts of a plan, of a KPI and of a checkpoint are called in a sentence. */
const PARTS: Readonly<Record<string, Text3>> = {
  starts: { fi: 'alkamispäivä', sv: 'startdag', en: 'the first day' },
  ends: { fi: 'päättymispäivä', sv: 'slutdag', en: 'the last day' },
  budgetCapCents: { fi: 'kustannuskatto', sv: 'kostnadstak', en: 'the cost cap' },
  hypothesis: { fi: 'oletus', sv: 'hypotes', en: 'the hypothesis' },
  site: { fi: 'paikka', sv: 'plats', en: 'the site' },
  users: { fi: 'käyttäjät', sv: 'användare', en: 'the users' },
  permits: { fi: 'luvat', sv: 'tillstånd', en: 'the permits' },
  data: { fi: 'tietojen käsittely', sv: 'databehandling', en: 'the data terms' },
  ipr: { fi: 'oikeudet tuloksiin', sv: 'rättigheter till resultaten', en: 'the rights to the results' },
  risks: { fi: 'riskit', sv: 'risker', en: 'the risks' },
  exit: { fi: 'purkaminen ja päättäminen', sv: 'nedmontering och avslut', en: 'the exit' },
  unit: { fi: 'yksikkö', sv: 'enhet', en: 'the unit' },
  direction: { fi: 'suunta', sv: 'riktning', en: 'the direction' },
  baseline: { fi: 'lähtötaso', sv: 'utgångsläge', en: 'the baseline' },
  baselineDate: { fi: 'lähtötason päivä', sv: 'utgångslägets dag', en: 'the day of the baseline' },
  minimum: { fi: 'vähimmäistaso', sv: 'miniminivå', en: 'the minimum' },
  target: { fi: 'tavoite', sv: 'mål', en: 'the target' },
  aggregate: { fi: 'laskutapa', sv: 'beräkningssätt', en: 'the way of adding up' },
  method: { fi: 'mittaustapa', sv: 'mätmetod', en: 'the method' },
  owner: { fi: 'vastuuhenkilö', sv: 'ansvarig', en: 'the owner' },
  missing: { fi: 'puuttuvien arvojen käsittely', sv: 'hantering av värden som saknas', en: 'the rule for missing values' },
  text: { fi: 'kuvaus', sv: 'beskrivning', en: 'the description' },
  key: { fi: 'tunnus', sv: 'beteckning', en: 'the id' },
  decision: { fi: 'päätös', sv: 'beslut', en: 'the decision' },
  adjust: { fi: 'muutos', sv: 'ändring', en: 'the adjustment' },
  paymentCents: { fi: 'maksu', sv: 'betalning', en: 'the payment' },
  supplierId: { fi: 'toimittaja', sv: 'leverantör', en: 'the supplier' },
};
export const partIn = (part: string, locale: Locale): string => PARTS[part]?.[locale] ?? part;

/** Several parts, separated by commas in `list`, as a sentence names them. */
export const differencesIn = (list: string, locale: Locale): string =>
  list
    .split(',')
    .map((part) => partIn(part, locale))
    .join(', ');

const OUTCOMES: Readonly<Record<string, Text3>> = {
  scale: { fi: 'LAAJENNA', sv: 'UTVIDGA', en: 'SCALE' },
  repeat: { fi: 'TOISTA', sv: 'UPPREPA', en: 'REPEAT' },
  stop: { fi: 'LOPETA', sv: 'AVSLUTA', en: 'STOP' },
};
export const outcomeIn = (outcome: string, locale: Locale): string => OUTCOMES[outcome]?.[locale] ?? outcome;

/** A month as people write it: `12/2027`. */
export const monthIn = (period: string, locale: Locale): string => {
  const [year, month] = period.split('-');
  return locale === 'en' ? `${month}/${year}` : `${Number(month)}/${year}`;
};
