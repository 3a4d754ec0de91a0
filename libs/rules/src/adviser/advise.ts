import type { Text3 } from '@app/kernel';
import type { Answer, Verdict } from '../assess/answer';
import type { Facts } from '../assess/facts';
import { assessRegime, type RegimeVerdict } from '../assess/regime';
import { citationOf, type Citation } from '../law/dated';
import { procedures } from '../procedures';
import { CONDITIONS } from '../procedures/conditions';
import { QUESTION_NAMES, type AdviceAnswers, type Fits, type Question } from '../procedures/questions';
import type { Procedure } from '../procedures/types';
import { factsWithAnswers } from './facts-with-answers';
import { optionOf, type Option } from './option';
import { isMoreThanNeeded, lawAgainst, notInRegime } from './why-not';

export interface Unlawful {
  readonly procedure: Procedure;
  readonly because: Text3;
  readonly citations: readonly Citation[];
}

/** Which procedures the law allows for a purchase, side by side. Uncertain law is told as such and refuses nothing. */
export interface Judged extends RegimeVerdict {
  readonly lawful: readonly Option[];
  /** Lawful if a condition holds that is still open. */
  readonly conditional: readonly Option[];
  readonly unlawful: readonly Unlawful[];
  /** Id of the lawful procedure for which the answers speak most; null while they speak for none. */
  readonly best: string | null;
}

/** The facts need a kind of contract, a value and the day on which the notice would be sent (`callDate`). */
export function judgeProcedures(given: Facts, answers: AdviceAnswers): Answer<Judged> {
  const stated = factsWithAnswers(given, answers);
  const isShareOpen = hangsOnSharing(assessRegime(stated));
  // While it is open whether research is shared, the purchase is judged by the Act; the exemption stands beside it as a condition.
  const facts = isShareOpen ? withoutResearch(stated) : stated;
  const general = assessRegime(facts);
  if (general.kind !== 'verdict') return general;
  const lawful: Option[] = [];
  const conditional: Option[] = [];
  const unlawful: Unlawful[] = [];
  for (const procedure of procedures.list) {
    if (isShareOpen && procedure.regimes.includes('exempt')) {
      const shared: Facts = { ...stated, rdBenefitsExclusive: false };
      const exempt = assessRegime(shared);
      if (exempt.kind === 'verdict') conditional.push(optionOf(procedure, shared, exempt.found, [procedure.allowed], []));
      continue;
    }
    const assessed = regimeFor(procedure, facts, general);
    const regime = assessed.found;
    if (!procedure.regimes.includes(regime.regime)) {
      if (isMoreThanNeeded(procedure, regime.regime)) continue;
      unlawful.push({
        procedure,
        because: notInRegime(procedure, regime, given, answers),
        citations: lawAgainst(procedure, regime, assessed.citations),
      });
      continue;
    }
    const judged = procedure.conditions
      .filter((condition) => condition.in.includes(regime.regime))
      .map(({ id }) => CONDITIONS[id](answers, facts, regime.decisiveDate));
    const failed = judged.find(({ state }) => state === 'fails');
    if (failed) {
      unlawful.push({ procedure, because: failed.because, citations: failed.rules.map(citationOf) });
      continue;
    }
    const open = judged.filter(({ state }) => state === 'open');
    const reasons = (open.length > 0 ? open : judged).map(({ because }) => because);
    const option = optionOf(
      procedure,
      facts,
      regime,
      reasons,
      judged.flatMap(({ rules }) => rules),
    );
    (open.length > 0 ? conditional : lawful).push(option);
  }
  return { ...general, found: { ...general.found, lawful, conditional, unlawful, best: bestOf(lawful, answers) } };
}

/** Whether only that is unknown: whom the research benefits and who pays for it. */
const hangsOnSharing = (assessed: Answer<RegimeVerdict>): boolean =>
  assessed.kind === 'missing' && assessed.missing.every((fact) => fact === 'rdBenefitsExclusive' || fact === 'rdWhollyPaid');

function withoutResearch({ cpv: _cpv, rdBenefitsExclusive: _benefits, rdWhollyPaid: _paid, ...facts }: Facts): Facts {
  return facts;
}

/** A partnership is valued and governed as one; a procedure of the city's own has the regime of the purchase itself. */
function regimeFor({ law }: Procedure, facts: Facts, general: Verdict<RegimeVerdict>): Verdict<RegimeVerdict> {
  if (law === 'free') return general;
  const own = assessRegime({ ...facts, procedure: law });
  return own.kind === 'verdict' ? own : general;
}

/** An answer that speaks for a procedure weighs two, one that speaks against it takes one away. Of equals, the lighter for the city. */
function bestOf(lawful: readonly Option[], answers: AdviceAnswers): string | null {
  const ranked = lawful
    .map(({ procedure }) => ({ procedure, score: scoreOf(procedure.fits, answers) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.procedure.effort - b.procedure.effort);
  return ranked[0]?.procedure.id ?? null;
}

const scoreOf = (fits: Fits, answers: AdviceAnswers): number =>
  QUESTION_NAMES.reduce((sum, question) => {
    const speaks = speaksFor(question, fits, answers);
    return sum + (speaks === undefined ? 0 : speaks ? 2 : -1);
  }, 0);

function speaksFor<Q extends Question>(question: Q, fits: Fits, answers: AdviceAnswers): boolean | undefined {
  const wanted: readonly string[] | undefined = fits[question];
  const given: string | undefined = answers[question];
  return wanted === undefined || given === undefined ? undefined : wanted.includes(given);
}
