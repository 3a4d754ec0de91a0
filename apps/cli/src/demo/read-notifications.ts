import { z } from 'zod';

import { actsBefore } from './acts-about';
import type { Scene } from './scene';

/** What people were told, and after which act of the script. */
export interface Notification {
  readonly kind: string;
  /** The path of the act; of the first, where several stand at one instant. */
  readonly event: string;
  /** Person ids, once for each message. */
  readonly to: readonly string[];
}

const Inbox = z.object({
  items: z.array(z.object({ id: z.string(), kind: z.string(), at: z.iso.datetime() })),
  next: z.string().nullable(),
});

/** Everyone's inbox, gathered by kind and act. */
export async function notificationsOf(scene: Scene): Promise<Notification[]> {
  scene.journal.begin('/read-back/notifications', 'reads the inbox');
  const told = new Map<string, { kind: string; event: string; to: string[] }>();
  for (const { id } of scene.script.people) {
    for (const { kind, at } of await inboxOf(scene, id)) {
      const event = actsBefore(scene.script, at)[0]?.path ?? '/';
      const same = told.get(`${kind} ${event}`) ?? { kind, event, to: [] };
      same.to.push(id);
      told.set(`${kind} ${event}`, same);
    }
  }
  return [...told.values()];
}

async function inboxOf(scene: Scene, person: string): Promise<z.infer<typeof Inbox>['items']> {
  const all: z.infer<typeof Inbox>['items'] = [];
  for (let before: string | null | undefined; before !== null;) {
    const page: z.infer<typeof Inbox> = await scene.as(person).get(`/api/inbox${before ? `?before=${before}` : ''}`, Inbox);
    all.push(...page.items);
    before = page.next;
  }
  return all;
}
