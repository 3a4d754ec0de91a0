import { z } from 'zod';

import { agree } from './agree';
import { organisationKey } from './people';
import { cents } from './product-words';
import type { Step } from './schedule';
import { actorOf, inList, type Scene } from './scene';

const WithId = z.object({ id: z.uuid() });

const awardOf = (scene: Scene): string => `/api/cases/${scene.caseId}/award`;

export async function proposeAward(scene: Scene, step: Step): Promise<void> {
  await scene.as(actorOf(step)).post(`${awardOf(scene)}/proposal`);
}

export async function decideAward(scene: Scene, step: Step): Promise<void> {
  const { winners, text } = scene.script.award.decision;
  const body = { winners: winners.map(({ submission }) => ({ submission: scene.id(submission) })), text };
  await scene.as(actorOf(step)).post(`${awardOf(scene)}/decision`, body);
}

export async function notifyAward(scene: Scene, step: Step): Promise<void> {
  await scene.as(actorOf(step)).post(`${awardOf(scene)}/notification`);
}

export async function requestCorrection(scene: Scene, step: Step): Promise<void> {
  const text = scene.script.award.correction?.request.text;
  const address = `/api/calls/${scene.caseId}/corrections`;
  scene.know(CORRECTION, (await scene.as(actorOf(step)).must('POST', address, { text }, WithId)).id);
}

export async function decideCorrection(scene: Scene, step: Step): Promise<void> {
  const decision = scene.script.award.correction?.decision;
  const address = `${awardOf(scene)}/corrections/${scene.id(CORRECTION)}/decision`;
  await scene.as(actorOf(step)).post(address, { accepted: decision?.accepted, text: decision?.text });
}

const CORRECTION = 'award:correction';

export async function checkWinner(scene: Scene, step: Step, [index]: readonly string[]): Promise<void> {
  const checks = scene.script.award.winner_checks;
  const { supplier, items, ok } = Array.isArray(checks) ? inList(checks, index) : checks;
  await scene.as(actorOf(step)).post(`${awardOf(scene)}/winner-checks`, { supplier: scene.id(organisationKey(supplier)), items, ok });
}

/** Writes the contract down as the script has it. */
export async function writeContract(scene: Scene, by: string, name: string | undefined): Promise<void> {
  const { supplier, value_eur, committed_eur, text } = inList(scene.script.contracts, name);
  await scene.as(by).put(`/api/cases/${scene.caseId}/contract`, {
    supplier: scene.id(organisationKey(supplier)),
    valueCents: cents(value_eur),
    committedCents: cents(committed_eur),
    text,
  });
}

/** Both parties sign: the city's decision maker first, the supplier carries it out. */
export async function signContract(scene: Scene, step: Step, [name]: readonly string[]): Promise<void> {
  const { supplier } = inList(scene.script.contracts, name);
  await writeContract(scene, scene.cityPerson('officer'), name);
  const subject = scene.id(organisationKey(supplier));
  await agree(scene, step, { act: 'evaluation.signContract', subject }, (last) => last.post(`/api/calls/${scene.caseId}/contract/sign`));
}
