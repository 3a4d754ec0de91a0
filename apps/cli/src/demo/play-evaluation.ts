import { z } from 'zod';

import { agree } from './agree';
import { NotBuilt } from './http';
import { personKey } from './people';
import type { Step } from './schedule';
import { actorOf, inList, type Scene } from './scene';
import type { ScriptRound, ScriptScoreItem } from './script-round';

const WithId = z.object({ id: z.uuid() });

const roundOf = (scene: Scene, id: string | undefined): ScriptRound => inList(scene.script.tender.rounds, id);
const inCase = (scene: Scene, round: string): string => `/api/cases/${scene.caseId}/rounds/${scene.id(round)}`;

/** The city calls the experts of the script's panel. A step of its own: the opening stands without it. */
export async function invitePanel(scene: Scene, round: string): Promise<void> {
  const { panel = [] } = roundOf(scene, round);
  if (panel.length === 0) return;
  scene.journal.begin(`/tender/rounds/${round}/panel`, 'calls the experts to the panel');
  const members = panel.map(({ by, role = 'member' }) => ({ personId: scene.id(personKey(String(by))), role }));
  try {
    await scene.as(scene.cityPerson('officer')).post(`${inCase(scene, round)}/panel`, { members });
  } catch (error) {
    if (!(error instanceof NotBuilt)) throw error;
    scene.journal.simplify(error.message);
  }
}

export async function declareAsExpert(scene: Scene, step: Step, [round = '', index]: readonly string[]): Promise<void> {
  const { conflict, text } = inList(roundOf(scene, round).panel, index);
  await scene.as(actorOf(step)).post(`/api/reviews/${scene.id(round)}/declaration`, { conflict, text });
}

export async function askToClarify(scene: Scene, step: Step, [round, index]: readonly string[]): Promise<void> {
  const { submission, item, due, text } = inList(roundOf(scene, round).clarifications, index).request;
  const address = `/api/cases/${scene.caseId}/submissions/${scene.id(submission)}/clarifications`;
  const asked = await scene.as(actorOf(step)).must('POST', address, { item, due: scene.instant(due), text }, WithId);
  scene.know(clarificationKey(round, index), asked.id);
}

export async function clarify(scene: Scene, step: Step, [round, index]: readonly string[]): Promise<void> {
  const { answer } = inList(roundOf(scene, round).clarifications, index);
  const id = scene.id(clarificationKey(round, index));
  await scene.as(actorOf(step)).post(`/api/clarifications/${id}/answer`, { text: answer?.text });
}

const clarificationKey = (round = '', index = ''): string => `clarification:${round}:${index}`;

export async function judgeSuitability(scene: Scene, step: Step, [round, index]: readonly string[]): Promise<void> {
  const { submission, ok, text } = inList(roundOf(scene, round).suitability, index);
  await scene.as(actorOf(step)).post(`/api/cases/${scene.caseId}/submissions/${scene.id(submission)}/suitability`, { ok, text });
}

export async function sendScores(scene: Scene, step: Step, [round = '', index]: readonly string[]): Promise<void> {
  const items = itemsOf(scene, inList(roundOf(scene, round).scores, index).items);
  await scene.as(actorOf(step)).post(`/api/reviews/${scene.id(round)}/scores/submit`, { items });
}

/** The panel agrees; its chair writes it down. */
export async function agreeOnScores(scene: Scene, _step: Step, [round = '']: readonly string[]): Promise<void> {
  const { panel = [], consensus } = roundOf(scene, round);
  const chair = panel.find((member) => member.role === 'chair') ?? panel[0];
  await scene.as(String(chair?.by)).put(`${inCase(scene, round)}/consensus`, { items: itemsOf(scene, consensus?.items ?? []) });
}

const itemsOf = (scene: Scene, items: readonly ScriptScoreItem[]) =>
  items.map(({ submission, dissent, ...item }) => ({
    ...item,
    submission: scene.id(submission),
    ...(dissent && { dissent: dissent.map(({ by, ...said }) => ({ ...said, by: scene.id(personKey(by)) })) }),
  }));

export async function finaliseRound(scene: Scene, step: Step, [round = '']: readonly string[]): Promise<void> {
  await agree(scene, step, { act: 'evaluation.finaliseRound', subject: scene.id(round) }, (last) =>
    last.post(`${inCase(scene, round)}/finalise`),
  );
}

export async function decideRound(scene: Scene, step: Step, [round = '']: readonly string[]): Promise<void> {
  const { submissions, decision } = roundOf(scene, round);
  const submissionOf = (supplier: string) => scene.id(submissions.findLast((s) => s.supplier === supplier)?.id ?? supplier);
  await scene.as(actorOf(step)).post(`${inCase(scene, round)}/selection`, {
    selected: decision?.selected.map(submissionOf),
    notSelected: decision?.not_selected.map(({ supplier, reason }) => ({ submission: submissionOf(supplier), reason })),
    text: decision?.text,
  });
}
