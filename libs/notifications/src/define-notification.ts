import type { EventType, Locale } from '@app/kernel';
import type { Fact } from '@app/platform';
import type { EntityManager } from 'typeorm';
import type { LeadsTo } from './leads-to';

/** What a message says. `path` is where the reader goes next, within the app. */
export interface Copy {
  readonly title: string;
  readonly body: string;
}

/** Values of a message, kept with it. Money in cents, instants as ISO strings. */
export type Vars = Readonly<Record<string, string | number | null>>;

/** What a message is about, and to whom, gathered when its fact is reacted to. */
export interface Addressed {
  /** Person ids; each gets it once. */
  readonly to: readonly string[];
  /** The thing it is about: an id inside the case, where there is one. */
  readonly subject?: string | null;
  readonly vars: Vars;
}

/**
 * One kind of message, declared like a sentence: on this fact, to these people, in these words. A missing language does not
 * compile. To add one: a file in `kinds/` and a line in `kinds/index.ts`.
 */
export interface NotificationKind {
  readonly kind: string;
  readonly on: EventType;
  readonly address: (em: EntityManager, fact: Fact) => Promise<Addressed | undefined>;
  /** `case` in the vars is the case's title in the reader's language, `number` its number: they are filled in for every message. */
  readonly copy: Readonly<Record<Locale, (v: Vars) => Copy>>;
  readonly leadsTo: LeadsTo;
  /** A calendar file that goes with the mail, in the reader's language. */
  readonly calendar?: (em: EntityManager, fact: Fact) => Promise<(locale: Locale) => string>;
}

export const defineNotification = (kind: NotificationKind): NotificationKind => kind;
