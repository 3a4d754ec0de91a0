import { Controller } from '@nestjs/common';
import type { Actor } from '@app/kernel';
import {
  amendCall,
  answerQuestion,
  CallView,
  callView,
  cancelCall,
  OpenedTendersView,
  openRound,
  publishAnswers,
  publishCall,
  QuestionsView,
  questionsView,
  saveAmendment,
  saveCall,
  savePlan,
  tendersView,
  TimelineView,
  timelineView,
  TriedDays,
} from '@app/tendering';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Wanted, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

/** The call for tenders, from the city's side. */
@Controller()
export class TenderingController {
  constructor(private readonly acts: Acts) {}

  @Answers('cases/:caseId/call', 'tendering.readCall', CallView)
  call(@Input() input: unknown, @Who() actor: Actor): Promise<CallView> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em, now) => callView(em, caseId, now));
  }

  @Runs('put', 'cases/:caseId/call', saveCall)
  save(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveCall, actor, input, key);
  }

  @Answers('cases/:caseId/timeline', 'tendering.readTimeline', TimelineView)
  timeline(@Input() input: object, @Wanted() query: object, @Who() actor: Actor): Promise<TimelineView> {
    const { caseId, ...tried } = this.acts.parse(OfCase.extend(TriedDays.shape), { ...query, ...input });
    return this.acts.read(actor, (em, now) => timelineView(em, caseId, tried, now));
  }

  @Runs('put', 'cases/:caseId/plan', savePlan)
  plan(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(savePlan, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/call/publish', publishCall)
  publish(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(publishCall, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/call/cancel', cancelCall)
  cancel(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(cancelCall, actor, input, key);
  }

  @Answers('cases/:caseId/questions', 'tendering.readQuestions', QuestionsView)
  questions(@Input() input: unknown, @Who() actor: Actor): Promise<QuestionsView> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em) => questionsView(em, caseId, actor));
  }

  @Runs('put', 'cases/:caseId/questions/:questionId/answer', answerQuestion)
  answer(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(answerQuestion, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/questions/publish', publishAnswers)
  publishAnswers(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(publishAnswers, actor, input, key);
  }

  @Runs('put', 'cases/:caseId/amendments', saveAmendment)
  draftAmendment(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveAmendment, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/amendments', amendCall)
  amend(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(amendCall, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/rounds/:roundId/open', openRound)
  open(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(openRound, actor, input, key);
  }

  @Answers('cases/:caseId/tenders', 'tendering.readTenders', OpenedTendersView)
  tenders(@Input() input: unknown, @Who() actor: Actor): Promise<OpenedTendersView> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em) => tendersView(em, caseId, actor));
  }
}
