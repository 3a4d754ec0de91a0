import { Controller } from '@nestjs/common';
import { caseIsVisible } from '@app/cases';
import {
  AnswersGrid,
  answersGrid,
  ConsultationView,
  consultationView,
  Meetings,
  meetingsOf,
  moveAnswersDue,
  openSlots,
  publishConsultation,
  publishSummary,
  removeSlot,
  saveConsultation,
  writeMinutes,
} from '@app/dialogue';
import type { Actor } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

/** The market dialogue, from the city's side. */
@Controller()
export class DialogueController {
  constructor(private readonly acts: Acts) {}

  @Answers('cases/:caseId/consultation', 'dialogue.read', ConsultationView)
  consultation(@Input() input: unknown, @Who() actor: Actor): Promise<ConsultationView> {
    return this.ofCase(input, actor, consultationView);
  }

  @Answers('cases/:caseId/answers', 'dialogue.answers', AnswersGrid)
  grid(@Input() input: unknown, @Who() actor: Actor): Promise<AnswersGrid> {
    return this.ofCase(input, actor, answersGrid);
  }

  @Answers('cases/:caseId/meetings', 'dialogue.meetings', Meetings)
  meetings(@Input() input: unknown, @Who() actor: Actor): Promise<Meetings> {
    return this.ofCase(input, actor, meetingsOf);
  }

  @Runs('put', 'cases/:caseId/consultation', saveConsultation)
  save(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveConsultation, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/consultation/publish', publishConsultation)
  publish(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(publishConsultation, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/consultation/deadline', moveAnswersDue)
  deadline(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(moveAnswersDue, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/consultation/summary/publish', publishSummary)
  summary(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(publishSummary, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/slots', openSlots, { status: 201 })
  openTimes(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(openSlots, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/slots/:slotId/remove', removeSlot)
  removeTime(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(removeSlot, actor, input, key);
  }

  @Runs('put', 'cases/:caseId/slots/:slotId/minutes', writeMinutes)
  minutes(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(writeMinutes, actor, input, key);
  }

  private ofCase<R>(input: unknown, actor: Actor, read: (em: EntityManager, caseId: string) => Promise<R>): Promise<R> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, async (em) => {
      await caseIsVisible(em, caseId);
      return read(em, caseId);
    });
  }
}
