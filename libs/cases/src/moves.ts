import { refuseIfAny, type Reason } from '@app/kernel';
import type { Tx } from '@app/platform';
import { procedures, type Move, type Procedure } from '@app/rules';
import { Case } from './entities/case';
import { askGates } from './gate';
import { casesReason } from './reasons';
import { digestNow, useSignatures } from './signatures';

/** The steps that every case takes until its own procedure is chosen. */
const FIRST_STEPS = 'national-open';

/** The procedure whose moves apply to the case now. */
export function procedureOf(c: Pick<Case, 'procedureId'>): Procedure {
  const procedure = procedures.byId(c.procedureId ?? FIRST_STEPS);
  if (!procedure) throw new Error(`no procedure «${String(c.procedureId)}»`);
  return procedure;
}

/** The move of this command from the stage where the case stands, or why there is none. Pure. */
export function moveOf(c: Pick<Case, 'procedureId' | 'stage' | 'status'>, command: string): { move?: Move; reasons: Reason[] } {
  if (c.status !== 'running') return { reasons: [casesReason('case-closed')] };
  const named = procedureOf(c).moves.filter((m) => m.command === command);
  const move = named.find((m) => m.from === c.stage);
  if (move) return { move, reasons: [] };
  const needed = named[0]?.from;
  return {
    reasons: [needed === undefined ? casesReason('not-in-this-procedure') : casesReason('not-in-this-stage', { stage: c.stage, needed })],
  };
}

export interface MoveOptions {
  /** What of the case two people sign: a round, an amendment. The case itself when left out. */
  readonly subject?: string;
  /** Reasons that the command found itself, to be told together with the gates'. */
  readonly also?: readonly Reason[];
}

export interface Moved {
  readonly from: Case['stage'];
  readonly to: Case['stage'];
  /** Who decided: one id, or two, the first signer first. Empty when the clock did. */
  readonly people: readonly string[];
}

/**
 * Makes the move of `tx.command`: asks its gates and, where it takes two people, the first one's signature.
 * Nothing else writes `case.stage`.
 * @throws Refusal 409 with every reason at once.
 */
export async function move(tx: Tx, c: Case, { subject = '', also = [] }: MoveOptions = {}): Promise<Moved> {
  const { move: found, reasons } = moveOf(c, tx.command);
  if (!found) {
    refuseIfAny([...reasons, ...also]);
    throw new Error('a move that is not there has a reason');
  }
  const told = [...also, ...(await askGates(tx.em, c, found.gates))];
  let people: readonly string[] = tx.actor.personId === null ? [] : [tx.actor.personId];
  if (found.people === 2) {
    const digest = (await digestNow(tx.em, c, tx.command, subject)) ?? '';
    const signed = await useSignatures(tx, c, { act: tx.command, subject, digest });
    told.push(...signed.reasons);
    people = signed.people;
  }
  refuseIfAny(told);
  const from = c.stage;
  if (found.to !== from) {
    await saveCase(tx, c, { stage: found.to, entered: { ...c.entered, [found.to]: tx.now.toISOString() } });
  }
  return { from, to: found.to, people };
}

/** Stores what later rooms settle about a case; also on the object in hand. */
export async function saveCase(
  tx: Tx,
  c: Case,
  changes: Partial<
    Pick<
      Case,
      | 'stage'
      | 'entered'
      | 'procedureId'
      | 'procedureGrounds'
      | 'rulesOn'
      | 'status'
      | 'outcome'
      | 'stoppedReason'
      | 'publishedAt'
      | 'ownerId'
    >
  >,
): Promise<void> {
  Object.assign(c, changes, { version: c.version + 1 });
  await tx.em.update(Case, { id: c.id }, { ...changes, version: c.version });
}

/** The market hears of the case for the first time: from now on suppliers and the public see it. */
export async function publishCase(tx: Tx, c: Case): Promise<void> {
  if (c.publishedAt === null) await saveCase(tx, c, { publishedAt: tx.now });
}
