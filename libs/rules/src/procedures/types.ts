import type { Text3 } from '@app/kernel';
import type { Regime } from '../assess/facts';
import type { ProcedureArticle } from '../law/procedure-articles';
import type { ProcedureName } from '../law/procedure-law';
import type { ConditionId } from './conditions';
import type { Fits } from './questions';

/** The stages of a case, in order of its life. */
export const STAGES = ['need', 'dialogue', 'tender', 'pilot', 'done'] as const;
export type Stage = (typeof STAGES)[number];

/** Decisions that a case passes, as people call them. */
export type GateName = 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'opening' | 'contract';

/** One act that moves a case, or an act inside a stage (`from` equals `to`) that has gates of its own. */
export interface Move {
  /** Name of the command that performs it: `tendering.publishCall`. */
  readonly command: string;
  readonly from: Stage;
  readonly to: Stage;
  /** Ids of the gates; each is at home in the room that owns its facts. */
  readonly gates: readonly string[];
  readonly gateName?: GateName;
  /** How many people must act together, each in a session of their own. */
  readonly people: 1 | 2;
}

export type RoundKind = 'requests' | 'tenders';

/** One closing of submissions. Its least time is that of the procedure's law. */
export interface Round {
  readonly kind: RoundKind;
}

/** A stretch of the contract after the award, for procedures that buy in phases. */
export interface Phase {
  readonly name: Text3;
  /** How many firms usually take part. */
  readonly firms: { readonly from: number; readonly to: number };
  readonly months: { readonly from: number; readonly to: number };
}

/** A condition of the law, and the regimes in which the law asks for it. */
export interface ConditionOfLaw {
  readonly id: ConditionId;
  readonly in: readonly Regime[];
}

/** The form that an act publishes, by regime: an eForms subtype, or E1 to E4 of the national ones. */
export type Notices = Readonly<Record<string, Readonly<Partial<Record<Regime, string>>>>>;

/** A procedure as data: when the law allows it, which moves in which order, and what each must leave behind. */
export interface Procedure {
  readonly id: string;
  /** What it is called in the law: decides least times, candidates and basis of award. */
  readonly law: ProcedureName;
  readonly name: Text3;
  /** The law that it rests on, in words for a decision. */
  readonly basis: Text3;
  /** Where the law speaks of it. */
  readonly articles: readonly ProcedureArticle[];
  readonly regimes: readonly Regime[];
  readonly conditions: readonly ConditionOfLaw[];

  /** `whole`: the service carries a case through it. `advice`: it is lawful and explained, but cannot be chosen here yet. */
  readonly runs: 'whole' | 'advice';
  /** What the service cannot do of it; null when it runs the whole. */
  readonly lacks: Text3 | null;
  readonly rounds: readonly Round[];
  /** How many partners may be chosen; null where one contract is made. */
  readonly partners: { readonly min: number; readonly max: number } | null;
  readonly phases: readonly Phase[];
  readonly moves: readonly Move[];
  /** Command to the kinds of documents that it must make. */
  readonly documents: Readonly<Record<string, readonly string[]>>;
  readonly notices: Notices;

  /** When the law allows it, in a few words. */
  readonly allowed: Text3;
  readonly negotiation: Text3;
  readonly award: Text3;
  /** How development and purchase stand to each other. */
  readonly develops: Text3;
  /** When it suits, above all a purchase of something new. */
  readonly suits: Text3;
  readonly fits: Fits;
  /** Work for the city, from little to much. Experience, not law. */
  readonly effort: 1 | 2 | 3 | 4;
  /** From the notice to the contract. Experience, not law. */
  readonly typicalMonths: { readonly from: number; readonly to: number };
}
