import type { Day } from '@app/kernel';
import type { RoundKind } from '../procedures/types';

/** The days of a procedure, in the order of its life. */
export const POINTS = ['notice', 'requests', 'invitation', 'answers', 'tenders', 'decision', 'signature', 'award_notice'] as const;
/**
 * `notice`: sent for publication. `requests`, `tenders`: last day to send them. `invitation`: sent to the chosen candidates.
 * `answers`: last day to give additional information. `decision`: notified to all. `signature`: of the contract. `award_notice`:
 * last day to send it.
 */
export type Point = (typeof POINTS)[number];

/** Days that follow from others, and that nobody sets. */
export const DERIVED: readonly Point[] = ['answers', 'award_notice'];

/** The days that a person has set; absent: not yet. */
export type Plan = Readonly<Partial<Record<Point, Day>>>;

/** The points that a procedure of these rounds has and a person sets. */
export function pointsToSet(rounds: readonly RoundKind[]): readonly Point[] {
  const has = (point: Point): boolean => {
    if (DERIVED.includes(point)) return false;
    if (point === 'requests') return rounds.includes('requests');
    if (point === 'tenders') return rounds.includes('tenders');
    if (point === 'invitation') return rounds.includes('requests') && rounds.includes('tenders');
    return point !== 'notice' || rounds.length > 0;
  };
  return POINTS.filter(has);
}
