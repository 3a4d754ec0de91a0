import type { Catalogue } from '../../i18n/catalogue';
import type { fi } from './fi';

export const en = {
  title: 'Network',
  lead: 'The cities’ innovative procurements by stage. You see what is going on where, but no tenders.',
  byCity: 'Cities and stages',
  city: 'City',
  all: 'Total',
  done: 'Ended',
  cases: 'Procurements',
  case: 'Procurement',
  stage: 'Stage',
  next: 'Next deadline',
  owner: 'In charge',
  anyCity: 'All cities',
  anyStage: 'All stages',
  state: { running: 'Running', stopped: 'Stopped', ended: 'Ended' },
  none: 'No procurements yet',
  noneText: 'When cities begin procurements, they will stand here.',
  filteredNone: 'No procurements match the choice',
  clear: 'Show all',
  count: '{count, plural, one {# procurement} other {# procurements}}',
  more: 'Show more',
  part: 'The table shows the {count} newest procurements.',
} satisfies Catalogue<typeof fi>;
