export { adviseProcedures, type Advice, type Change, type Judged, type Option, type Step, type Unlawful } from './adviser';
export { awardNotice, correction, hasMarketCourt, standstill, type PeriodVerdict, type StandstillVerdict } from './assess/after-decision';
export type { Answer, Fault, FaultCode, Missing, Verdict } from './assess/answer';
export { isUncertainMinimum, minCandidates, minimumDeadline, type DeadlineVerdict, type Reduction } from './assess/deadline';
export { BUYERS, CONTRACT_TYPES, REGIMES } from './assess/facts';
export type { Buyer, ContractType, Fact, Facts, Lot, MissingFact, ModificationGround, Regime } from './assess/facts';
export { modification, type ModificationVerdict } from './assess/modification';
export { callNotices, type CallNotices } from './assess/call-notices';
export { assessRegime, type RegimeVerdict } from './assess/regime';
export type { SmallLots } from './assess/small-lots';
export {
  addDays,
  addMonths,
  dayAfter,
  daysBetween,
  easterSunday,
  helsinkiClock,
  helsinkiDay,
  helsinkiInstant,
  holidaysIn,
  isWorkingDay,
  laterOf,
  publicHolidays,
  rollEu,
  rollFi,
  type Holiday,
} from './calendar';
export { Exact } from './exact-number';
export { answerCase } from './law-cases/answer-case';
export { articleText } from './law/article-text';
export { CONFIDENCES, LawNotLoaded, type Citation, type Confidence, type DatedRule } from './law/dated';
export { DIRECT_AWARD_CODES, DIRECT_AWARD_GROUNDS, type DirectAwardCode, type DirectAwardGround } from './law/direct-award-grounds';
export { lawProblems } from './law/law-problems';
export { PROCEDURE_LAW, PROCEDURE_NAMES, type ProcedureLaw, type ProcedureName } from './law/procedure-law';
export { THRESHOLDS, type Threshold } from './law/thresholds';
export { TIME_LIMITS, type TimeLimit } from './law/time-limits';
export { procedures } from './procedures';
export { isAsked, QUESTION_NAMES, QUESTIONS, type AdviceAnswers, type AnswerTo, type Question } from './procedures/questions';
export { procedureProblems } from './procedures/procedure-problems';
export { STAGES } from './procedures/types';
export type { GateName, Move, Procedure, Round, RoundKind, Stage } from './procedures/types';
export { POINTS, pointsToSet, type Plan, type Point } from './timeline/points';
export { earliestPlan, timeline, type Count, type PlanToJudge, type Timeline, type TimelineRow } from './timeline/timeline';
export { remedyDays, type Notification, type RemedyDays } from './remedies';
