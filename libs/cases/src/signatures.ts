import { createHash } from 'node:crypto';
import type { Actor, Reason } from '@app/kernel';
import type { Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import type { Case } from './entities/case';
import { casesReason } from './reasons';

/** What is signed: an act on a thing of the case. `subject` is the thing's id, or '' when the act is about the case. */
export interface Signable {
  readonly act: string;
  readonly subject: string;
}

/** Says what exactly an act would decide now, as text; a signature counts only while that stays the same. Undefined: nothing to sign yet. */
export type ContentOf = (em: EntityManager, of: Case, subject: string) => Promise<string | undefined>;

interface TwoPersonAct {
  readonly contentOf: ContentOf;
  readonly minutes: number;
}
const acts = new Map<string, TwoPersonAct>();

/** A signature waits this long for the second person, where an act does not say otherwise: thirty days. */
const PATIENCE_MINUTES = 30 * 24 * 60;

/** Declares an act that needs two people. */
export function defineTwoPersonAct(act: string, contentOf: ContentOf, minutes = PATIENCE_MINUTES): void {
  acts.set(act, { contentOf, minutes });
}

export const twoPersonAct = (act: string): TwoPersonAct | undefined => acts.get(act);

export const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex');

export interface Signature {
  readonly personId: string;
  readonly organisationId: string;
  readonly at: Date;
}

/** Signatures that count now: by others than the actor, young enough, and of the content as it stands. */
export async function standingSignatures(em: EntityManager, c: Case, { act, subject }: Signable, now: Date): Promise<Signature[]> {
  const known = acts.get(act);
  if (!known) throw new Error(`«${act}» was not declared as an act of two people`);
  const content = await known.contentOf(em, c, subject);
  if (content === undefined) return [];
  return em.query(
    `SELECT person_id AS "personId", organisation_id AS "organisationId", at FROM cases.signature
      WHERE case_id = $1 AND act = $2 AND subject = $3 AND digest = $4 AND at > $5::timestamptz - make_interval(mins => $6) ORDER BY at`,
    [c.id, act, subject, digestOf(content), now, known.minutes],
  );
}

/** Stores the actor's signature on the act as it stands. */
export async function sign(tx: Tx, c: Case, { act, subject }: Signable, digest: string): Promise<void> {
  await tx.em.query(
    `INSERT INTO cases.signature (case_id, city_id, act, subject, person_id, organisation_id, digest, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (case_id, act, subject, person_id) DO UPDATE SET digest = excluded.digest, at = excluded.at`,
    [c.id, c.cityId, act, subject, tx.actor.personId, tx.actor.organisationId, digest, tx.now],
  );
}

export interface TwoPeople {
  /** The first who signed, and the actor who carries it out. */
  readonly people: readonly string[];
  /** The refusal when the actor stands alone, to be given together with the gates' reasons. */
  readonly missing: readonly Reason[];
}

/** Who has signed this act besides its actor. `fits` may ask more of the first person than being another one. */
export async function twoPeople(tx: Tx, c: Case, what: Signable, fits: (first: Signature, actor: Actor) => boolean = () => true): Promise<TwoPeople> {
  const others = (await standingSignatures(tx.em, c, what, tx.now)).filter((s) => s.personId !== tx.actor.personId && fits(s, tx.actor));
  const [first] = others;
  if (!first || tx.actor.personId === null) return { people: [], missing: [casesReason('second-person-missing')] };
  return { people: [first.personId, tx.actor.personId], missing: [] };
}
