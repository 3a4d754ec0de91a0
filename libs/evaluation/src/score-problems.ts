import { LOCALES, type Reason, type Text } from '@app/kernel';
import { evaluationReason } from './reasons';

export interface ScoreItem {
  readonly submission: string;
  readonly criterion: string;
  readonly points: number | null;
  readonly reason: Text;
}
export interface Scale {
  readonly id: string;
  readonly scaleMax: number;
}

const isWritten = (text: Text) => LOCALES.some((l) => text[l]?.trim());

/** What is wrong with points as they stand: all of it at once. `labels` names tenders as the expert sees them. */
export function scoreProblems(items: readonly ScoreItem[], criteria: readonly Scale[], labels: ReadonlyMap<string, string>): Reason[] {
  return items.flatMap((item): Reason[] => {
    const scale = criteria.find((c) => c.id === item.criterion);
    const label = labels.get(item.submission);
    if (!scale || label === undefined) return [evaluationReason('score-of-nothing')];
    const at = { label, criterion: item.criterion };
    return [
      ...(item.points !== null && item.points >= 0 && item.points <= scale.scaleMax
        ? []
        : [evaluationReason('score-outside-scale', { ...at, max: scale.scaleMax })]),
      ...(isWritten(item.reason) ? [] : [evaluationReason('score-without-reason', at)]),
    ];
  });
}

/** How many of the places (every tender by every criterion) have no item. */
export function missingPlaces(
  items: readonly Pick<ScoreItem, 'submission' | 'criterion'>[],
  criteria: readonly Pick<Scale, 'id'>[],
  submissions: readonly string[],
): number {
  const given = new Set(items.map((i) => `${i.submission} ${i.criterion}`));
  return submissions.reduce((sum, s) => sum + criteria.filter((c) => !given.has(`${s} ${c.id}`)).length, 0);
}
