import { randomUUID } from 'node:crypto';
import type { Locale, Role } from '@app/kernel';
import type { Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { hashOf, newToken } from './token';

export interface NewInvitation {
  readonly organisationId: string;
  /** Null only for the first administrator, who gives their own. */
  readonly email: string | null;
  readonly name: string | null;
  readonly language: Locale;
  readonly roles: readonly Role[];
  readonly skills?: readonly string[];
}

/** Writes an invitation for 14 days; an earlier open one to the same address in the same organisation ends. */
export async function writeInvitation(tx: Tx, invited: NewInvitation): Promise<{ id: string; secret: string }> {
  const id = randomUUID();
  const { secret, hash } = newToken();
  await tx.em.query(
    `UPDATE identity.invitation SET used_at = clock_timestamp() WHERE organisation_id = $1 AND email = $2 AND used_at IS NULL`,
    [invited.organisationId, invited.email],
  );
  await tx.em.query(
    `INSERT INTO identity.invitation (id, token_hash, organisation_id, email, name, language, roles, skills, invited_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      hash,
      invited.organisationId,
      invited.email,
      invited.name,
      invited.language,
      invited.roles,
      invited.skills ?? [],
      tx.actor.personId,
    ],
  );
  return { id, secret };
}

export interface OpenInvitation {
  readonly id: string;
  readonly organisation_id: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly language: Locale;
  readonly roles: Role[];
  readonly skills: string[];
}

/** Whether an invitation can be used now. Whoever uses it asks again, by using it. */
export async function invitationIsOpen(em: EntityManager, secret: string): Promise<boolean> {
  const found: unknown[] = await em.query(
    'SELECT 1 FROM identity.invitation WHERE token_hash = $1 AND used_at IS NULL AND expires_at > clock_timestamp()',
    [hashOf(secret)],
  );
  return found.length > 0;
}

/** Uses an invitation up, or undefined when it was used, ended or is unknown. Two at once: one gets it. */
export async function useInvitation(tx: Tx, secret: string): Promise<OpenInvitation | undefined> {
  const [rows]: [OpenInvitation[], number] = await tx.em.query(
    `UPDATE identity.invitation SET used_at = clock_timestamp()
      WHERE token_hash = $1 AND used_at IS NULL AND expires_at > clock_timestamp()
      RETURNING id, organisation_id, email, name, language, roles, skills`,
    [hashOf(secret)],
  );
  return rows[0];
}
