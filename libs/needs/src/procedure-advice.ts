import { caseIsVisible } from '@app/cases';
import { DaySchema, Text3Schema, type Day } from '@app/kernel';
import {
  adviseProcedures,
  articleText,
  BUYERS,
  CONFIDENCES,
  CONTRACT_TYPES,
  helsinkiDay,
  isAsked,
  QUESTION_NAMES,
  QUESTIONS,
  REGIMES,
  type AdviceAnswers,
  type Change,
  type Citation,
  type Option,
  type Procedure,
} from '@app/rules';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { factsOfNeed } from './facts-of-need';
import { Need } from './need';
import { emptyNeed, type NeedContent } from './need-content';

const answersShape = {
  market: z.enum(QUESTIONS.market).optional(),
  novelty: z.enum(QUESTIONS.novelty).optional(),
  specification: z.enum(QUESTIONS.specification).optional(),
  research: z.enum(QUESTIONS.research).optional(),
  results: z.enum(QUESTIONS.results).optional(),
  payment: z.enum(QUESTIONS.payment).optional(),
  urgency: z.enum(QUESTIONS.urgency).optional(),
  earlier: z.enum(QUESTIONS.earlier).optional(),
  system: z.enum(QUESTIONS.system).optional(),
  ground: z.enum(QUESTIONS.ground).optional(),
};

/** What is asked of the adviser: the answers given, and the day on which the notice would be sent; today when left out. */
export const AdviceWanted = z.object({ caseId: z.uuid(), sent: DaySchema.optional(), ...answersShape });
export type AdviceWanted = z.infer<typeof AdviceWanted>;

const Named = z.object({ id: z.string(), name: Text3Schema });
const Source = z.object({ text: Text3Schema, confidence: z.enum(CONFIDENCES) });

const OptionView = z.object({
  id: z.string(),
  name: Text3Schema,
  /** Whether the service carries a case through it; if not, what it lacks. */
  runs: z.boolean(),
  lacks: Text3Schema.nullable(),
  isConditional: z.boolean(),
  isBest: z.boolean(),
  allowed: Text3Schema,
  because: z.array(Text3Schema),
  steps: z.array(
    z.object({ kind: z.enum(['requests', 'tenders', 'standstill']), minDays: z.int().nullable(), lastDay: DaySchema.nullable() }),
  ),
  totalDays: z.int(),
  isOpenEnded: z.boolean(),
  earliestContract: DaySchema.nullable(),
  minCandidates: z.int().nullable(),
  negotiation: Text3Schema,
  award: Text3Schema,
  develops: Text3Schema,
  suits: Text3Schema,
  effort: z.int(),
  typicalMonths: z.object({ from: z.number(), to: z.number() }),
  sources: z.array(Source),
  /** What may stand as the grounds of the choice; the officer edits it. */
  grounds: Text3Schema,
});

export const ProcedureAdviceView = z
  .object({
    /** What the need says. */
    needIsApproved: z.boolean(),
    buyer: z.enum(BUYERS),
    contractType: z.enum(CONTRACT_TYPES),
    sent: DaySchema,
    /** Given in the question, or read from the need where it says so. */
    answers: z.object(answersShape),
    asked: z.array(
      z.enum(['market', 'novelty', 'specification', 'research', 'results', 'payment', 'urgency', 'earlier', 'system', 'ground']),
    ),
    /** Why no advice can be given: facts that the need lacks. Null when there is advice. */
    missing: Text3Schema.nullable(),
    advice: z
      .object({
        regime: z.enum(REGIMES),
        because: Text3Schema,
        valueCents: z.int(),
        thresholdCents: z.int(),
        nationalThresholdCents: z.int().nullable(),
        options: z.array(OptionView),
        unlawful: z.array(z.object({ id: z.string(), name: Text3Schema, because: Text3Schema, sources: z.array(Source) })),
        wouldChange: z.array(z.object({ what: Text3Schema, opens: z.array(Named), closes: z.array(Named) })),
      })
      .nullable(),
  })
  .meta({ id: 'ProcedureAdvice' });
export type ProcedureAdviceView = z.infer<typeof ProcedureAdviceView>;

/** What the need already answers. Only what it says outright: a box that is not ticked says nothing. */
function answersOfNeed({ innovation, rdBenefitsExclusive, rdWhollyPaid }: NeedContent): AdviceAnswers {
  return {
    ...(innovation.newToMarket && { novelty: 'new' as const }),
    ...(rdBenefitsExclusive !== undefined && { results: rdBenefitsExclusive ? ('buyer' as const) : ('shared' as const) }),
    ...(rdWhollyPaid !== undefined && { payment: rdWhollyPaid ? ('wholly' as const) : ('shared' as const) }),
  };
}

