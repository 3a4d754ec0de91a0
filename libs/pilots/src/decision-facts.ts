import { publishedCallOf } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import type { DecisionFacts } from './decision-problems';
import type { Pilot } from './entities/pilot';
import { judgementOf } from './judgement';
import { measurementsOf } from './on-record';
import { signedContracts } from './partners';

/** What a decision is judged by: the results, and what was announced and agreed before the pilot. */
export async function decisionFacts(em: EntityManager, pilot: Pilot, supplier: string | undefined): Promise<DecisionFacts> {
  const { content } = await publishedCallOf(em, pilot.caseId);
  const contracts = await signedContracts(em, pilot.caseId);
  const contract = contracts.length === 1 ? contracts[0] : contracts.find((c) => c.supplierId === supplier);
  return {
    ruleSays: judgementOf(pilot, await measurementsOf(em, pilot.caseId)).ruleSays,
    partners: pilot.partners,
    scaleRoute: content.scaleRoute,
    optionCents: contract ? contract.valueCents - contract.committedCents : null,
  };
}
