import { z } from 'zod';

import type { Step } from './schedule';
import { actorOf, inList, type Scene } from './scene';
import { invitationOf, summaryOf } from './script-contents';

const Version = z.object({ version: z.int() });
const Opened = z.object({ slots: z.array(z.object({ id: z.uuid() })) });
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

/** The times of the script are offered before the first of them is booked: the script does not say when. */
export async function offerSlots(scene: Scene): Promise<void> {
  const { slots } = scene.script.dialogue;
  const officer = scene.as(scene.cityPerson('officer'));
  for (const { id, start, minutes } of slots.filter(({ id }) => !scene.knows(id))) {
    const body = { kind: 'one_to_one', minutes, starts: [scene.instant(start)] };
    const { slots: opened } = await officer.must('POST', `/api/cases/${scene.caseId}/slots`, body, Opened);
    scene.know(id, opened[0]?.id ?? '');
  }
}

export async function bookMeeting(scene: Scene, step: Step, [name]: readonly string[]): Promise<void> {
  await offerSlots(scene);
  const { slot } = inList(scene.script.dialogue.bookings, name);
  await scene.as(actorOf(step)).post(`/api/consultations/${scene.caseId}/slots/${scene.id(slot)}/booking`);
}

export async function writeMinutes(scene: Scene, step: Step, [name]: readonly string[]): Promise<void> {
  const { slot, present, public: open, secret } = inList(scene.script.dialogue.minutes, name);
  const content = { present: present.map((id) => scene.person(id).name), open, secret: secret ?? null };
  await scene.as(actorOf(step)).put(`/api/cases/${scene.caseId}/slots/${scene.id(slot)}/minutes`, { version: 0, content });
}

export async function publishSummary(scene: Scene, step: Step): Promise<void> {
  await saveConsultation(scene, actorOf(step), { withSummary: true });
  await scene.as(actorOf(step)).post(`/api/cases/${scene.caseId}/consultation/summary/publish`);
}
