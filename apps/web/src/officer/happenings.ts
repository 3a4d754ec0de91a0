import { EVENTS, type EventType } from '@app/kernel';
import type { TFunction } from 'i18next';
import type { Format } from '../i18n';
import type { Happening } from '../ui';
import type { HistoryPage } from './case-data';

const isEvent = (type: string): type is EventType => type in EVENTS;

/** The ledger's rows in words: what, when, who. The clock's own acts have no person; others' people are not named. */
export const happeningsOf = (items: HistoryPage['items'], f: Format, t: TFunction<'officer'>): Happening[] =>
  items.map(({ seq, at, type, who, byClock, organisation }) => ({
    id: seq,
    what: isEvent(type) ? EVENTS[type][f.locale] : type,
    when: [f.dateTime(at), who ?? (byClock ? t('clock') : t('elsewhere')), organisation && f.text(organisation)].filter(Boolean).join(', '),
  }));
