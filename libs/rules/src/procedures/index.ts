import { competitiveDialogue } from './competitive-dialogue';
import { competitiveNegotiation } from './competitive-negotiation';
import { directAward } from './direct-award';
import { dynamicPurchasing } from './dynamic-purchasing';
import { innovationPartnership } from './innovation-partnership';
import { nationalOpen } from './national-open';
import { open } from './open';
import { preCommercial } from './pre-commercial';
import { restricted } from './restricted';
import { smallPilot } from './small-pilot';
import type { Procedure } from './types';

/** The order in which they are compared. */
const list: readonly Procedure[] = [
  smallPilot,
  nationalOpen,
  open,
  restricted,
  competitiveNegotiation,
  competitiveDialogue,
  innovationPartnership,
  preCommercial,
  dynamicPurchasing,
  directAward,
];

/** The procedures that the house knows. */
export const procedures = {
  list,
  /** The procedure of that id, or undefined when the house has none. */
  byId: (id: string): Procedure | undefined => list.find((procedure) => procedure.id === id),
};
