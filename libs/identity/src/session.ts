import { scopeOf, type Actor, type Locale, type OrganisationKind, type Role } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { hashOf, newToken } from './token';

interface SessionRow {
  person_id: string;
  organisation_id: string;
  kind: OrganisationKind;
  roles: Role[];
  language: Locale;
}

/**
 * Who holds this session, or undefined: it ended, nobody used it for 30 minutes, it is 12 hours old, or the account is
 * closed. One statement, on the real clock; it notes the use at most once a minute. Runs as `authActor`.
 */
export async function actorOfSession(em: EntityManager, secret: string): Promise<Actor | undefined> {
  const [row]: SessionRow[] = await em.query(
    `WITH known AS (
       SELECT s.token_hash, s.last_seen_at, p.id AS person_id, p.organisation_id, o.kind, p.roles, p.language
         FROM identity.session s JOIN identity.person p ON p.id = s.person_id JOIN identity.organisation o ON o.id = p.organisation_id
        WHERE s.token_hash = $1 AND s.ended_at IS NULL AND p.active
          AND s.last_seen_at > clock_timestamp() - interval '30 minutes' AND s.created_at > clock_timestamp() - interval '12 hours'),
     seen AS (
       UPDATE identity.session s SET last_seen_at = clock_timestamp() FROM known k
        WHERE s.token_hash = k.token_hash AND k.last_seen_at < clock_timestamp() - interval '1 minute')
     SELECT person_id, organisation_id, kind, roles, language FROM known`,
    [hashOf(secret)],
  );
  return (
    row && {
      personId: row.person_id,
      organisationId: row.organisation_id,
      organisationKind: row.kind,
      roles: row.roles,
      scope: scopeOf(row.kind, row.roles),
      locale: row.language,
    }
  );
}

/** Begins a session with a secret of its own: a session from before a sign-in is never taken over. @returns the secret. */
export async function beginSession(em: EntityManager, personId: string): Promise<string> {
  const { secret, hash } = newToken();
  await em.query('INSERT INTO identity.session (token_hash, person_id) VALUES ($1, $2)', [hash, personId]);
  return secret;
}

/** Ends one session. @returns whose it was, or undefined where it had ended. */
export async function endSession(em: EntityManager, secret: string): Promise<string | undefined> {
  const [rows]: [{ person_id: string }[], number] = await em.query(
    'UPDATE identity.session SET ended_at = clock_timestamp() WHERE token_hash = $1 AND ended_at IS NULL RETURNING person_id',
    [hashOf(secret)],
  );
  return rows[0]?.person_id;
}

/** Ends every session of a person: the password changed. */
export const endSessionsOf = async (em: EntityManager, personId: string): Promise<void> => {
  await em.query('UPDATE identity.session SET ended_at = clock_timestamp() WHERE person_id = $1 AND ended_at IS NULL', [personId]);
};
