import { contentGiven } from './content-at';
import { isNotBuilt, NotBuilt, type Answer, type Client } from './http';
import { draftTender, saveCall } from './play-tender';
import { draftDecision } from './play-pilot';
import { ruleOf } from './script-contents';
import { offerSlots, saveConsultation } from './play-dialogue';
import { writeContract } from './play-award';
import { personKey } from './people';
import type { Scene } from './scene';
import type { Step } from './schedule';
import type { ScriptGate } from './script-expected';

/** An attempt as the script has it, with who makes it: the last of `by`. */
interface Attempt {
  readonly scene: Scene;
  readonly gate: ScriptGate;
  readonly step: Step;
  readonly client: Client;
}

type Try = (attempt: Attempt) => Promise<Answer>;

/** Something else than a plain refusal stands in the way of making the attempt. */
export class CannotTry extends Error {}

const post = (address: (scene: Scene, gate: ScriptGate) => string, body: object = {}): Try => {
  return ({ scene, gate, client }) => client.ask('POST', address(scene, gate), body);
};
const inCase = (tail: string) => (scene: Scene) => `/api/cases/${scene.caseId}/${tail}`;
const roundInScript = (scene: Scene, submission: string) =>
  scene.script.tender.rounds.find((round) => round.submissions.some((s) => s.id === submission)) ?? scene.script.tender.rounds[0];
const isRound = (scene: Scene, id: string) => scene.script.tender.rounds.some((round) => round.id === id);
const beginDraft = (scene: Scene, client: Client, round: string): Promise<Answer> =>
  client.ask('PUT', `/api/calls/${scene.caseId}/rounds/${round}/tender`, { version: 0, content: {} });
const isExpert = (scene: Scene, person: string) => scene.person(person).roles.includes('expert');

