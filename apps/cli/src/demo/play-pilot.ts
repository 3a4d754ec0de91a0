import { z } from 'zod';

import { agree } from './agree';
import type { CaseScript } from './case-script';
import type { Client } from './http';
import { organisationKey, personKey } from './people';
import { cents } from './product-words';
import { planOf, ruleOf } from './script-contents';
import type { Step } from './schedule';
import { actorOf, inList, type Scene } from './scene';

const WithId = z.object({ id: z.uuid() });
const Version = z.object({ version: z.int() });

const pilotOf = (scene: Scene): string => `/api/cases/${scene.caseId}/pilot`;
const isSupplier = (scene: Scene, person: string): boolean =>
  scene.script.organisations.find((o) => o.id === scene.person(person).organisation)?.kind === 'supplier';
const supplierIn = (scene: Scene, supplier: string | undefined) =>
  supplier === undefined ? {} : { supplier: scene.id(organisationKey(supplier)) };

export async function planPilot(scene: Scene, step: Step): Promise<void> {
  const owner = scene.as(actorOf(step));
  await scene.as(scene.cityPerson('officer')).post(`${pilotOf(scene)}/open`);
  const { version } = await owner.get(`${pilotOf(scene)}/plan`, Version);
  await owner.put(`${pilotOf(scene)}/plan`, { version, ...planOf(scene.script, (person) => scene.id(personKey(person))) });
}

/** Writes the rule by which the pilot is decided; free until it is fixed. */
export async function writeRule(scene: Scene, client: Client, content: CaseScript): Promise<void> {
  const { version } = await client.get(`${pilotOf(scene)}/rule`, Version);
  await client.put(`${pilotOf(scene)}/rule`, { version, rule: ruleOf(content) });
}

export async function fixRule(scene: Scene, step: Step): Promise<void> {
  await writeRule(scene, scene.as(step.by[0] ?? actorOf(step)), scene.script);
  await agree(scene, step, { act: 'pilots.fixRule' }, (last) => last.post(`${pilotOf(scene)}/rule/fix`));
}

/** The need's owner and the supplier start it together; each carries it out at the address of its own side. */
export async function startPilot(scene: Scene, step: Step): Promise<void> {
  const side = isSupplier(scene, actorOf(step)) ? `/api/calls/${scene.caseId}/pilot` : pilotOf(scene);
  await agree(scene, step, { act: 'pilots.start' }, (last) => last.post(`${side}/start`));
}

export async function addMeasurement(scene: Scene, step: Step, [name]: readonly string[]): Promise<void> {
  const { id, kpi, value, unit, period, source, supplier, corrects, reason } = inList(scene.script.pilot.measurements, name);
  const body = {
    kpi,
    value,
    unit,
    period,
    source,
    reason,
    ...supplierIn(scene, supplier),
    ...(corrects && { corrects: scene.id(corrects) }),
  };
  const side = isSupplier(scene, actorOf(step)) ? `/api/calls/${scene.caseId}/pilot` : pilotOf(scene);
  scene.know(id, (await scene.as(actorOf(step)).must('POST', `${side}/measurements`, body, WithId)).id);
}

export async function writeDiary(scene: Scene, step: Step, [index]: readonly string[]): Promise<void> {
  const { kind, text } = inList(scene.script.pilot.diary, index);
  const side = isSupplier(scene, actorOf(step)) ? `/api/calls/${scene.caseId}/pilot` : pilotOf(scene);
  await scene.as(actorOf(step)).post(`${side}/diary`, { kind, text });
}

/** The first person writes the checkpoint and so signs it, the last one carries it out. */
export async function holdCheckpoint(scene: Scene, step: Step, [name]: readonly string[]): Promise<void> {
  const { id, decision, text, adjust, payment_eur, supplier } = inList(scene.script.pilot.checkpoints, name);
  const body = { id, decision, text, adjust, paymentCents: cents(payment_eur), ...supplierIn(scene, supplier) };
  for (const person of step.by) await scene.as(person).post(`${pilotOf(scene)}/checkpoints`, body);
}

export async function acceptDelivery(scene: Scene, step: Step, [index]: readonly string[]): Promise<void> {
  const { delivery } = scene.script.pilot;
  const { accepted, text, payment_eur, supplier } = Array.isArray(delivery) ? inList(delivery, index) : delivery;
  const payment = payment_eur === undefined ? {} : { paymentCents: cents(payment_eur) };
  await scene.as(actorOf(step)).post(`${pilotOf(scene)}/delivery`, { accepted, text, ...payment, ...supplierIn(scene, supplier) });
}

export async function reportPilot(scene: Scene, step: Step): Promise<void> {
  await scene.as(actorOf(step)).post(`${pilotOf(scene)}/report`, { text: scene.script.pilot.report.text });
}

/** What is to be decided. @param given values of an attempt that stand in place of the script's */
export async function draftDecision(scene: Scene, by: string, given: object = {}): Promise<void> {
  const { decision, route, option_seasons, value_eur, text, supplier } = scene.script.pilot.decision;
  const value = value_eur === undefined ? {} : { valueCents: cents(value_eur) };
  const body = { decision, route, optionSeasons: option_seasons, text, ...value, ...supplierIn(scene, supplier), ...given };
  await scene.as(by).put(`${pilotOf(scene)}/decision`, body);
}

export async function decidePilot(scene: Scene, step: Step): Promise<void> {
  await draftDecision(scene, step.by[0] ?? actorOf(step));
  await agree(scene, step, { act: 'pilots.decide' }, (last) => last.post(`${pilotOf(scene)}/decide`));
}
