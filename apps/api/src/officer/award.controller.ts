import { Controller } from '@nestjs/common';
import {
  AwardView,
  awardView,
  checkWinner,
  decideAward,
  decideCorrection,
  notifyAward,
  proposeAward,
  saveContract,
  signContract,
} from '@app/evaluation';
import type { Actor } from '@app/kernel';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

/** From the ranking to the contract, from the city's side. */
@Controller()
export class AwardController {
  constructor(private readonly acts: Acts) {}

  @Answers('cases/:caseId/award', 'evaluation.readAward', AwardView)
  award(@Input() input: unknown, @Who() actor: Actor): Promise<AwardView> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em, now) => awardView(em, caseId, now));
  }

  @Runs('post', 'cases/:caseId/award/proposal', proposeAward)
  propose(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(proposeAward, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/award/decision', decideAward)
  decide(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(decideAward, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/award/notification', notifyAward)
  notify(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(notifyAward, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/award/corrections/:correctionId/decision', decideCorrection)
  decideCorrection(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(decideCorrection, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/award/winner-checks', checkWinner)
  checkWinner(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(checkWinner, actor, input, key);
  }

  @Runs('put', 'cases/:caseId/contract', saveContract)
  saveContract(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveContract, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/contract/sign', signContract)
  sign(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(signContract, actor, input, key);
  }
}
