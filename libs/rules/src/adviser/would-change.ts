import type { Text3 } from '@app/kernel';
import type { Facts } from '../assess/facts';
import { sentence } from '../assess/words';
import { isAsked, type AdviceAnswers, type Question } from '../procedures/questions';
import type { Procedure } from '../procedures/types';
import { judgeProcedures, type Judged } from './advise';

/** One thing that would be otherwise, and what that opens and closes. */
export interface Change {
  readonly what: Text3;
  readonly opens: readonly Procedure[];
  readonly closes: readonly Procedure[];
}

interface Supposed {
  readonly what: Text3;
  readonly facts: Facts;
  readonly answers: AdviceAnswers;
}

/** At most so many are told: the first that make a difference. */
const TOLD = 5;

/** What would change the answer. Each is the same advice asked anew with one thing otherwise, so it cannot contradict it. */
export function wouldChange(facts: Facts, answers: AdviceAnswers, now: Judged): readonly Change[] {
  const lawfulNow = now.lawful.map(({ procedure }) => procedure);
  const seen = new Set<string>();
  const changes: Change[] = [];
  for (const supposed of suppositions(facts, answers, now)) {
    const then = judgeProcedures(supposed.facts, supposed.answers);
    if (then.kind !== 'verdict') continue;
    const lawfulThen = then.found.lawful.map(({ procedure }) => procedure);
    const opens = lawfulThen.filter((procedure) => !lawfulNow.includes(procedure));
    const closes = lawfulNow.filter((procedure) => !lawfulThen.includes(procedure));
    const key = JSON.stringify([opens.map(({ id }) => id), closes.map(({ id }) => id)]);
    if ((opens.length === 0 && closes.length === 0) || seen.has(key)) continue;
    seen.add(key);
    changes.push({ what: supposed.what, opens, closes });
  }
  return changes.slice(0, TOLD);
}

function* suppositions(facts: Facts, answers: AdviceAnswers, now: Judged): Generator<Supposed> {
  for (const { question, answer, what } of OTHERWISE) {
    const otherwise: AdviceAnswers = { ...answers, ...answer };
    if (isAsked(question, otherwise) && answers[question] !== otherwise[question]) yield { what, facts, answers: otherwise };
  }
  const { thresholdEur, nationalThresholdEur, estimatedValueEur } = now;
  for (const limit of [thresholdEur, nationalThresholdEur ?? thresholdEur]) {
    const isBelow = estimatedValueEur < limit;
    yield { what: isBelow ? atLeast(limit) : below(limit), facts: worth(facts, isBelow ? limit : limit - 1), answers };
  }
}

/** The same purchase at another value. */
function worth(facts: Facts, valueEur: number): Facts {
  const { rdEur: _rd, purchaseEur: _purchase, lots: _lots, monthlyEur: _monthly, optionsEur: _options, ...kept } = facts;
  const { renewalsEur: _renewals, followupEur: _followup, followupPlanned: _planned, durationMonths: _months, ...rest } = kept;
  return { ...rest, valueEur };
}

const below = (limit: number): Text3 =>
  sentence({
    fi: (w) => `Arvo alle ${w.eur(limit)}.`,
    sv: (w) => `Värdet under ${w.eur(limit)}.`,
    en: (w) => `A value below ${w.eur(limit)}.`,
  });
const atLeast = (limit: number): Text3 =>
  sentence({
    fi: (w) => `Arvo vähintään ${w.eur(limit)}.`,
    sv: (w) => `Värdet minst ${w.eur(limit)}.`,
    en: (w) => `A value of at least ${w.eur(limit)}.`,
  });

const OTHERWISE: readonly { readonly question: Question; readonly answer: AdviceAnswers; readonly what: Text3 }[] = [
  {
    question: 'market',
    answer: { market: 'nothing' },
    what: { fi: 'Ratkaisua ei ole markkinoilla.', sv: 'Lösningen finns inte på marknaden.', en: 'The market has no solution.' },
  },
  {
    question: 'market',
    answer: { market: 'adapt' },
    what: { fi: 'Ratkaisua on sovitettava.', sv: 'Lösningen måste anpassas.', en: 'The solution must be adapted.' },
  },
  {
    question: 'market',
    answer: { market: 'ready' },
    what: { fi: 'Markkinoilla on valmis ratkaisu.', sv: 'Marknaden har en färdig lösning.', en: 'The market has it ready.' },
  },
  {
    question: 'results',
    answer: { research: 'all', results: 'shared' },
    what: {
      fi: 'Ostetaan vain kehittämistä, eivätkä tulokset jää yksin kaupungille.',
      sv: 'Endast utveckling köps, och resultaten tillfaller inte enbart staden.',
      en: 'Development only is bought, and the results are not the city’s alone.',
    },
  },
  {
    question: 'earlier',
    answer: { earlier: 'irregular' },
    what: {
      fi: 'Aiempi kilpailutus tuotti vain hylättäviä tarjouksia.',
      sv: 'En tidigare upphandling gav endast oantagbara anbud.',
      en: 'An earlier call drew only unacceptable tenders.',
    },
  },
  {
    question: 'ground',
    answer: { ground: 'exclusive' },
    what: {
      fi: 'Vain yksi toimittaja voi toteuttaa hankinnan.',
      sv: 'Endast en leverantör kan genomföra upphandlingen.',
      en: 'One supplier alone can carry it out.',
    },
  },
];
