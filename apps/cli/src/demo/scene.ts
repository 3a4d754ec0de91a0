import type { CaseScript, ScriptPerson } from './case-script';
import { contentAt } from './content-at';
import type { Client } from './http';
import type { Journal } from './journal';
import type { Step } from './schedule';
import { instantOf } from './script-time';

/** Something that an earlier step would have made is not there. */
export class NotMade extends Error {}

/** Everything that the play has on stage: who is signed in, and which id of the script is which id of the product. */
export class Scene {
  private readonly ids = new Map<string, string>();

  constructor(
    readonly script: CaseScript,
    readonly journal: Journal,
    readonly administrator: Client,
    /** Somebody who never signs in. */
    readonly stranger: Client,
    private readonly clients: ReadonlyMap<string, Client>,
  ) {}

  /** The signed-in client of a person of the script. */
  as(person: string): Client {
    const client = this.clients.get(person);
    if (!client) throw new Error(`"${person}" is nobody in the script`);
    return client;
  }

  person(id: string): ScriptPerson {
    const person = this.script.people.find((p) => p.id === id);
    if (!person) throw new Error(`"${id}" is nobody in the script`);
    return person;
  }

  /** The first person of the leading city with a role. */
  cityPerson(role: ScriptPerson['roles'][number]): string {
    const person = this.script.people.find((p) => p.organisation === this.script.case.lead && p.roles.includes(role));
    if (!person) throw new Error(`the script has no ${role} in ${this.script.case.lead}`);
    return person.id;
  }

  /** Remembers which thing of the product is this thing of the script. */
  know(scriptId: string, productId: string): void {
    this.ids.set(scriptId, productId);
  }

  knows(scriptId: string): boolean {
    return this.ids.has(scriptId);
  }

  /** The product's id. @throws where the step that would have made it did not succeed */
  id(scriptId: string): string {
    const id = this.ids.get(scriptId);
    if (id === undefined) throw new NotMade(`"${scriptId}" is not in the product: an earlier step did not make it`);
    return id;
  }

  /** The script's id of something in the product; the product's own id where the script has none. */
  scriptId(productId: string): string {
    return [...this.ids].find(([, id]) => id === productId)?.[0] ?? productId;
  }

  get caseId(): string {
    return this.id(CASE);
  }

  /** A moment of the script as an ISO instant. */
  instant(time: string): string {
    return instantOf(time, this.script.start);
  }

  /** The script as it stands at the instant of a step. */
  contentOf(step: Pick<Step, 'at'>): CaseScript {
    return contentAt(this.script, step.at);
  }
}

/** The name under which the scene knows the case. */
export const CASE = 'case';

/** The one who carries a step out: of several the last, after the others have confirmed. */
export function actorOf(step: Step): string {
  const actor = step.by.at(-1);
  if (actor === undefined) throw new Error(`${step.path} is done by nobody`);
  return actor;
}

/** The thing with an id in a list, or at an index. @throws where the script has none */
export function inList<T>(list: readonly T[] | undefined, name: string | undefined): T {
  const found = list?.find((item) => typeof item === 'object' && item !== null && 'id' in item && item.id === name) ?? list?.[Number(name)];
  if (found === undefined) throw new Error(`the script has nothing at "${name}"`);
  return found;
}
