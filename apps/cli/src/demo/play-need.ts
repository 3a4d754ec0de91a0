import { z } from 'zod';

import type { CaseScript } from './case-script';
import { personKey } from './people';
import { needOf } from './script-contents';
import type { Step } from './schedule';
import { actorOf, CASE, inList, type Scene } from './scene';

const Created = z.object({ id: z.uuid(), number: z.string() });
const Version = z.object({ version: z.int() });
const EXPERTS: readonly string[] = ['expert', 'chair'];

/** Opens the case, just before the first act: whoever drafts the need owns it; the city's own people are its team. */
export async function openCase(scene: Scene, draft: string): Promise<void> {
  const { title, summary, people, case: of } = scene.script;
  scene.journal.begin('/case', 'opens the case and names its team');
  const owner = scene.as(draft);
  const { id } = await owner.must('POST', '/api/cases', { title, summary }, Created);
  scene.know(CASE, id);
  for (const person of people) {
    const [role] = person.roles;
    if (person.organisation !== of.lead || person.id === draft || person.roles.some((r) => EXPERTS.includes(r))) continue;
    await owner.post(`/api/cases/${id}/team`, { personId: scene.id(personKey(person.id)), role });
  }
}

export async function declareTies(scene: Scene, step: Step, [index]: readonly string[]): Promise<void> {
  const { conflict, text } = inList(scene.script.case.disqualification, index);
  await scene.as(actorOf(step)).post(`/api/cases/${scene.caseId}/declarations`, { conflict, text });
}

export async function draftNeed(scene: Scene, step: Step): Promise<void> {
  await saveNeed(scene, actorOf(step), scene.contentOf(step), []);
  await scene.as(actorOf(step)).post(`/api/cases/${scene.caseId}/need/submit`);
}

export async function reviewNeed(scene: Scene, step: Step, [index]: readonly string[]): Promise<void> {
  const { decision, reason } = inList(scene.script.need.reviews, index);
  await scene.as(actorOf(step)).post(`/api/cases/${scene.caseId}/need/reviews`, { decision, reason });
}

/** A revision is the need with one note more, sent again. */
export async function reviseNeed(scene: Scene, step: Step, [index]: readonly string[]): Promise<void> {
  const notes = (scene.script.need.revisions ?? []).slice(0, Number(index) + 1).map((revision) => revision.text);
  await saveNeed(scene, actorOf(step), scene.contentOf(step), notes);
  await scene.as(actorOf(step)).post(`/api/cases/${scene.caseId}/need/submit`);
}

async function saveNeed(scene: Scene, by: string, content: CaseScript, notes: readonly unknown[]): Promise<void> {
  const address = `/api/cases/${scene.caseId}/need`;
  const { version } = await scene.as(by).get(address, Version);
  await scene.as(by).put(address, { version, content: needOf(content, notes) });
}
