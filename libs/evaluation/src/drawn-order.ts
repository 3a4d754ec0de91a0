import { createHash } from 'node:crypto';
import type { Ranking } from './scoring';

/** Those whom no other published means has separated, where the call says that a lot does. Empty = there is nothing to draw. Pure. */
export const lotsToDraw = ({ ties }: Pick<Ranking, 'ties'>): string[] =>
  ties.filter((tie) => tie.asked.includes('lot')).flatMap((tie) => [...tie.open]);

/**
 * The order that a seed draws: by the SHA-256 of the seed, a space and the submission's id, the smallest first. Whoever has the
 * seed and the ids computes the same order again. Pure.
 */
export function drawnOrder(seed: string, submissionIds: readonly string[]): string[] {
  const ticket = (id: string) => createHash('sha256').update(`${seed} ${id}`).digest('hex');
  return [...submissionIds].sort((a, b) => (ticket(a) < ticket(b) ? -1 : 1));
}