/** Which procedures the law allows for the need of a case, whether it is approved yet or not. */
export async function procedureAdvice(em: EntityManager, wanted: AdviceWanted, now: Date): Promise<ProcedureAdviceView> {
  const { caseId, sent = helsinkiDay(now), ...given } = wanted;
  await caseIsVisible(em, caseId);
  const need = await em.findOne(Need, { where: { caseId } });
  const content = need?.content ?? emptyNeed();
  const answers: AdviceAnswers = { ...answersOfNeed(content), ...stated(given) };
  const advice = adviseProcedures({ ...factsOfNeed(content), callDate: sent }, answers);
  const head = {
    needIsApproved: need?.status === 'approved',
    buyer: content.buyer,
    contractType: content.contractType,
    sent,
    answers,
    asked: QUESTION_NAMES.filter((question) => isAsked(question, answers)),
  };
  if (advice.kind !== 'verdict') return { ...head, missing: { ...advice.because }, advice: null };
  const { regime, estimatedValueEur, thresholdEur, nationalThresholdEur, lawful, conditional, unlawful, best } = advice.found;
  const order = (option: Option) => (option.procedure.id === best ? -1 : 0);
  return {
    ...head,
    missing: null,
    advice: {
      regime,
      because: { ...advice.because },
      valueCents: Math.round(estimatedValueEur * 100),
      thresholdCents: thresholdEur * 100,
      nationalThresholdCents: nationalThresholdEur === null ? null : nationalThresholdEur * 100,
      options: [
        ...[...lawful]
          .sort((a, b) => order(a) - order(b))
          .map((o) => optionView(o, { best, isConditional: false, because: advice.because, sent })),
        ...conditional.map((o) => optionView(o, { best, isConditional: true, because: advice.because, sent })),
      ],
      unlawful: unlawful.map(({ procedure, because, citations }) => ({
        ...named(procedure),
        because: { ...because },
        sources: citations.map(sourceView),
      })),
      wouldChange: advice.found.wouldChange.map(changeView),
    },
  };
}

/** An answer that was not given is absent. */
const stated = (given: { [Q in keyof AdviceAnswers]?: AdviceAnswers[Q] | undefined }): AdviceAnswers =>
  Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== undefined)); // the same answers, fewer

const named = ({ id, name }: Procedure) => ({ id, name: { ...name } });
const sourceView = ({ article, confidence }: Citation) => ({ text: articleText(article), confidence });
const changeView = ({ what, opens, closes }: Change) => ({ what: { ...what }, opens: opens.map(named), closes: closes.map(named) });

interface Around {
  readonly best: string | null;
  readonly isConditional: boolean;
  readonly because: Option['because'][number];
  readonly sent: Day;
}

function optionView(option: Option, { best, isConditional, because }: Around): z.infer<typeof OptionView> {
  const { procedure: p } = option;
  return {
    ...named(p),
    runs: p.runs === 'whole',
    lacks: p.lacks && { ...p.lacks },
    isConditional,
    isBest: p.id === best,
    allowed: { ...p.allowed },
    because: option.because.map((text) => ({ ...text })),
    steps: option.steps.map((step) => ({ ...step })),
    totalDays: option.totalDays,
    isOpenEnded: option.isOpenEnded,
    earliestContract: option.earliestContract,
    minCandidates: option.minCandidates,
    negotiation: { ...p.negotiation },
    award: { ...p.award },
    develops: { ...p.develops },
    suits: { ...p.suits },
    effort: p.effort,
    typicalMonths: { ...p.typicalMonths },
    sources: option.citations.map(sourceView),
    grounds: groundsOf(option, because),
  };
}

/** The grounds as a first draft: the value and its law, the procedure's law, and what made the condition hold. */
function groundsOf({ procedure, because: reasons }: Option, regime: Around['because']): z.infer<typeof Text3Schema> {
  const joined = (locale: 'fi' | 'sv' | 'en') =>
    [regime[locale], procedure.basis[locale], ...reasons.map((reason) => asSentence(reason[locale]))].join(' ');
  return { fi: joined('fi'), sv: joined('sv'), en: joined('en') };
}

const asSentence = (words: string): string => {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return capital.endsWith('.') ? capital : `${capital}.`;
};
