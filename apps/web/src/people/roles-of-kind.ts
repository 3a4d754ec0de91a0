import { EXPERT_ROLES, type OrganisationKind, type Role } from '@app/kernel';

/** The roles that may be offered in an organisation of each kind. The API decides, and refuses others. */
export const ROLES_OF_KIND: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  buyer: ['officer', 'approver', 'key_holder', 'lawyer', 'need_owner', 'decision_maker', ...EXPERT_ROLES],
  supplier: ['supplier_owner', 'supplier_user'],
  network: ['coordinator'],
  operator: ['administrator'],
};
