import { Controller } from '@nestjs/common';
import type { Actor } from '@app/kernel';
import { NeedView, needView, reviewNeed, saveNeed, submitNeed } from '@app/needs';
import { caseIsVisible } from '@app/cases';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

/** The need of a case. */
@Controller()
export class NeedsController {
  constructor(private readonly acts: Acts) {}

  @Answers('cases/:caseId/need', 'needs.read', NeedView)
  read(@Input() input: unknown, @Who() actor: Actor): Promise<NeedView> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, async (em) => {
      await caseIsVisible(em, caseId);
      return needView(em, caseId);
    });
  }

  @Runs('put', 'cases/:caseId/need', saveNeed)
  save(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveNeed, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/need/submit', submitNeed)
  submit(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(submitNeed, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/need/reviews', reviewNeed)
  review(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(reviewNeed, actor, input, key);
  }
}
