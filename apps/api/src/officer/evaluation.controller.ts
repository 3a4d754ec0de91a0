import { Controller } from '@nestjs/common';
import {
  askClarification,
  checkSuitability,
  drawLot,
  EvaluationView,
  evaluationView,
  finaliseRound,
  invitePanel,
  RankingView,
  rankingView,
  recordMeasured,
  saveConsensus,
  selectCandidates,
} from '@app/evaluation';
import type { Actor } from '@app/kernel';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

/** A round by its id, or by its short id in the call. */
const OfRound = OfCase.extend({ roundId: z.string().max(80) });

/** The evaluation of a round, from the city's side; the panel's chair records the consensus here too. */
@Controller()
export class EvaluationController {
  constructor(private readonly acts: Acts) {}

  @Answers('cases/:caseId/rounds/:roundId/evaluation', 'evaluation.readEvaluation', EvaluationView)
  evaluation(@Input() input: unknown, @Who() actor: Actor): Promise<EvaluationView> {
    const { caseId, roundId } = this.acts.parse(OfRound, input);
    return this.acts.read(actor, (em) => evaluationView(em, caseId, roundId));
  }

  @Answers('cases/:caseId/rounds/:roundId/ranking', 'evaluation.readRanking', RankingView)
  ranking(@Input() input: unknown, @Who() actor: Actor): Promise<RankingView> {
    const { caseId, roundId } = this.acts.parse(OfRound, input);
    return this.acts.read(actor, (em) => rankingView(em, caseId, roundId));
  }

  @Runs('post', 'cases/:caseId/rounds/:roundId/panel', invitePanel)
  panel(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(invitePanel, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/submissions/:submissionId/suitability', checkSuitability)
  suitability(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(checkSuitability, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/submissions/:submissionId/clarifications', askClarification, { status: 201 })
  clarify(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(askClarification, actor, input, key);
  }

  @Runs('put', 'cases/:caseId/rounds/:roundId/measured', recordMeasured)
  measured(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(recordMeasured, actor, input, key);
  }

  @Runs('put', 'cases/:caseId/rounds/:roundId/consensus', saveConsensus)
  consensus(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveConsensus, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/rounds/:roundId/finalise', finaliseRound)
  finalise(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(finaliseRound, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/rounds/:roundId/lot', drawLot)
  lot(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(drawLot, actor, input, key);
  }

  @Runs('post', 'cases/:caseId/rounds/:roundId/selection', selectCandidates)
  select(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(selectCandidates, actor, input, key);
  }
}
