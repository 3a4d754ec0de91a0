import { Controller } from '@nestjs/common';
import {
  addMember,
  CaseFilter,
  caseHistory,
  CaseList,
  caseList,
  CaseView,
  caseView,
  chooseProcedure,
  createCase,
  declareTies,
  handOverCase,
  HistoryView,
  MyWorkView,
  myWork,
  signAct,
  stopCase,
} from '@app/cases';
import type { Actor } from '@app/kernel';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Wanted, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

const Before = z.object({
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

/** The spine of a case, for the city's people, its experts and the network's coordinator. */
@Controller()
export class CasesController {
  constructor(private readonly acts: Acts) {}

  @Runs('post', 'cases', createCase, { status: 201, answers: z.object({ id: z.uuid(), number: z.string() }) })
  create(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(createCase, actor, input, key);
  }

  @Answers('cases', 'cases.list', CaseList)
  list(@Wanted() query: unknown, @Who() actor: Actor): Promise<CaseList> {
    const filter = this.acts.parse(CaseFilter, query);
    return this.acts.read(actor, (em) => caseList(em, filter, actor));
  }

  @Answers('my-work', 'cases.myWork', MyWorkView)
  work(@Who() actor: Actor): Promise<MyWorkView> {
    return this.acts.read(actor, (em) => myWork(em, actor));
  }

  @Answers('cases/:caseId', 'cases.read', CaseView)
  one(@Input() input: unknown, @Who() actor: Actor): Promise<CaseView> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em) => caseView(em, caseId, actor));
  }

  @Answers('cases/:caseId/history', 'cases.history', HistoryView)
  history(@Input() input: unknown, @Wanted() query: unknown, @Who() actor: Actor): Promise<HistoryView> {
    const { caseId } = this.acts.parse(OfCase, input);
    const { before } = this.acts.parse(Before, query);
    return this.acts.read(actor, (em) => caseHistory(em, caseId, before));
  }

  @Runs('post', 'cases/:caseId/team', addMember)
  member(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(addMember, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/declarations', declareTies)
  declare(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(declareTies, actor, input, key);
  }

  @Runs('put', 'cases/:caseId/procedure', chooseProcedure)
  procedure(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(chooseProcedure, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/signatures', signAct)
  sign(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(signAct, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/stop', stopCase)
  stop(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(stopCase, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/hand-over', handOverCase)
  handOver(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(handOverCase, actor, input, key);
  }
}
