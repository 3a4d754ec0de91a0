import { NotFound, Refusal } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { lockCase } from '../lock-case';
import { casesReason } from '../reasons';
import { digestOf, sign, twoPersonAct } from '../signatures';

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
    const known = twoPersonAct(act);
    if (!known) throw new NotFound();
    const content = await known.contentOf(tx.em, c, subject);
    if (content === undefined) throw new Refusal([casesReason('nothing-to-sign')]);
    await sign(tx, c, { act, subject }, digestOf(content));
    await tx.record('cases.act-signed', { act, subject });
    return { signed: true, until: new Date(tx.now.getTime() + known.minutes * 60_000) };
  },
});