/** How each act of an attempt is tried. What the act needs is prepared first, so that only the gate can stop it. */
const TRIES: Readonly<Record<string, Try>> = {
  'case.read': ({ scene, client }) => client.ask('GET', `/api/cases/${scene.caseId}`),
  'need.approve': ({ scene, client, gate }) =>
    client.ask('POST', `/api/cases/${scene.caseId}/need/reviews`, { decision: 'approved', reason: gate.reason }),
  'consultation.publish': async (attempt) => {
    await saveConsultation(attempt.scene, attempt.client.who, { withSummary: false });
    return post(inCase('consultation/publish'))(attempt);
  },
  'slot.book': async ({ scene, client, gate }) => {
    await offerSlots(scene);
    return client.ask('POST', `/api/consultations/${scene.caseId}/slots/${scene.id(gate.on)}/booking`, {});
  },
  'tender.publish': tryPublishing,
  'tender.amend': async ({ scene, client, gate }) =>
    client.ask('POST', `/api/cases/${scene.caseId}/amendments`, { kind: 'material', text: gate.reason, changes: [] }),
  'question.ask': ({ scene, client, gate }) => client.ask('POST', `/api/calls/${scene.caseId}/questions`, { text: gate.reason }),
  'tender.read': ({ scene, client, gate }) => {
    const round = roundInScript(scene, gate.on)?.id ?? '';
    return isExpert(scene, client.who)
      ? client.ask('GET', `/api/reviews/${scene.id(round)}/tenders/${scene.id(gate.on)}`)
      : client.ask('GET', `/api/cases/${scene.caseId}/tenders`);
  },
  'tender.open': async (attempt) => {
    const { scene, gate } = attempt;
    await confirmFirst(attempt, 'tendering.openRound', scene.id(gate.on));
    return post(inCase(`rounds/${scene.id(gate.on)}/open`))(attempt);
  },
  'submission.submit': async ({ scene, client, gate }) => {
    // On a round: somebody from whom it takes nothing. There is no tender to write, for not even a draft can be begun.
    if (isRound(scene, gate.on)) return beginDraft(scene, client, gate.on);
    const round = roundInScript(scene, gate.on)?.id ?? '';
    await draftTender(scene, client.who, round, gate.on);
    return client.ask('POST', `/api/calls/${scene.caseId}/rounds/${round}/tender/submit`, {});
  },
  'submission.withdraw': ({ scene, client, gate }) => {
    const round = roundInScript(scene, gate.on)?.id ?? '';
    return client.ask('POST', `/api/calls/${scene.caseId}/rounds/${round}/tender/withdraw`, { reason: gate.reason });
  },
  'score.read': ({ scene, client, gate }) => {
    const round = scene.script.tender.rounds.find((r) => r.scores)?.id ?? '';
    return client.ask('GET', `/api/reviews/${scene.id(round)}/scores/${scene.id(personKey(gate.on.split(':')[1] ?? ''))}`);
  },
  'score.submit': ({ scene, client, gate }) => {
    const [submission = '', criterion = ''] = gate.on.split('/');
    const round = roundInScript(scene, submission)?.id ?? '';
    const { points, reason } = gate.given ?? {};
    const items = [{ submission: scene.id(submission), criterion, points, reason: { [scene.person(client.who).language]: reason } }];
    return client.ask('POST', `/api/reviews/${scene.id(round)}/scores/submit`, { items });
  },
  'round.decide': ({ scene, client, gate }) =>
    client.ask('POST', `/api/cases/${scene.caseId}/rounds/${scene.id(gate.on)}/selection`, {
      selected: [],
      notSelected: [],
      text: gate.reason,
    }),
  'award.propose': post(inCase('award/proposal')),
  'award.decide': ({ scene, client }) => {
    const { winners, text } = scene.script.award.decision;
    const body = { winners: winners.map(({ submission }) => ({ submission: scene.id(submission) })), text };
    return client.ask('POST', `/api/cases/${scene.caseId}/award/decision`, body);
  },
  'contract.sign': async (attempt) => {
    const { scene, gate, client } = attempt;
    await writeContract(scene, scene.cityPerson('officer'), gate.on);
    await confirmFirst(attempt, 'evaluation.signContract');
    return client.ask('POST', `/api/calls/${scene.caseId}/contract/sign`, {});
  },
  'pilot.start': async (attempt) => {
    await confirmFirst(attempt, 'pilots.start');
    return attempt.client.ask('POST', `/api/calls/${attempt.scene.caseId}/pilot/start`, {});
  },
  'pilot.rule.change': ({ scene, client }) => {
    return client.ask('PUT', `/api/cases/${scene.caseId}/pilot/rule`, { version: 1, rule: ruleOf(scene.script) });
  },
  'measurement.add': ({ scene, client, gate }) => {
    const { source } = scene.script.pilot.measurements.find((m) => m.kpi === gate.on) ?? {};
    return client.ask('POST', `/api/cases/${scene.caseId}/pilot/measurements`, { kpi: gate.on, source, ...gate.given });
  },
  'pilot.decide': async (attempt) => {
    await draftDecision(attempt.scene, attempt.client.who);
    return post(inCase('pilot/decide'))(attempt);
  },
  'scale.decide': async (attempt) => {
    await draftDecision(attempt.scene, attempt.client.who, attempt.gate.given);
    await confirmFirst(attempt, 'pilots.decide');
    return post(inCase('pilot/decide'))(attempt);
  },
};

/** Makes the attempt and gives what the product said. @throws NotBuilt, CannotTry */
export async function attempt(scene: Scene, step: Step, gate: ScriptGate): Promise<Answer> {
  const make = TRIES[gate.act];
  if (!make) throw new CannotTry(`the product lacks what "${gate.act}" tries`);
  const who = step.by.at(-1) ?? '';
  const answer = await make({ scene, gate, step, client: scene.as(who) });
  if (isNotBuilt(answer)) throw new NotBuilt(`${gate.act} has no address yet`);
  return answer;
}

/** Of several who act together, all but the last say yes first. Where that is refused, the act itself is tried all the same. */
async function confirmFirst({ scene, step }: Attempt, act: string, subject = ''): Promise<void> {
  for (const first of step.by.slice(0, -1)) await scene.as(first).ask('POST', `/api/cases/${scene.caseId}/signatures`, { act, subject });
}

/** With other values the call is written so for the attempt, and as it was after it. */
async function tryPublishing(attempt: Attempt): Promise<Answer> {
  const { scene, gate, step } = attempt;
  const officer = scene.cityPerson('officer');
  const stands = scene.contentOf(step);
  await saveCall(scene, officer, contentGiven(stands, gate.given ?? {}));
  await confirmFirst(attempt, 'tendering.publishCall');
  const answer = await post(inCase('call/publish'))(attempt);
  if (gate.given && answer.status >= 300) await saveCall(scene, officer, stands);
  return answer;
}
