import { innovationPartnership } from './innovation-partnership';
import { nationalOpen } from './national-open';
import type { Procedure } from './types';

const list: readonly Procedure[] = [nationalOpen, innovationPartnership];

/** The procedures that the house offers. */
export const procedures = {
  list,
  /** The procedure of that id, or undefined when the house has none. */
  byId: (id: string): Procedure | undefined => list.find((procedure) => procedure.id === id),
};
