import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

import type { Client } from './http';

const Clock = z.object({ now: z.iso.datetime(), pending: z.int() });
const PATIENCE_MS = 60_000;

/** Moves the demonstration's clock to an instant, and waits until all that falls due before it has come to pass. */
export async function moveClock(administrator: Client, at: string): Promise<void> {
  const before = await readClock(administrator);
  // After an act the house still works on what follows from it; nothing moves before that is through.
  if (before.now < at) await administrator.ask('PUT', '/api/demo/clock', { at }, true);
  await settle(administrator, at);
}

/** Waits until the house has nothing left to do that was due by an instant. */
export async function settle(administrator: Client, at = ''): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await pause(20)) {
    const { now, pending } = await readClock(administrator);
    if (now >= at && pending === 0) return;
  }
  throw new Error(`the clock did not come to ${at || 'rest'} within ${PATIENCE_MS / 1000} s`);
}

async function readClock(administrator: Client): Promise<z.infer<typeof Clock>> {
  const { body } = await administrator.ask('GET', '/api/demo/clock', undefined, true);
  return Clock.parse(body);
}
