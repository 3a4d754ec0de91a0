import { Case, procedureOf } from '@app/cases';
import { organisationNames, personNames } from '@app/identity';
import type { Day, Text, Text3 } from '@app/kernel';
import { hasMarketCourt, helsinkiDay, type Regime } from '@app/rules';
import { callOf, type Criterion } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import type { ComparedTender, ExcludedTender } from '../award-grounds';
import { awardOf, contractsIn } from '../award-on-record';
import type { PassedOver } from '../entities/award';
import { Correction } from '../entities/correction';
import { WinnerCheck } from '../entities/winner-check';
import { remediesFrom } from '../remedies-of-award';
import { roundById } from '../round-on-table';
import { winnersOf, type Winner } from '../winners';
import { remediesView, type RemediesView } from './award-parts';

interface Signatory {
  readonly personId: string;
  readonly name: string;
}

export type RemedyInstructions = 'small' | 'national' | 'eu';

/** Everything that a written award decision says (Act 1397/2016 s. 123). Money in cents, points not rounded by criterion. */
export interface AwardFacts {
  readonly caseId: string;
  readonly number: string;
  readonly title: Text;
  readonly city: Text;
  readonly procedure: { readonly id: string; readonly name: Text3; readonly basis: Text3 };
  readonly call: {
    readonly bindingLanguage: 'fi' | 'sv';
    readonly languages: readonly ('fi' | 'sv' | 'en')[];
    readonly grounds: Text;
    readonly publishedAt: Date | null;
    readonly lots: readonly { readonly id: string; readonly valueCents: number; readonly text: Text }[];
    readonly rulesOn: Day | null;
  };
  readonly round: {
    readonly id: string;
    readonly deadline: Date;
    readonly openedAt: Date | null;
    readonly qualityFinalAt: Date | null;
    readonly anonymousQuality: boolean;
    readonly criteria: readonly Criterion[];
    /** Decimals of the rounded sum. */
    readonly decimals: number;
    readonly tieBreak: { readonly order: readonly ('quality' | 'price' | 'lot')[]; readonly text: Text } | null;
  };
  /** Best first, with the panel's reasons by criterion; without those that were rejected, so that the others have moved up. */
  readonly compared: readonly ComparedTender[];
  /** Rejected for a price that is abnormally low and was not explained (s. 96). */
  readonly rejected: readonly { readonly submission: string; readonly supplier: Text; readonly text: Text }[];
  readonly excluded: readonly ExcludedTender[];
  /** Submissions with equal sums, and what separated them. */
  readonly ties: readonly {
    readonly submissionIds: readonly string[];
    readonly asked: readonly string[];
    readonly open: readonly string[];
  }[];
  readonly winners: readonly Winner[];
  readonly proposal: { readonly text: Text; readonly by: Signatory; readonly at: Date };
  readonly decision: { readonly text: Text; readonly by: Signatory; readonly at: Date };
  readonly notifiedAt: Date | null;
  /** `days`: periods from the notification, for the instructions; null where there is none. */
  readonly remedies: {
    readonly instructions: RemedyInstructions;
    readonly appealDays: number | null;
    readonly correctionDays: number;
    readonly standstillDays: number;
    readonly promisedUntil: Day | null;
    /** By the calendar, once notified; before that, as if notified on the day of the decision. */
    readonly days: RemediesView;
    readonly areCertain: boolean;
  };
  /** What was looked at, in words; the extracts themselves are nowhere. */
  readonly checks: readonly { readonly supplierId: string; readonly items: readonly string[]; readonly ok: boolean; readonly at: Date }[];
  readonly corrections: readonly {
    readonly id: string;
    readonly askedAt: Date;
    readonly accepted: boolean | null;
    readonly decidedAt: Date | null;
  }[];
  readonly contracts: readonly {
    readonly supplierId: string;
    readonly valueCents: number;
    readonly committedCents: number;
    readonly signedAt: Date | null;
  }[];
}

