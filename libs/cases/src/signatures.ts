import { createHash, randomUUID } from 'node:crypto';
import { refuseIfAny, type Actor, type Reason } from '@app/kernel';
import type { Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import type { Case } from './entities/case';
import { Signature } from './entities/signature';
import { casesReason } from './reasons';

/** What two people decide together: the act's command, what of the case ('' = the case itself), and a hash of the content. */
export interface Signed {
  readonly act: string;
  readonly subject: string;
  readonly digest: string;
}

interface SignableRules {
  /** A hash of what is decided; undefined while there is nothing to decide. */
  digestOf(em: EntityManager, c: Case, subject: string): Promise<string | undefined>;
  /** The supplier that is the other party, where the act has one. */
  counterparty?(em: EntityManager, c: Case, subject: string): Promise<string | null>;
  /** Throws where the policy table lets more people run the act than may decide it: not every expert is the chair. */
  refuseOthers?(em: EntityManager, c: Case, subject: string, actor: Actor): Promise<void>;
  /** How long the first yes holds. Thirty days unless said otherwise. */
  readonly validMinutes?: number;
}

const signables = new Map<string, SignableRules>();
const THIRTY_DAYS = 30 * 24 * 60;

/** Declares that an act is signed by two, and how to hash what they sign. */
export function signable(act: string, rules: SignableRules | SignableRules['digestOf']): void {
  signables.set(act, typeof rules === 'function' ? { digestOf: rules } : rules);
}

/** A hash of JSON content whose keys stand in any order: what PostgreSQL's jsonb gives back hashes alike. */
export const digestOfContent = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Date || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}

/** The hash of what an act would decide now; undefined where nobody said how, or nothing is there yet. */
export const digestNow = async (em: EntityManager, c: Case, act: string, subject: string): Promise<string | undefined> =>
  signables.get(act)?.digestOf(em, c, subject);

/** Whether two people sign this act. */
export const isSignable = (act: string): boolean => signables.has(act);

/** The other people who have validly signed exactly this: not the actor, not used up, not too old, not of an older content, not of a closed account. */
export async function signers(tx: Tx, c: Case, { act, subject, digest }: Signed): Promise<string[]> {
  const rows: { person_id: string }[] = await tx.em.query(
    `SELECT person_id FROM cases.signature
      WHERE case_id = $1 AND act = $2 AND subject = $3 AND digest = $4 AND valid_until > $5
        AND (used_in IS NULL OR used_in = pg_current_xact_id()) AND person_id IS DISTINCT FROM $6
        AND NOT EXISTS (SELECT 1 FROM identity.person p WHERE p.id = signature.person_id AND NOT p.active)
      ORDER BY signed_at`,
    [c.id, act, subject, digest, tx.now, tx.actor.personId],
  );
  return [...new Set(rows.map((r) => r.person_id))];
}

/** One person's yes that still counts. */
export interface StandingSignature {
  readonly act: string;
  readonly subject: string;
  readonly personId: string;
  readonly name: string;
  readonly at: Date;
  readonly until: Date;
}

/** The signatures of a case that the second person can rely on now, oldest first. */
export async function standingSignatures(em: EntityManager, c: Case): Promise<StandingSignature[]> {
  const rows: (StandingSignature & { digest: string })[] = await em.query(
    `SELECT s.act, s.subject, s.digest, s.person_id AS "personId", p.name, s.signed_at AS at, s.valid_until AS until
       FROM cases.signature s JOIN identity.person p ON p.id = s.person_id
      WHERE s.case_id = $1 AND s.used_in IS NULL AND s.valid_until > platform.now() AND p.active ORDER BY s.signed_at`,
    [c.id],
  );
  const standing: StandingSignature[] = [];
  for (const { digest, ...signature } of rows) {
    if ((await digestNow(em, c, signature.act, signature.subject)) === digest) standing.push(signature);
  }
  return standing;
}

/** The ids of the people who decide it, first signer first, the actor last; the signatures are used up. Or the reason why not. */
export async function useSignatures(tx: Tx, c: Case, signed: Signed): Promise<{ people: string[]; reasons: Reason[] }> {
  const others = await signers(tx, c, signed);
  if (others.length === 0 || tx.actor.personId === null) return { people: [], reasons: [casesReason('second-person-missing')] };
  await tx.em.query(
    `UPDATE cases.signature SET used_in = pg_current_xact_id()
      WHERE case_id = $1 AND act = $2 AND subject = $3 AND digest = $4 AND used_in IS NULL`,
    [c.id, signed.act, signed.subject, signed.digest],
  );
  return { people: [...others, tx.actor.personId], reasons: [] };
}

/**
 * For acts of two that are no moves. Moves of two ask by themselves, and tell it together with the gates' reasons.
 * @returns the ids of both. @throws Refusal 409 `cases.second-person-missing`.
 */
export async function requireTwo(tx: Tx, c: Case, signed: Signed): Promise<string[]> {
  const { people, reasons } = await useSignatures(tx, c, signed);
  refuseIfAny(reasons);
  return people;
}

/** Stores the actor's yes. For `signAct`, and for a party's own act of signing. */
export async function sign(tx: Tx, c: Case, { act, subject }: Pick<Signed, 'act' | 'subject'>): Promise<Signature> {
  const rules = signables.get(act);
  const digest = await rules?.digestOf(tx.em, c, subject);
  refuseIfAny([
    ...(rules ? [] : [casesReason('not-signed-by-two')]),
    ...(rules && digest === undefined ? [casesReason('nothing-to-sign')] : []),
  ]);
  await rules?.refuseOthers?.(tx.em, c, subject, tx.actor);
  const minutes = rules?.validMinutes ?? THIRTY_DAYS;
  const mine: unknown[] = await tx.em.query(
    `SELECT 1 FROM cases.signature WHERE case_id = $1 AND act = $2 AND subject = $3 AND digest = $4
        AND person_id = $5 AND valid_until > $6 AND used_in IS NULL`,
    [c.id, act, subject, digest, tx.actor.personId, tx.now],
  );
  if (mine.length) refuseIfAny([casesReason('already-signed')]);
  const row = tx.em.create(Signature, {
    id: randomUUID(),
    caseId: c.id,
    cityId: c.cityId,
    personId: tx.actor.personId ?? '',
    organisationId: tx.actor.organisationId ?? '',
    supplierId: (await rules?.counterparty?.(tx.em, c, subject)) ?? null,
    act,
    subject,
    digest: digest ?? '',
    signedAt: tx.now,
    validUntil: new Date(tx.now.getTime() + minutes * 60_000),
  });
  await tx.em.insert(Signature, row);
  return row;
}
