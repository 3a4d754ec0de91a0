export {
  addDays,
  dayAfter,
  daysBetween,
  easterSunday,
  helsinkiDay,
  helsinkiInstant,
  isWorkingDay,
  laterOf,
  publicHolidays,
  rollEu,
  rollFi,
} from './calendar';
export { Exact } from './exact-number';
export { LawNotLoaded, type Citation, type Confidence, type DatedRule } from './law/dated';
export { lawProblems } from './law/law-problems';
export { THRESHOLDS, type Threshold } from './law/thresholds';
export { TIME_LIMITS, type TimeLimit } from './law/time-limits';
export { assessValue } from './regime';
export type { Assessment, BuyerKind, ContractType, MissingFacts, NotCovered, Purchase, Regime } from './regime';
export { remedyDays, type Notification, type RemedyDays } from './remedies';
export { minimumDeadline, type MinimumDeadline, type RoundToTime } from './minimum-deadline';
export { procedures } from './procedures';
export { procedureProblems } from './procedures/procedure-problems';
export { STAGES } from './procedures/types';
export type { GateName, Move, Procedure, Round, RoundKind, Stage } from './procedures/types';
