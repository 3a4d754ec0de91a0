export {
  LOCALES,
  LONGEST_TEXT,
  LocaleSchema,
  Text3Schema,
  TextSchema,
  DraftTextSchema,
  textIn,
  localeOf,
  missingLocales,
  inAll,
  capital,
} from './locale';
export type { Locale, Text, Text3 } from './locale';
export { defineReasons, refuseIfAny, Refusal, NotAllowed, NotFound, NotSignedIn, WrongShape } from './reason';
export type { FieldProblem, Params, Reason } from './reason';
export { ZONE, DaySchema, InstantSchema, dayOf, formatClock, formatDateTime, formatDay, formatDeadline, formatWeekday } from './time';
export type { Day } from './time';
export { CentsSchema, formatEuro, formatNumber } from './money';
export { ROLES, RoleSchema, ORGANISATION_KINDS, EXPERT_ROLES, SCOPES, scopeOf, systemActor, publicActor, authActor } from './actor';
export type { Actor, OrganisationKind, Role, Scope } from './actor';
export { EVENTS } from './events';
export type { EventType } from './events';
export { LocalIdSchema } from './local-id';
export { noticeName } from './notices';
