import { z } from 'zod';

import type { CaseScript, ScriptPerson } from './case-script';
import { Client } from './http';
import type { Account, Instance } from '../instance';
import type { Journal } from './journal';
import { Scene } from './scene';

const WithId = z.object({ id: z.uuid() });
const Invited = z.object({ link: z.string().optional() });

/** Brings the people of a script in as the product does: their organisations, an invitation each, a password of their own, a sign-in. */
export async function bringPeopleIn(script: CaseScript, instance: Instance, journal: Journal): Promise<Scene> {
  journal.begin('/administrator', 'signs in');
  const administrator = new Client(instance.url, 'administrator', 'en', journal);
  await signIn(administrator, instance.administrator);

  const clients = new Map(script.people.map((person) => [person.id, new Client(instance.url, person.id, person.language, journal)]));
  const scene = new Scene(script, journal, administrator, new Client(instance.url, 'public', 'fi', journal), clients);
  for (const { id, kind, name, city, business_id, languages, size, nuts } of script.organisations) {
    journal.begin(`/organisations/${id}`, 'joins');
    const body = { kind, name, city, businessId: business_id, languages, size, nuts };
    scene.know(organisationKey(id), (await administrator.must('POST', '/api/organisations', body, WithId)).id);
  }
  for (const person of script.people) {
    journal.begin(`/people/${person.id}`, 'is invited, joins and signs in');
    await join(scene, person);
  }
  return scene;
}

/** Where the scene keeps an organisation's and a person's id: a script may call a company and its case alike. */
export const organisationKey = (id: string): string => `organisation:${id}`;
export const personKey = (id: string): string => `person:${id}`;

/** What a person of the script signs in with. */
export const passwordOf = (id: string): string => `the winter road of ${id} 2027`;

async function join(scene: Scene, { id, name, organisation, roles, language, email, skills }: ScriptPerson): Promise<void> {
  const body = { organisationId: scene.id(organisationKey(organisation)), email, name, roles, language, skills };
  const { link } = await scene.administrator.must('POST', '/api/invitations', body, Invited);
  const token = link?.split('/').at(-1);
  if (token === undefined) throw new Error('the invitation came without its link: is this a demonstration without a mail server?');
  const password = passwordOf(id);
  const joined = await scene.as(id).must('POST', `/api/invitations/${token}/accept`, { token, password }, WithId);
  scene.know(personKey(id), joined.id);
  await signIn(scene.as(id), { email, password });
}

async function signIn(client: Client, { email, password }: Account): Promise<void> {
  await client.post('/api/session', { email, password });
}
