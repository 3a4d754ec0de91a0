import { Controller } from '@nestjs/common';
import {
  declareTies,
  reviewOf,
  reviewScores,
  ReviewScoresView,
  reviewsOf,
  ReviewsView,
  reviewTender,
  ReviewTenderView,
  ReviewView,
  saveScores,
  submitScores,
} from '@app/evaluation';
import type { Actor } from '@app/kernel';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';

const OfReview = z.object({ roundId: z.uuid() });
const OfTender = OfReview.extend({ submissionId: z.uuid() });
const OfMember = OfReview.extend({ personId: z.uuid() });

/** Scoring, from the side of those who were asked to: ties first, then the tenders, then points. */
@Controller()
export class ReviewsController {
  constructor(private readonly acts: Acts) {}

  @Answers('reviews', 'evaluation.reviews', ReviewsView)
  all(@Who() actor: Actor): Promise<ReviewsView> {
    return this.acts.read(actor, reviewsOf);
  }

  @Answers('reviews/:roundId', 'evaluation.review', ReviewView)
  one(@Input() input: unknown, @Who() actor: Actor): Promise<ReviewView> {
    const { roundId } = this.acts.parse(OfReview, input);
    return this.acts.read(actor, (em) => reviewOf(em, roundId, actor));
  }

  @Runs('post', 'reviews/:roundId/declaration', declareTies)
  declare(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(declareTies, actor, input, key);
  }

  @Answers('reviews/:roundId/tenders/:submissionId', 'evaluation.reviewTender', ReviewTenderView)
  tender(@Input() input: unknown, @Who() actor: Actor): Promise<ReviewTenderView> {
    const { roundId, submissionId } = this.acts.parse(OfTender, input);
    return this.acts.read(actor, (em) => reviewTender(em, roundId, submissionId, actor));
  }

  @Runs('put', 'reviews/:roundId/scores', saveScores)
  save(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveScores, actor, input, key);
  }

  @Runs('post', 'reviews/:roundId/scores/submit', submitScores)
  submit(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(submitScores, actor, input, key);
  }

  @Answers('reviews/:roundId/scores/:personId', 'evaluation.reviewScores', ReviewScoresView)
  scores(@Input() input: unknown, @Who() actor: Actor): Promise<ReviewScoresView> {
    const { roundId, personId } = this.acts.parse(OfMember, input);
    return this.acts.read(actor, (em) => reviewScores(em, roundId, personId, actor));
  }
}
