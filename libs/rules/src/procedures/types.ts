import type { Text3 } from '@app/kernel';
import type { Regime } from '../assess/facts';
import type { ProcedureName } from '../law/procedure-law';

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

/** A procedure as data: which moves, in which order, and what each must leave behind. */
export interface Procedure {
  readonly id: string;
  /** What it is called in the law: decides least times, candidates and basis of award. */
  readonly law: ProcedureName;
  readonly name: Text3;
  /** The law that it rests on, in words for a decision. */
  readonly basis: Text3;
  readonly regimes: readonly Regime[];
  readonly rounds: readonly Round[];
  /** How many partners may be chosen; null where one contract is made. */
  readonly partners: { readonly min: number; readonly max: number } | null;
  readonly moves: readonly Move[];
  /** Command to the kinds of documents that it must make. */
  readonly documents: Readonly<Record<string, readonly string[]>>;
}
