import type { Catalogue } from '../../i18n/catalogue';
import type { fi } from './fi';

export const sv = {
  title: 'Nätverket',
  lead: 'Städernas innovativa upphandlingar skede för skede. Ni ser vad som pågår var, men inga anbud.',
  byCity: 'Städer och skeden',
  city: 'Stad',
  all: 'Sammanlagt',
  done: 'Avslutad',
  cases: 'Upphandlingar',
  case: 'Upphandling',
  stage: 'Skede',
  next: 'Nästa tidsfrist',
  owner: 'Ansvarig',
  anyCity: 'Alla städer',
  anyStage: 'Alla skeden',
  state: { running: 'Pågår', stopped: 'Avbruten', ended: 'Avslutad' },
  none: 'Inga upphandlingar ännu',
  noneText: 'När städerna påbörjar upphandlingar kommer de hit.',
  filteredNone: 'Inga upphandlingar motsvarar valet',
  clear: 'Visa alla',
  count: '{count, plural, one {# upphandling} other {# upphandlingar}}',
  more: 'Visa fler',
  part: 'Tabellen visar de {count} nyaste upphandlingarna.',
} satisfies Catalogue<typeof fi>;
