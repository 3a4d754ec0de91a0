import type { ScoreItem } from './score-problems';
import { placeOf } from './score-items';
import type { QualityCriterion } from './round-on-table';

/** A place where members of the panel see the tender very differently: what they talk about first. */
export interface Difference {
  readonly submission: string;
  readonly criterion: string;
  readonly lowest: number;
  readonly highest: number;
}

/** This share of the scale between two members is worth talking about: three points of ten. */
const LARGE_SHARE = 0.3;

/** The places where the members' points lie far apart, the widest first. Pure. */
export function largeDifferences(
  scores: readonly Pick<ScoreItem, 'submission' | 'criterion' | 'points'>[],
  criteria: readonly Pick<QualityCriterion, 'id' | 'scaleMax'>[],
): Difference[] {
  const places = new Map<string, Difference>();
  for (const { submission, criterion, points } of scores) {
    if (points === null) continue;
    const place = placeOf({ submission, criterion });
    const known = places.get(place);
    places.set(place, {
      submission,
      criterion,
      lowest: Math.min(points, known?.lowest ?? points),
      highest: Math.max(points, known?.highest ?? points),
    });
  }
  const shareOf = ({ criterion, lowest, highest }: Difference) =>
    (highest - lowest) / (criteria.find((c) => c.id === criterion)?.scaleMax ?? Infinity);
  return [...places.values()].filter((d) => shareOf(d) >= LARGE_SHARE).sort((a, b) => shareOf(b) - shareOf(a));
}
