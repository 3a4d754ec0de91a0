import { NotAllowed, NotFound } from '@app/kernel';
import { defineCommand, platformReason } from '@app/platform';
import { z } from 'zod';
import { isKnown, mayRun } from '../known-commands';
import { lockCase } from '../lock-case';
import { sign } from '../signatures';

/**
 * The first person of an act that needs two confirms it. The other one then carries the act out, and both stand in its record.
 * The signature covers what the act decides now: when that changes, it no longer counts.
 */
export const signAct = defineCommand({
  name: 'cases.signAct',
  input: z.strictObject({ caseId: z.uuid(), act: z.string().max(80), subject: z.string().max(80).default('') }),
  may: 'case.sign',
  async handle(tx, { caseId, act, subject }) {
    const c = await lockCase(tx, caseId);
    if (!isKnown(act)) throw new NotFound();
    // Whoever may not carry the act out may not be the first of its two either.
    if (!mayRun(act, tx.actor)) throw new NotAllowed(platformReason('not-allowed'));
    const { validUntil } = await sign(tx, c, { act, subject });
    await tx.record('cases.act-signed', { act, subject });
    return { signed: true, until: validUntil };
  },
});
