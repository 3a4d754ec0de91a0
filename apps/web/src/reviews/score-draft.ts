import { useState } from 'react';
import { localeOf, type Text } from '@app/kernel';
import { call, queries } from '../api';
import { currentLocale } from '../i18n';
import { useAutosave } from '../drafts/use-autosave';
import { isWritten, reviewQuery, samePlace, type Review, type ScoreItem } from './review-data';

/** The reader's own points as they stand on the screen, saved as they change. */
export interface ScoreDraft {
  readonly items: readonly ScoreItem[];
  readonly save: ReturnType<typeof useAutosave<readonly ScoreItem[]>>;
  of(submission: string, criterion: string): ScoreItem;
  change(item: ScoreItem): void;
}

export function useScoreDraft(review: Review): ScoreDraft {
  const [items, setItems] = useState<readonly ScoreItem[]>(review.scores);
  const [changed, setChanged] = useState<readonly ScoreItem[]>([]);
  const save = useAutosave<readonly ScoreItem[]>(async (scores) => {
    await call('PUT', `/api/reviews/${review.roundId}/scores`, { body: { items: scores } });
    queries.setQueryData(
      reviewQuery(review.roundId).queryKey,
      (seen) => seen && { ...seen, scores: [...scores.reduce(putIn, seen.scores)] },
    );
  });
  return {
    items,
    save,
    of: (submission, criterion) => items.find(samePlace({ submission, criterion })) ?? { submission, criterion, points: null, reason: {} },
    change(item) {
      const toSave = putIn(changed, item);
      setItems(putIn(items, item));
      setChanged(toSave);
      save.change(toSave);
    },
  };
}

const putIn = (items: readonly ScoreItem[], item: ScoreItem): readonly ScoreItem[] => [
  ...items.filter((other) => !samePlace(item)(other)),
  item,
];

/** Points and a reason: this place is done. */
export const isScored = ({ points, reason }: ScoreItem): boolean => points !== null && isWritten(reason);

/** A reason stays in the language in which it was begun, whatever the page's language is later. */
export const reasonLocale = (reason: Text) => (isWritten(reason) ? localeOf(reason, currentLocale()) : currentLocale());
