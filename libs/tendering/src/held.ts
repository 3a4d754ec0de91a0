import type { Amendment } from './entities/amendment';
import type { Submission } from './entities/submission';

/**
 * The material amendments that a tender has not answered: it is held until they are confirmed, or until it is replaced.
 * A tender sent at the same instant as the amendment counts as earlier: a needless confirmation harms nobody.
 * The migration's row security says the same in SQL.
 */
export function heldBy<A extends Pick<Amendment, 'id' | 'kind' | 'publishedAt'>>(
  submission: Pick<Submission, 'receivedAt' | 'confirmations'>,
  amendments: readonly A[],
): A[] {
  const { receivedAt, confirmations } = submission;
  return amendments.filter(
    ({ id, kind, publishedAt }) =>
      kind === 'material' && publishedAt !== null && receivedAt !== null && receivedAt <= publishedAt && !(id in confirmations),
  );
}
