import { digestOfContent, move, signable, signers, type Case } from '@app/cases';
import type { Reason } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Pilot } from '../entities/pilot';
import { lockPilot, pilotOf } from '../on-record';
import { partnersNow, signedContracts } from '../partners';
import { pilotsReason } from '../reasons';
import { planEnd } from './end-run';

const ACT = 'pilots.start';

/**
 * The city and its partner start the pilot together, each in a session of their own; the second one carries it out. Where there
 * are several partners, each confirms first and the city carries it out: partners do not see one another's signatures.
 */
export const start = defineCommand({
  name: ACT,
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'pilot.start',
  async handle(tx, { caseId }) {
    const { c, pilot } = await lockPilot(tx, caseId);
    if (tx.actor.scope === 'city') pilot.partners = await partnersNow(tx.em, caseId);
    const started = pilot.startedAt === null ? [] : [pilotsReason('already-started')];
    const { people } = await move(tx, c, { also: [...started, ...(await partiesMissing(tx, c, pilot))] });
    pilot.start(tx.now, people);
    await tx.em.save(pilot);
    await planEnd(tx, pilot);
    await tx.record('pilots.started', { partners: pilot.partners });
    return { startedAt: tx.now };
  },
});

/** Of those who agree, one must be of the city and one of each partner. That nobody else has agreed at all, `move` tells. */
async function partiesMissing(tx: Tx, c: Case, pilot: Pilot): Promise<Reason[]> {
  const others = await signers(tx, c, { act: ACT, subject: '', digest: digestOfStart(pilot) ?? '' });
  if (others.length === 0) return [];
  const rows: { organisation_id: string }[] = await tx.em.query(
    'SELECT organisation_id FROM cases.signature WHERE case_id = $1 AND act = $2 AND person_id = ANY($3)',
    [c.id, ACT, others],
  );
  const agreed = new Set([tx.actor.organisationId, ...rows.map((row) => row.organisation_id)]);
  return [pilot.cityId, ...pilot.partners].every((party) => agreed.has(party)) ? [] : [pilotsReason('parties-missing')];
}

/** What the parties agree to: the plan, its KPIs and the fixed rule as they stand. */
const digestOfStart = ({ plan, kpis, rule, ruleFixedAt, startedAt }: Pilot): string | undefined =>
  startedAt === null ? digestOfContent({ plan, kpis, rule, ruleFixedAt: ruleFixedAt?.toISOString() ?? null }) : undefined;

/** The one partner that may see the city's signature, or the partner that signs itself. */
async function counterparty(em: EntityManager, c: Case): Promise<string | null> {
  const contracts = await signedContracts(em, c.id);
  return contracts.length === 1 ? (contracts[0]?.supplierId ?? null) : null;
}

signable(ACT, {
  async digestOf(em, c) {
    const pilot = await pilotOf(em, c.id);
    return pilot ? digestOfStart(pilot) : undefined;
  },
  counterparty,
});
