import { Controller } from '@nestjs/common';
import { askCorrection, OwnAward, OwnSelections, ownSelections, signContract, supplierAward } from '@app/evaluation';
import type { Actor } from '@app/kernel';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

/** The decision as a tenderer gets it, and what a tenderer may do about it. */
@Controller()
export class SupplierAwardController {
  constructor(private readonly acts: Acts) {}

  @Answers('calls/:caseId/award', 'evaluation.supplierAward', OwnAward)
  award(@Input() input: unknown, @Who() actor: Actor): Promise<OwnAward> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, async (em, now) => ({ award: await supplierAward(em, caseId, actor, now) }));
  }

  @Answers('calls/:caseId/selections', 'evaluation.ownSelections', OwnSelections)
  selections(@Input() input: unknown, @Who() actor: Actor): Promise<OwnSelections> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em) => ownSelections(em, caseId, actor));
  }

  @Runs('post', 'calls/:caseId/corrections', askCorrection, { status: 201 })
  ask(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(askCorrection, actor, input, key);
  }

  /** Makes the contract where the city has signed; else the signature waits for the city's. */
  @Runs('post', 'calls/:caseId/contract/sign', signContract, { operationId: 'evaluation.signContractAsSupplier' })
  sign(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(signContract, actor, input, key);
  }
}
