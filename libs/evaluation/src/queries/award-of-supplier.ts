import { Case, ReasonSchema } from '@app/cases';
import { InstantSchema, NotFound, TextSchema, type Actor } from '@app/kernel';
import { helsinkiDay } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { afterAward } from '../after-award';
import type { ComparedTender } from '../award-grounds';
import { awardOf, winningSuppliers } from '../award-on-record';
import { demandProblems, signingProblems } from '../award-problems';
import { Correction } from '../entities/correction';
import { roundById } from '../round-on-table';
import {
  AwardCriterion,
  awardCriterion,
  ComparedView,
  comparedView,
  CorrectionView,
  correctionView,
  ExcludedView,
  excludedView,
  RemediesView,
  remediesView,
} from './award-parts';
import { ContractView, contractViews } from './contract-view';

/**
 * A decision as one of its tenderers reads it: its own points and reasons, who won with what, and how the winner was better, criterion
 * by criterion (Act 1397/2016 s. 123; 2014/24/EU art. 55(2)). Nothing of the others.
 */
export const SupplierAward = z
  .object({
    decidedAt: InstantSchema,
    notifiedAt: InstantSchema,
    text: TextSchema,
    criteria: z.array(AwardCriterion),
    won: z.boolean(),
    /** The reader's own tenders in the comparison. */
    own: z.array(ComparedView),
    /** Why the reader's own tender was rejected for its abnormally low price; null where it was not. */
    ownPassedOver: TextSchema.nullable(),
    /** The reader's own tenders outside it, and why. */
    ownExcluded: z.array(ExcludedView),
    winners: z.array(
      ComparedView.extend({
        /** Criteria in which the winner got more points than the reader's best tender; empty for the winner itself. */
        advantages: z.array(z.object({ criterion: z.string(), points: z.number(), own: z.number().nullable() })),
      }),
    ),
    remedies: RemediesView,
    corrections: z.array(CorrectionView),
    /** Why no correction can be demanded any more; empty while it can. */
    correctionReasons: z.array(ReasonSchema),
    /** The reader's own contract, where it won. */
    contract: ContractView.nullable(),
  })
  .meta({ id: 'SupplierAward' });
export type SupplierAward = z.infer<typeof SupplierAward>;

/** What a supplier is answered: that nothing was told to it yet is an answer too. */
export const OwnAward = z.object({ award: SupplierAward.nullable() }).meta({ id: 'OwnAward' });
export type OwnAward = z.infer<typeof OwnAward>;

/** Null before the notification, and for those who did not tender. @throws NotFound where there is no such case for the reader. */
export async function supplierAward(em: EntityManager, caseId: string, actor: Actor, now: Date): Promise<SupplierAward | null> {
  const c = await em.findOne(Case, { where: { id: caseId } });
  const award = await awardOf(em, caseId);
  const supplierId = actor.organisationId;
  if (!c || actor.scope !== 'supplier' || supplierId === null) throw new NotFound();
  if (!award?.grounds || !award.remedies || !award.text || !award.decidedAt || !award.notifiedAt) return null;
  const { compared, excluded } = award.grounds;
  const own = compared.filter((t) => t.supplierId === supplierId);
  const passedOver = award.passedOver.find((p) => own.some((t) => t.submission === p.submission));
  const after = await afterAward(em, caseId);
  const today = helsinkiDay(now);
  const corrections = await em.find(Correction, { where: { caseId, supplierId }, order: { askedAt: 'ASC', id: 'ASC' } });
  const names = new Map(own.map((t) => [t.supplierId, t.supplier]));
  const [contract = null] = await contractViews(em, c, { award, bars: signingProblems(award, after, today), names, now });
  return {
    decidedAt: award.decidedAt.toISOString(),
    notifiedAt: award.notifiedAt.toISOString(),
    text: { ...award.text },
    criteria: (await roundById(em, award.roundId)).criteria.map(awardCriterion),
    won: winningSuppliers(award).includes(supplierId),
    own: own.map(comparedView),
    ownPassedOver: passedOver ? { ...passedOver.text } : null,
    ownExcluded: excluded.filter((t) => t.supplierId === supplierId).map(excludedView),
    winners: award.winners.flatMap((w) =>
      compared.filter((t) => t.submission === w).map((winner) => ({ ...comparedView(winner), advantages: advantagesOf(winner, own) })),
    ),
    remedies: remediesView(award.remedies),
    corrections: corrections.map(correctionView),
    correctionReasons: demandProblems(award.remedies, after, today).map((r) => ({
      code: r.code,
      params: { ...r.params },
      text: { ...r.text },
    })),
    contract,
  };
}

/** Where a winner earned more than the reader's best tender, the largest difference first. Pure. */
export function advantagesOf(winner: ComparedTender, own: readonly ComparedTender[]): SupplierAward['winners'][number]['advantages'] {
  if (own.some((t) => t.submission === winner.submission)) return [];
  const best = own.toSorted((a, b) => a.rank - b.rank)[0];
  const ownPoints = (criterion: string) => best?.criteria.find((x) => x.criterion === criterion)?.points ?? null;
  return winner.criteria
    .map(({ criterion, points }) => ({ criterion, points, own: ownPoints(criterion) }))
    .filter(({ points, own: mine }) => points > (mine ?? 0))
    .sort((a, b) => b.points - (b.own ?? 0) - (a.points - (a.own ?? 0)));
}
