import { Controller } from '@nestjs/common';
import { openConsultations, OwnAnswer, ownAnswer, PublicConsultation, saveAnswer, sendAnswer } from '@app/dialogue';
import type { Actor } from '@app/kernel';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

/** Information requests, from a supplier's side: its own answer and nobody else's. */
@Controller()
export class ConsultationsController {
  constructor(private readonly acts: Acts) {}

  @Answers('consultations', 'dialogue.open', z.array(PublicConsultation))
  open(@Who() actor: Actor): Promise<PublicConsultation[]> {
    return this.acts.read(actor, openConsultations);
  }

  @Answers('consultations/:caseId/answer', 'dialogue.ownAnswer', OwnAnswer)
  own(@Input() input: unknown, @Who() actor: Actor): Promise<OwnAnswer> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em) => ownAnswer(em, caseId));
  }

  @Runs('put', 'consultations/:caseId/answer', saveAnswer)
  save(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveAnswer, actor, input, key);
  }

  @Runs('post', 'consultations/:caseId/answer', sendAnswer)
  send(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(sendAnswer, actor, input, key);
  }
}
