import { EVENTS, type EventType } from '@app/kernel';
import type { Format } from '../i18n';
import type { Happening } from '../ui';
import type { HistoryPage } from './case-data';

const isEvent = (type: string): type is EventType => type in EVENTS;

/** The ledger's rows in words: what, when, who. The clock's own acts have no person. */
export const happeningsOf = (items: HistoryPage['items'], f: Format, clock: string): Happening[] =>
  items.map(({ seq, at, type, who, organisation }) => ({
    id: seq,
    what: isEvent(type) ? EVENTS[type][f.locale] : type,
    when: [f.dateTime(at), who ?? clock, organisation && f.text(organisation)].filter(Boolean).join(', '),
  }));
