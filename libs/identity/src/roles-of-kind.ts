import { EXPERT_ROLES, type OrganisationKind, type Role } from '@app/kernel';

/** Which roles an organisation of each kind has. */
export const ROLES_OF_KIND: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  buyer: ['officer', 'approver', 'key_holder', 'lawyer', 'need_owner', 'decision_maker', ...EXPERT_ROLES],
  supplier: ['supplier_owner', 'supplier_user'],
  network: ['coordinator'],
  operator: ['administrator'],
};

/** Roles that an officer may invite to: those who describe and advise. Whoever confirms an officer's acts is not the officer's choice. */
export const ROLES_OFFICERS_INVITE: readonly Role[] = ['need_owner', ...EXPERT_ROLES];
