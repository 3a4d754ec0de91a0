import type { TimeLimitRule } from './time-limits';

export const PROCEDURE_NAMES = [
  'open',
  'restricted',
  'competitive_negotiation',
  'competitive_dialogue',
  'innovation_partnership',
  'dps_setup',
  'dps_call',
  'direct_award',
  'free',
] as const;
/** The procedures of the law. `free`: described by the buyer itself, outside part II of the Act. */
export type ProcedureName = (typeof PROCEDURE_NAMES)[number];

/** The least time of one closing, and what may shorten it. */
export interface MinimumTime {
  /** What starts the time: the notice, or the invitation to the chosen candidates. */
  readonly from: 'call' | 'invitation';
  /** Null where the law sets no number and the time must only be reasonable. */
  readonly base: TimeLimitRule | null;
  readonly electronic?: TimeLimitRule;
  readonly pin?: TimeLimitRule;
  readonly urgency?: TimeLimitRule;
}

export interface ProcedureLaw {
  readonly requests?: MinimumTime;
  readonly tenders?: MinimumTime;
  /** Statutory minimum of invited candidates; null where the law sets none. */
  readonly minCandidates: number | null;
  readonly awardBasis: 'best_price_quality' | null;
  /** Whether a notice calls for competition: a direct award has none, a call inside a dynamic system lives on the system's own. */
  readonly calledBy: 'notice' | 'invitation' | 'nothing';
}

/** Directive 2014/24/EU, articles 27 to 34 (section 3 of the house's law reference). */
export const PROCEDURE_LAW: Readonly<Record<ProcedureName, ProcedureLaw>> = {
  open: {
    tenders: { from: 'call', base: 'open-min', electronic: 'open-min-electronic', pin: 'open-min-pin', urgency: 'open-min-urgency' },
    minCandidates: null,
    awardBasis: null,
    calledBy: 'notice',
  },
  restricted: {
    requests: { from: 'call', base: 'restricted-requests-min', urgency: 'restricted-requests-min-urgency' },
    tenders: {
      from: 'invitation',
      base: 'restricted-tenders-min',
      electronic: 'restricted-tenders-min-electronic',
      pin: 'restricted-tenders-min-pin',
      urgency: 'restricted-tenders-min-urgency',
    },
    minCandidates: 5,
    awardBasis: null,
    calledBy: 'notice',
  },
  competitive_negotiation: {
    requests: { from: 'call', base: 'negotiation-requests-min', urgency: 'negotiation-requests-min-urgency' },
    tenders: {
      from: 'invitation',
      base: 'negotiation-tenders-min',
      electronic: 'negotiation-tenders-min-electronic',
      pin: 'negotiation-tenders-min-pin',
      urgency: 'negotiation-tenders-min-urgency',
    },
    minCandidates: 3,
    awardBasis: null,
    calledBy: 'notice',
  },
  competitive_dialogue: {
    requests: { from: 'call', base: 'dialogue-requests-min' },
    tenders: { from: 'invitation', base: null },
    minCandidates: 3,
    awardBasis: 'best_price_quality',
    calledBy: 'notice',
  },
  innovation_partnership: {
    requests: { from: 'call', base: 'partnership-requests-min' },
    tenders: { from: 'invitation', base: null },
    minCandidates: 3,
    awardBasis: 'best_price_quality',
    calledBy: 'notice',
  },
  dps_setup: { requests: { from: 'call', base: 'dps-requests-min' }, minCandidates: null, awardBasis: null, calledBy: 'notice' },
  dps_call: { tenders: { from: 'invitation', base: 'dps-tenders-min' }, minCandidates: null, awardBasis: null, calledBy: 'invitation' },
  direct_award: { minCandidates: null, awardBasis: null, calledBy: 'nothing' },
  free: {
    requests: { from: 'call', base: null },
    tenders: { from: 'call', base: null },
    minCandidates: null,
    awardBasis: null,
    calledBy: 'notice',
  },
};

/** Directive 2014/23/EU, article 39: one closing after the notice, or a second for tenders after the first. */
export const CONCESSION_LAW: Pick<ProcedureLaw, 'requests' | 'tenders'> = {
  requests: { from: 'call', base: 'concession-requests-min' },
  tenders: { from: 'invitation', base: 'concession-tenders-min', electronic: 'concession-tenders-min-electronic' },
};

/** Directive 2014/25/EU, articles 45 to 49, which the reference does not carry: uncertain, so it advises. */
export const UTILITIES_LAW: { readonly open: MinimumTime; readonly requests: MinimumTime; readonly tenders: MinimumTime } = {
  open: {
    from: 'call',
    base: 'utilities-open-min',
    electronic: 'utilities-open-min-electronic',
    urgency: 'utilities-open-min-urgency',
  },
  requests: { from: 'call', base: 'utilities-requests-min' },
  tenders: { from: 'invitation', base: 'utilities-tenders-min' },
};
