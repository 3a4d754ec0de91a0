import type { Text } from '@app/kernel';
import type { Amendment } from '../call-types';

/** What `PUT` and `POST /cases/:id/amendments` take. */
export interface AmendmentBody {
  readonly id?: string;
  readonly kind: Amendment['kind'];
  readonly text: Text;
  readonly changes: Amendment['changes'];
  readonly deadline?: { readonly round: string; readonly to: string };
  readonly questionsDue?: string;
}

/** The prepared amendment as it was saved: the second person publishes exactly this. */
export const bodyOf = ({ key, kind, text, changes, roundId, deadline, questionsDue }: Amendment): AmendmentBody => ({
  id: key,
  kind,
  text,
  changes,
  ...(roundId !== null && deadline !== null && { deadline: { round: roundId, to: deadline } }),
  ...(questionsDue !== null && { questionsDue }),
});
