import { NotBuilt, Refused, type Client } from './http';
import type { Step } from './schedule';
import { actorOf, type Scene } from './scene';

/**
 * Several people act together: all but the last confirm it first, each in a session of their own; then the last carries it out.
 * @throws NotBuilt where the product lacks the act: then nobody can confirm it either
 */
export async function agree<T>(
  scene: Scene,
  step: Step,
  { act, subject = '' }: { readonly act: string; readonly subject?: string },
  carryOut: (last: Client) => Promise<T>,
): Promise<T> {
  for (const first of step.by.slice(0, -1)) {
    try {
      await scene.as(first).post(`/api/cases/${scene.caseId}/signatures`, { act, subject });
    } catch (error) {
      if (error instanceof Refused) await refuseIfNotBuilt(() => carryOut(scene.as(actorOf(step))));
      throw error;
    }
  }
  return carryOut(scene.as(actorOf(step)));
}

/** Whether the act is there at all; what else the product says to it does not matter. */
async function refuseIfNotBuilt(carryOut: () => Promise<unknown>): Promise<void> {
  await carryOut().catch((error: unknown) => {
    if (error instanceof NotBuilt) throw error;
  });
}
