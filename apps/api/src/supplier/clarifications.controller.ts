import { Controller } from '@nestjs/common';
import { answerClarification, OwnClarifications, ownClarifications } from '@app/evaluation';
import type { Actor } from '@app/kernel';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';

/** What cities ask of a sent tender, from the tenderer's side. */
@Controller()
export class ClarificationsController {
  constructor(private readonly acts: Acts) {}

  @Answers('clarifications', 'evaluation.ownClarifications', OwnClarifications)
  own(@Who() actor: Actor): Promise<OwnClarifications> {
    return this.acts.read(actor, (em) => ownClarifications(em, actor));
  }

  @Runs('post', 'clarifications/:id/answer', answerClarification)
  answer(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(answerClarification, actor, input, key);
  }
}
