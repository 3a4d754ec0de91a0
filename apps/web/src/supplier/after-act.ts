import { queries } from '../api';

/** After an act on a call: everything that the company sees of it is asked again. */
export const refreshCall = (caseId: string): Promise<unknown> =>
  Promise.all(
    [['call', caseId], ['tender', caseId], ['receipts', caseId], ['calls']].map((queryKey) => queries.invalidateQueries({ queryKey })),
  );
