/** The parts of a plan in words, in the order in which people write them. */
export const PLAN_TEXTS = ['hypothesis', 'site', 'users', 'permits', 'data', 'ipr', 'exit'] as const;
