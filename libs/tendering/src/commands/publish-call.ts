import { randomUUID } from 'node:crypto';
import { digestOfContent, lockCase, move, planDue, publishCase, saveCase, signable, type Case } from '@app/cases';
import { publishFiles } from '@app/files';
import { defineCommand, type Tx } from '@app/platform';
import { helsinkiDay } from '@app/rules';
import { z } from 'zod';
import type { RoundContent } from '../call-content';
import type { Call } from '../entities/call';
import { Round } from '../entities/round';
import { callOf, deadlineKey } from '../on-record';

/** Two people publish the call, each for the same version. From this instant its law is fixed (2014/24/EU art. 5(4)) and suppliers may ask and tender. */
export const publishCall = defineCommand({
  name: 'tendering.publishCall',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'call.publish',
  async handle(tx, { caseId }) {
    const c = await lockCase(tx, caseId);
    await move(tx, c);
    const call = await callOf(tx.em, caseId);
    if (!call) throw new Error('an empty call passed its gates');
    const day = helsinkiDay(tx.now);
    call.publish(tx.now, day);
    await saveCase(tx, c, { rulesOn: day });
    await publishCase(tx, c);
    await publishFiles(tx, { caseId, subject: 'call' });
    await tx.em.save(call);
    const rounds = await makeRounds(tx, c, call);
    await tx.record('tendering.call-published', {
      callId: call.id,
      version: call.version,
      notice: call.content.notice ?? null,
      rulesOn: day,
    });
    return { publishedAt: tx.now, rounds };
  },
});

signable('tendering.publishCall', async (em, c) => {
  const call = await callOf(em, c.id);
  return call?.status === 'draft' ? digestOfContent({ version: call.version, content: call.content }) : undefined;
});

/** In a procedure of several rounds the later ones wait: their time begins with the invitation of those who were selected. */
async function makeRounds(tx: Tx, c: Case, call: Call): Promise<{ id: string; key: string }[]> {
  const made: { id: string; key: string }[] = [];
  for (const [position, content] of call.content.rounds.entries()) {
    const round = roundFrom(tx, call, content, position);
    await tx.em.insert(Round, round);
    if (round.status === 'open') {
      await planDue(tx, {
        caseId: c.id,
        key: deadlineKey(round.id),
        command: 'tendering.passDeadline',
        at: round.deadline,
        input: { roundId: round.id },
      });
    }
    made.push({ id: round.id, key: round.key });
  }
  return made;
}

const roundFrom = (tx: Tx, call: Call, { id, kind, deadline, anonymousQuality, criteria, keep }: RoundContent, position: number): Round =>
  tx.em.create(Round, {
    id: randomUUID(),
    callId: call.id,
    caseId: call.caseId,
    cityId: call.cityId,
    key: id,
    kind,
    position,
    deadline: new Date(deadline ?? NaN),
    anonymousQuality,
    criteria,
    keep: keep ?? null,
    invited: null,
    status: position === 0 ? 'open' : 'waiting',
    openedAt: null,
    openedBy: null,
    qualityFinalAt: null,
    pricesOpenedAt: null,
  });
