import { z } from 'zod';

import { agree } from './agree';
import type { CaseScript } from './case-script';
import { inProductWords } from './product-words';
import { invitePanel } from './play-evaluation';
import { callOf, procedureOf, tenderOf } from './script-contents';
import type { Step } from './schedule';
import { actorOf, inList, type Scene } from './scene';
import { instantOf } from './script-time';

const Version = z.object({ version: z.int() });
const WithId = z.object({ id: z.uuid() });
const Published = z.object({ rounds: z.array(z.object({ id: z.uuid(), key: z.string() })) });

/** Prepares the call, and chooses the procedure, as the script stands. Free until it is published. */
export async function saveCall(scene: Scene, by: string, content: CaseScript): Promise<void> {
  const address = `/api/cases/${scene.caseId}/call`;
  await scene
    .as(by)
    .put(`/api/cases/${scene.caseId}/procedure`, { procedureId: procedureOf(content.tender), grounds: content.tender.grounds });
  const { version } = await scene.as(by).get(address, Version);
  await scene.as(by).put(address, { version, content: callOf(content) });
}

export async function publishCall(scene: Scene, step: Step): Promise<void> {
  await saveCall(scene, scene.cityPerson('officer'), scene.contentOf(step));
  const { rounds } = await agree(scene, step, { act: 'tendering.publishCall' }, (last) =>
    last.must('POST', `/api/cases/${scene.caseId}/call/publish`, {}, Published),
  );
  for (const { id, key } of rounds) scene.know(key, id);
}

export async function askQuestion(scene: Scene, step: Step, [name]: readonly string[]): Promise<void> {
  const { id, ask } = inList(scene.script.tender.questions, name);
  const asked = await scene.as(actorOf(step)).must('POST', `/api/calls/${scene.caseId}/questions`, { text: ask.text }, WithId);
  scene.know(id, asked.id);
}

/** The answers are written by then, and reach everyone at one instant. */
export async function releaseAnswers(scene: Scene, step: Step): Promise<void> {
  const officer = scene.as(actorOf(step));
  for (const { id, answer } of scene.script.tender.questions)
    await officer.put(`/api/cases/${scene.caseId}/questions/${scene.id(id)}/answer`, { answer });
  await officer.post(`/api/cases/${scene.caseId}/questions/publish`);
}

export async function amendCall(scene: Scene, step: Step, [name]: readonly string[]): Promise<void> {
  const { start, tender } = scene.script;
  const { id, kind, text, changes } = inList(tender.amendments, name);
  const moved = changes.find((change) => /^rounds\/[^/]+\/deadline$/.test(change.what));
  const questionsDue = changes.find((change) => change.what === 'questions_due');
  const body = {
    id,
    kind,
    text,
    changes: changes.map(({ what, from, to }) => ({ what, from: inProductWords(from, start), to: inProductWords(to, start) })),
    ...(moved && { deadline: { round: moved.what.split('/')[1], to: instantOf(String(moved.to), start) } }),
    ...(questionsDue && { questionsDue: instantOf(String(questionsDue.to), start) }),
  };
  const address = `/api/cases/${scene.caseId}/amendments`;
  await scene.as(step.by[0] ?? actorOf(step)).put(address, body);
  const amended = await agree(scene, step, { act: 'tendering.amendCall', subject: id }, (last) => last.must('POST', address, body, WithId));
  scene.know(id, amended.id);
}

const tenderPath = (scene: Scene, round: string): string => `/api/calls/${scene.caseId}/rounds/${round}/tender`;

/** Writes a tender and leaves it unsent. */
export async function draftTender(scene: Scene, by: string, round: string, name: string): Promise<void> {
  const { version } = await scene.as(by).get(tenderPath(scene, round), Version);
  const content = tenderOf(inList(inList(scene.script.tender.rounds, round).submissions, name));
  await scene.as(by).put(tenderPath(scene, round), { version, content });
}

export async function submitTender(scene: Scene, step: Step, [round = '', name = '']: readonly string[]): Promise<void> {
  await draftTender(scene, actorOf(step), round, name);
  const receipt = await scene.as(actorOf(step)).must('POST', `${tenderPath(scene, round)}/submit`, {}, WithId);
  scene.know(name, receipt.id);
}

export async function withdrawTender(scene: Scene, step: Step, [round = '', name]: readonly string[]): Promise<void> {
  const { withdrawal } = inList(inList(scene.script.tender.rounds, round).submissions, name);
  await scene.as(actorOf(step)).post(`${tenderPath(scene, round)}/withdraw`, { reason: withdrawal?.reason });
}

export async function confirmTender(scene: Scene, step: Step, [round = '', name]: readonly string[]): Promise<void> {
  const { confirmation } = inList(inList(scene.script.tender.rounds, round).submissions, name);
  const amendmentId = scene.id(confirmation?.amendment ?? '');
  await scene.as(actorOf(step)).post(`${tenderPath(scene, round)}/confirm`, { amendmentId });
}

/** Two key holders open the round; right after, the city calls the experts to its panel. */
export async function openRound(scene: Scene, step: Step, [round = '']: readonly string[]): Promise<void> {
  await agree(scene, step, { act: 'tendering.openRound', subject: scene.id(round) }, (last) =>
    last.post(`/api/cases/${scene.caseId}/rounds/${scene.id(round)}/open`),
  );
  await invitePanel(scene, round);
}
