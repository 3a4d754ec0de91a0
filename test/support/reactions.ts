import { policy, reactionNamed, reactionsTo } from '@app/house';
import { systemActor, type EventType } from '@app/kernel';
import { Commands, factOf, markReaction, type Config } from '@app/platform';
import type { TestHouse } from './house';

/**
 * Carries out what waits in the outbox as the worker does, with one reaction or with all: each in a transaction of its own,
 * with its mark. @returns how many were carried out; a repeat carries out none
 */
export async function react(house: TestHouse, config: Config, only?: string): Promise<number> {
  const commands = new Commands(house.system, policy);
  const waiting: { id: string; type: EventType }[] = await house.system.query('SELECT id, type FROM platform.outbox ORDER BY id');
  let done = 0;
  for (const { id, type } of waiting) {
    const fact = await factOf(house.system.manager, id);
    for (const { name } of reactionsTo(type).filter((reaction) => only === undefined || reaction.name === only)) {
      await commands.transact(systemActor, name, async (tx) => {
        if (!fact) throw new Error(`outbox row ${id} is not there`);
        tx.about({ ...(fact.caseId && { caseId: fact.caseId }), ...(fact.cityId && { cityId: fact.cityId }) });
        if (!(await markReaction(tx, id, name))) return;
        await reactionNamed(name).react(tx, fact, config);
        done++;
      });
    }
  }
  return done;
}
