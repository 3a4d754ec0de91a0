import type { Role } from '@app/kernel';

/** Whose office lets them approve a need. */
export const APPROVERS: readonly Role[] = ['approver', 'officer', 'lawyer', 'decision_maker'];