/** The facts of the decision that stands; undefined before it. For documents: run it as the city or the system. */
export async function awardFacts(em: EntityManager, caseId: string): Promise<AwardFacts | undefined> {
  const c = await em.findOne(Case, { where: { id: caseId } });
  const award = await awardOf(em, caseId);
  if (!c || !award?.grounds || !award.text || !award.decidedBy || !award.decidedAt) return undefined;
  const call = await callOf(em, caseId);
  const round = await roundById(em, award.roundId);
  const procedure = procedureOf(c);
  const names = await personNames(em, [award.proposedBy, award.decidedBy]);
  const signatory = (personId: string): Signatory => ({ personId, name: names.get(personId) ?? '' });
  const remedies = award.remedies ?? (await remediesFrom(em, c, helsinkiDay(award.decidedAt)));
  return {
    caseId,
    number: c.number,
    title: c.title,
    city: (await organisationNames(em, [c.cityId])).get(c.cityId) ?? {},
    procedure: { id: procedure.id, name: procedure.name, basis: procedure.basis },
    call: {
      bindingLanguage: call?.content.bindingLanguage ?? 'fi',
      languages: call?.content.languages ?? [],
      grounds: call?.content.grounds ?? {},
      publishedAt: call?.publishedAt ?? null,
      lots: call?.content.lots ?? [],
      rulesOn: c.rulesOn,
    },
    round: {
      id: round.id,
      deadline: round.deadline,
      openedAt: round.openedAt,
      qualityFinalAt: round.qualityFinalAt,
      anonymousQuality: round.anonymousQuality,
      criteria: round.criteria,
      decimals: call?.content.rounding.decimals ?? 2,
      tieBreak: call?.content.tieBreak ? { order: call.content.tieBreak.order, text: call.content.tieBreak.text ?? {} } : null,
    },
    compared: leftOf(award.grounds.compared, award.passedOver),
    rejected: award.passedOver.map(({ submission, text }) => ({
      submission,
      supplier: award.grounds?.compared.find((tender) => tender.submission === submission)?.supplier ?? {},
      text,
    })),
    excluded: award.grounds.excluded,
    ties: award.ranking.ties,
    winners: await winnersOf(em, caseId),
    proposal: { text: award.proposal, by: signatory(award.proposedBy), at: award.proposedAt },
    decision: { text: award.text, by: signatory(award.decidedBy), at: award.decidedAt },
    notifiedAt: award.notifiedAt,
    remedies: {
      instructions: instructionsFor(remedies.regime),
      appealDays: remedies.appealDays,
      correctionDays: remedies.correctionDays,
      standstillDays: remedies.standstillDays,
      promisedUntil: remedies.promisedUntil,
      days: remediesView(remedies),
      areCertain: award.remedies !== null,
    },
    checks: (await em.findBy(WinnerCheck, { caseId })).map(({ supplierId, items, ok, checkedAt }) => ({
      supplierId,
      items,
      ok,
      at: checkedAt,
    })),
    corrections: (await em.find(Correction, { where: { caseId }, order: { askedAt: 'ASC' } })).map(
      ({ id, askedAt, accepted, decidedAt }) => ({
        id,
        askedAt,
        accepted,
        decidedAt,
      }),
    ),
    contracts: (await contractsIn(em, caseId)).map(({ supplierId, valueCents, committedCents, signedAt }) => ({
      supplierId,
      valueCents,
      committedCents,
      signedAt,
    })),
  };
}

/** The comparison as it stands once those tenders are rejected: as in the ranking that was decided on. */
function leftOf(compared: readonly ComparedTender[], passedOver: readonly PassedOver[]): ComparedTender[] {
  const left = compared.filter((tender) => !passedOver.some((p) => p.submission === tender.submission));
  return left.map((tender) => ({ ...tender, rank: 1 + left.filter((other) => other.rank < tender.rank).length }));
}

/** Which instructions go with the decision: for a small purchase the municipal ones; with a standstill those of the EU regime. */
function instructionsFor(regime: Regime): RemedyInstructions {
  if (!hasMarketCourt(regime)) return 'small';
  return regime === 'national' ? 'national' : 'eu';
}
