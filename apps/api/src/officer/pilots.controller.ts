import { Controller } from '@nestjs/common';
import type { Actor } from '@app/kernel';
import {
  decide,
  decideDelivery,
  fixRule,
  holdCheckpoint,
  measure,
  open,
  PilotView,
  pilotView,
  PlanView,
  planView,
  report,
  RuleView,
  ruleView,
  saveDecision,
  savePlan,
  saveRule,
  start,
  writeDiary,
} from '@app/pilots';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

/** The pilot, from the city's side. */
@Controller()
export class PilotsController {
  constructor(private readonly acts: Acts) {}

  @Answers('cases/:caseId/pilot', 'pilots.read', PilotView)
  pilot(@Input() input: unknown, @Who() actor: Actor): Promise<PilotView> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em, now) => pilotView(em, caseId, now));
  }

  @Runs('post', 'cases/:caseId/pilot/open', open)
  open(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(open, actor, input, key);
  }

  @Answers('cases/:caseId/pilot/plan', 'pilots.readPlan', PlanView)
  plan(@Input() input: unknown, @Who() actor: Actor): Promise<PlanView> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em) => planView(em, caseId));
  }

  @Runs('put', 'cases/:caseId/pilot/plan', savePlan)
  savePlan(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(savePlan, actor, input, key);
  }

  @Answers('cases/:caseId/pilot/rule', 'pilots.readRule', RuleView)
  rule(@Input() input: unknown, @Who() actor: Actor): Promise<RuleView> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em) => ruleView(em, caseId));
  }

  @Runs('put', 'cases/:caseId/pilot/rule', saveRule)
  saveRule(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveRule, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/pilot/rule/fix', fixRule)
  fixRule(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(fixRule, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/pilot/start', start)
  start(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(start, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/pilot/measurements', measure, { status: 201 })
  measure(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(measure, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/pilot/diary', writeDiary, { status: 201 })
  write(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(writeDiary, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/pilot/checkpoints', holdCheckpoint)
  review(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(holdCheckpoint, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/pilot/delivery', decideDelivery)
  deliver(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(decideDelivery, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/pilot/report', report)
  report(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(report, actor, input, key);
  }

  @Runs('put', 'cases/:caseId/pilot/decision', saveDecision)
  draftDecision(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveDecision, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/pilot/decide', decide)
  decide(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(decide, actor, input, key);
  }
}
