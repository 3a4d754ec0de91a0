import { Controller } from '@nestjs/common';
import type { Actor } from '@app/kernel';
import { measure, OwnPilot, start, supplierPilot, writeDiary } from '@app/pilots';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

/** The pilot, from a partner's side: starting it together, measuring its own solution, writing what happened. */
@Controller()
export class OwnPilotsController {
  constructor(private readonly acts: Acts) {}

  @Answers('calls/:caseId/pilot', 'pilots.own', OwnPilot)
  pilot(@Input() input: unknown, @Who() actor: Actor): Promise<OwnPilot> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, async (em, now) => ({ pilot: await supplierPilot(em, caseId, actor, now) }));
  }

  @Runs('post', 'calls/:caseId/pilot/start', start, { operationId: 'pilots.startAsPartner' })
  start(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(start, actor, input, key);
  }

  @Runs('post', 'calls/:caseId/pilot/measurements', measure, { status: 201, operationId: 'pilots.measureAsPartner' })
  measure(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(measure, actor, input, key);
  }

  @Runs('post', 'calls/:caseId/pilot/diary', writeDiary, { status: 201, operationId: 'pilots.writeDiaryAsPartner' })
  write(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(writeDiary, actor, input, key);
  }
}
