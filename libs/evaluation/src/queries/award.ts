import { Case, procedureOf } from '@app/cases';
import { helsinkiDay } from '@app/rules';
import { organisationNames, personNames } from '@app/identity';
import { InstantSchema, NotFound, TextSchema } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { afterAward } from '../after-award';
import { groundsOf, type Grounds } from '../award-grounds';
import { awardOf, rankingToAward } from '../award-on-record';
import { signingProblems } from '../award-problems';
import { Correction } from '../entities/correction';
import type { Award } from '../entities/award';
import { WinnerCheck } from '../entities/winner-check';
import { remediesFrom } from '../remedies-of-award';
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

const Person = z.object({ personId: z.uuid(), name: z.string() });

export const AwardView = z
  .object({
    /** `none`: nothing is proposed yet. */
    status: z.enum(['none', 'proposed', 'decided', 'notified']),
    roundId: z.uuid().nullable(),
    criteria: z.array(AwardCriterion),
    /** Empty before there is a ranking. */
    compared: z.array(ComparedView),
    excluded: z.array(ExcludedView),
    /** How many may win. */
    partners: z.object({ min: z.int(), max: z.int() }),
    proposal: z
      .object({
        winners: z.array(z.uuid()),
        text: TextSchema.nullable(),
        /** Rejected for an abnormally low price, and why. */
        passedOver: z.array(z.object({ submission: z.uuid(), text: TextSchema })),
        by: Person,
        at: InstantSchema,
      })
      .nullable(),
    decision: z.object({ winners: z.array(z.uuid()), text: TextSchema, by: Person, at: InstantSchema }).nullable(),
    notification: z
      .object({ by: Person, at: InstantSchema, suppliers: z.array(z.object({ supplierId: z.uuid(), supplier: TextSchema })) })
      .nullable(),
    remedies: RemediesView.nullable(),
    /** Decided and not notified: the days that would follow from notifying today. */
    forecast: RemediesView.nullable(),
    waitingOverAt: InstantSchema.nullable(),
    corrections: z.array(CorrectionView.extend({ supplier: TextSchema, decidedBy: Person.nullable() })),
    checks: z.array(
      z.object({ supplierId: z.uuid(), supplier: TextSchema, items: z.array(z.string()), ok: z.boolean(), by: Person, at: InstantSchema }),
    ),
    contracts: z.array(ContractView),
    /** The city's people who may sign. */
    signers: z.array(Person),
  })
  .meta({ id: 'AwardView' });
export type AwardView = z.infer<typeof AwardView>;

/** The way from ranking to contract, for the city. @throws NotFound where the case is not the reader's. */
export async function awardView(em: EntityManager, caseId: string, now: Date): Promise<AwardView> {
  const c = await em.findOne(Case, { where: { id: caseId } });
  if (!c) throw new NotFound();
  const award = await awardOf(em, caseId);
  const ranking = await rankingToAward(em, caseId);
  const roundId = award?.roundId ?? ranking?.roundId ?? null;
  const { compared, excluded } = await shownGrounds(em, award, ranking);
  const corrections = await em.find(Correction, { where: { caseId }, order: { askedAt: 'ASC', id: 'ASC' } });
  const checks = await em.find(WinnerCheck, { where: { caseId }, order: { checkedAt: 'ASC' } });
  const signers: z.infer<typeof Person>[] = await em.query(
    `SELECT id AS "personId", name FROM identity.person WHERE organisation_id = $1 AND active AND 'decision_maker' = ANY (roles) ORDER BY name`,
    [c.cityId],
  );
  const people = await personNames(em, peopleIn(award, corrections, checks));
  const person = (personId: string) => ({ personId, name: people.get(personId) ?? '' });
  const tenderers = [...compared, ...excluded].map((t) => t.supplierId);
  const names = await organisationNames(em, [...new Set([...tenderers, ...corrections.map((x) => x.supplierId)])]);
  const supplierOf = (supplierId: string) => ({ ...names.get(supplierId) });
  const bars = signingProblems(award, await afterAward(em, caseId), helsinkiDay(now));
  return {
    status: award?.status ?? 'none',
    roundId,
    criteria: roundId === null ? [] : (await roundById(em, roundId)).criteria.map(awardCriterion),
    compared: compared.map(comparedView),
    excluded: excluded.map(excludedView),
    partners: procedureOf(c).partners ?? { min: 1, max: 1 },
    proposal: award && {
      winners: award.proposedWinners,
      text: Object.keys(award.proposal).length ? { ...award.proposal } : null,
      passedOver: award.passedOver.map(({ submission, text }) => ({ submission, text: { ...text } })),
      by: person(award.proposedBy),
      at: award.proposedAt.toISOString(),
    },
    decision:
      award?.text && award.decidedBy && award.decidedAt
        ? { winners: award.winners, text: { ...award.text }, by: person(award.decidedBy), at: award.decidedAt.toISOString() }
        : null,
    notification:
      award?.notifiedBy && award.notifiedAt
        ? {
            by: person(award.notifiedBy),
            at: award.notifiedAt.toISOString(),
            suppliers: award.notifiedSuppliers.map((supplierId) => ({ supplierId, supplier: supplierOf(supplierId) })),
          }
        : null,
    remedies: award?.remedies ? remediesView(award.remedies) : null,
    forecast: award?.status === 'decided' ? remediesView(await remediesFrom(em, c, helsinkiDay(now))) : null,
    waitingOverAt: award?.waitingOverAt?.toISOString() ?? null,
    corrections: corrections.map((x) => ({
      ...correctionView(x),
      supplier: supplierOf(x.supplierId),
      decidedBy: x.decidedBy === null ? null : person(x.decidedBy),
    })),
    checks: checks.map(({ supplierId, items, ok, checkedBy, checkedAt }) => ({
      supplierId,
      supplier: supplierOf(supplierId),
      items,
      ok,
      by: person(checkedBy),
      at: checkedAt.toISOString(),
    })),
    contracts: await contractViews(em, c, { award, bars, names, now }),
    signers,
  };
}

/** As it was decided on; before that, as the ranking stands. */
async function shownGrounds(
  em: EntityManager,
  award: Award | null,
  stored: { roundId: string; result: Award['ranking'] } | null,
): Promise<Grounds> {
  if (award?.grounds) return award.grounds;
  if (award) return groundsOf(em, award.roundId, award.ranking);
  return stored ? groundsOf(em, stored.roundId, stored.result) : { compared: [], excluded: [] };
}

const peopleIn = (award: Award | null, corrections: readonly Correction[], checks: readonly WinnerCheck[]): string[] =>
  [
    award?.proposedBy,
    award?.decidedBy,
    award?.notifiedBy,
    ...corrections.map((x) => x.decidedBy),
    ...checks.map((x) => x.checkedBy),
  ].filter((id): id is string => typeof id === 'string');
