import { z } from 'zod';

import type { Step } from './schedule';
import { actorOf, inList, type Scene } from './scene';
import { invitationOf, summaryOf } from './script-contents';

const Version = z.object({ version: z.int() });
const Sent = z.object({ id: z.uuid(), late: z.boolean() });

/** What of the dialogue is written by then. The findings and the summary come last: they rest on the answers. */
export async function saveConsultation(scene: Scene, by: string, { withSummary }: { readonly withSummary: boolean }): Promise<void> {
  const address = `/api/cases/${scene.caseId}/consultation`;
  const { version } = await scene.as(by).get(address, Version);
  const idOf = (name: string) => (scene.knows(name) ? scene.id(name) : name);
  const content = { ...invitationOf(scene.script), ...(withSummary && summaryOf(scene.script, idOf)) };
  await scene.as(by).put(address, { version, content });
}

export async function publishConsultation(scene: Scene, step: Step): Promise<void> {
  await saveConsultation(scene, actorOf(step), { withSummary: false });
  await scene.as(actorOf(step)).post(`/api/cases/${scene.caseId}/consultation/publish`);
}

export async function answerConsultation(scene: Scene, step: Step, [name]: readonly string[]): Promise<void> {
  const { id, items, late } = inList(scene.script.dialogue.answers, name);
  const sent = await scene.as(actorOf(step)).must('POST', `/api/consultations/${scene.caseId}/answer`, { items }, Sent);
  scene.know(id, sent.id);
  if (sent.late !== (late ?? false)) throw new Error(`the answer is ${sent.late ? '' : 'not '}marked late`);
}

export async function publishSummary(scene: Scene, step: Step): Promise<void> {
  await saveConsultation(scene, actorOf(step), { withSummary: true });
  await scene.as(actorOf(step)).post(`/api/cases/${scene.caseId}/consultation/summary/publish`);
}
