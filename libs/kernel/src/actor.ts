import { z } from 'zod';
import type { Locale } from './locale';

/** What a person may be. One person may be several; `supplier_*` only in a supplier's organisation. */
export const ROLES = [
  'officer',
  'approver',
  'key_holder',
  'lawyer',
  'need_owner',
  'decision_maker',
  'expert',
  'chair',
  'reserve',
  'coordinator',
  'administrator',
  'supplier_owner',
  'supplier_user',
] as const;
export type Role = (typeof ROLES)[number];
export const RoleSchema = z.enum(ROLES).meta({ id: 'Role' });

export const ORGANISATION_KINDS = ['buyer', 'supplier', 'network', 'operator'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Roles of those who advise a city and see only what they are asked about. */
export const EXPERT_ROLES: readonly Role[] = ['expert', 'chair', 'reserve'];

/**
 * How much of the database a transaction sees; row-level security reads it.
 * `city`: own city. `expert`: own city's cases they are asked about. `supplier`: own things and what is published.
 * `network`: the portfolio, never a tender. `admin`: people and organisations. `public`: what is published. `auth`: sign-in and invitations, before anyone is known. `system`: the worker.
 */
export const SCOPES = ['city', 'expert', 'supplier', 'network', 'admin', 'auth', 'public', 'system'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who acts. `system` is the clock and the reactions; `public` is anyone who is not signed in. */
export interface Actor {
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly organisationKind: OrganisationKind | null;
  readonly roles: readonly Role[];
  readonly scope: Scope;
  readonly locale: Locale;
}

export const systemActor: Actor = {
  personId: null,
  organisationId: null,
  organisationKind: null,
  roles: [],
  scope: 'system',
  locale: 'fi',
};
export const publicActor = (locale: Locale): Actor => ({ ...systemActor, scope: 'public', locale });

/** Before anyone is known: sign-in, invitations, forgotten passwords. */
export const authActor = (locale: Locale): Actor => ({ ...systemActor, scope: 'auth', locale });

/** The scope of someone in an organisation of this kind with these roles. */
export function scopeOf(kind: OrganisationKind, roles: readonly Role[]): Scope {
  switch (kind) {
    case 'supplier':
      return 'supplier';
    case 'network':
      return 'network';
    case 'operator':
      return 'admin';
    case 'buyer':
      return roles.every((r) => EXPERT_ROLES.includes(r)) ? 'expert' : 'city';
  }
}
