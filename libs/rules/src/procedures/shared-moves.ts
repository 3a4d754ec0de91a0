import type { Move, Notices } from './types';

/** From an approved need to a published call: the same in every procedure of the house. */
export const untilTheCall: readonly Move[] = [
  {
    command: 'dialogue.publishConsultation',
    from: 'need',
    to: 'dialogue',
    gates: ['needs.approved', 'cases.team-declared'],
    gateName: 'G1',
    people: 1,
  },
  {
    command: 'dialogue.publishSummary',
    from: 'dialogue',
    to: 'dialogue',
    gates: ['dialogue.consultation-ended', 'dialogue.meetings-minuted'],
    people: 1,
  },
  {
    command: 'tendering.publishCall',
    from: 'dialogue',
    to: 'tender',
    gates: ['dialogue.summary-published', 'tendering.call-complete', 'tendering.lawful'],
    gateName: 'G3',
    people: 2,
  },
];

/** Two key holders open what came in. In a procedure of several rounds, once in each. */
export const openRound: Move = {
  command: 'tendering.openRound',
  from: 'tender',
  to: 'tender',
  gates: ['tendering.deadline-passed'],
  gateName: 'opening',
  people: 2,
};

/** From agreed points to a signed contract and an open pilot. */
export const fromPointsToPilot: readonly Move[] = [
  { command: 'evaluation.finaliseRound', from: 'tender', to: 'tender', gates: ['evaluation.consensus-complete'], people: 2 },
  { command: 'evaluation.proposeAward', from: 'tender', to: 'tender', gates: ['evaluation.quality-final'], gateName: 'G4', people: 1 },
  { command: 'evaluation.decideAward', from: 'tender', to: 'tender', gates: ['evaluation.proposed'], gateName: 'G4', people: 1 },
  { command: 'evaluation.notifyAward', from: 'tender', to: 'tender', gates: ['evaluation.decided'], people: 1 },
  {
    command: 'evaluation.signContract',
    from: 'tender',
    to: 'tender',
    gates: ['evaluation.waiting-over'],
    gateName: 'contract',
    people: 2,
  },
  { command: 'pilots.open', from: 'tender', to: 'pilot', gates: ['evaluation.contract-signed'], people: 1 },
];

/** The pilot: its rule is fixed before it starts, and two people decide by that rule. */
export const thePilot: readonly Move[] = [
  { command: 'pilots.fixRule', from: 'pilot', to: 'pilot', gates: ['pilots.plan-complete'], people: 2 },
  { command: 'pilots.start', from: 'pilot', to: 'pilot', gates: ['pilots.ready'], gateName: 'G5', people: 2 },
  { command: 'pilots.report', from: 'pilot', to: 'pilot', gates: ['pilots.measured'], people: 1 },
  { command: 'pilots.decide', from: 'pilot', to: 'done', gates: ['pilots.reported'], gateName: 'G6', people: 2 },
];

/** What each act leaves behind, by kind of document. */
export const sharedDocuments: Readonly<Record<string, readonly string[]>> = {
  'needs.approve': ['needs_description'],
  'dialogue.publishConsultation': ['consultation_invitation'],
  'dialogue.writeMinutes': ['meeting_minutes'],
  'dialogue.publishSummary': ['dialogue_summary'],
  'tendering.publishCall': ['call_for_tenders'],
  'tendering.openRound': ['opening_minutes'],
  'evaluation.decideAward': ['award_decision'],
  'pilots.report': ['pilot_report'],
};

/** The forms that the shared acts publish. Where a regime is missing, the law demands none. */
export const sharedNotices: Notices = {
  'dialogue.publishConsultation': { small: 'E1', national: 'E1', eu: 'E1' },
  'tendering.publishCall': {
    national: 'E3',
    annex_e_national: 'E3',
    concession_national: 'E3',
    eu: '16',
    annex_e_eu: '20',
    concession_eu: '19',
    utilities_eu: '17',
  },
  'evaluation.signContract': {
    national: 'E4',
    annex_e_national: 'E4',
    concession_national: 'E4',
    eu: '29',
    annex_e_eu: '33',
    concession_eu: '32',
    utilities_eu: '30',
  },
};

/** Requests first, then tenders of those that were chosen. */
export const twoRounds: readonly Move[] = [
  ...untilTheCall,
  openRound,
  { command: 'evaluation.selectCandidates', from: 'tender', to: 'tender', gates: ['evaluation.round-opened'], people: 1 },
  ...fromPointsToPilot,
  ...thePilot,
];

/** One round, open to all. */
export const oneRound: readonly Move[] = [...untilTheCall, openRound, ...fromPointsToPilot, ...thePilot];
