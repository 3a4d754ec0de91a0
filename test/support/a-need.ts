import { addMember, createCase } from '@app/cases';
import type { Actor, Text } from '@app/kernel';
import { saveNeed, submitNeed } from '@app/needs';
import type { TestHouse } from './house';

export const inThree = (fi: string): Text => ({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` });

/** A need with everything that sending it asks for, and nothing more. */
export const wholeNeed = {
  problem: inThree('Liukkaus yllättää'),
  users: inThree('Pyöräilijät'),
  outcomes: [{ id: 'o1', text: inThree('Liukkaus tiedetään') }],
  kpiIdeas: [{ id: 'k1', outcome: 'o1', text: inThree('Osuus'), unit: '%', baseline: 71, target: 88 }],
  valueParts: [{ id: 'v1', kind: 'base' as const, cents: 7_200_000, text: inThree('Kokeilu') }],
  funding: [{ kind: 'city' as const, cents: 7_200_000, text: inThree('Kaupunki') }],
  cpv: ['72314000'],
  nuts: ['FI19A'],
};

/** A case whose need waits for its approver's word. */
export async function aSubmittedNeed(house: TestHouse, owner: Actor, approver: Actor & { personId: string }): Promise<string> {
  const { id: caseId } = await house.run(createCase, owner, { title: inThree('Talvihoito'), summary: inThree('Tilannetieto') });
  await house.run(addMember, owner, { caseId, personId: approver.personId, role: 'approver' });
  await house.run(saveNeed, owner, { caseId, version: 0, content: wholeNeed });
  await house.run(submitNeed, owner, { caseId });
  return caseId;
}
