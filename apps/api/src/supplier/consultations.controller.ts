import { Controller } from '@nestjs/common';
import {
  bookSlot,
  giveUpSlot,
  openConsultations,
  OwnAnswer,
  ownAnswer,
  OwnMeetings,
  ownMeetings,
  PublicConsultation,
  saveAnswer,
  sendAnswer,
} from '@app/dialogue';
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

  @Answers('consultations/:caseId/meetings', 'dialogue.ownMeetings', OwnMeetings)
  meetings(@Input() input: unknown, @Who() actor: Actor): Promise<OwnMeetings> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em) => ownMeetings(em, caseId));
  }

  @Runs('put', 'consultations/:caseId/answer', saveAnswer)
  save(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveAnswer, actor, input, key);
  }

  @Runs('post', 'consultations/:caseId/answer', sendAnswer)
  send(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(sendAnswer, actor, input, key);
  }

  @Runs('post', 'consultations/:caseId/slots/:slotId/booking', bookSlot)
  book(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(bookSlot, actor, input, key);
  }

  @Runs('post', 'consultations/:caseId/slots/:slotId/booking/give-up', giveUpSlot)
  giveUp(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(giveUpSlot, actor, input, key);
  }
}
