import type { Day, Text3 } from '@app/kernel';
import type { Facts } from '../assess/facts';
import { ruleOn, type DatedRule } from '../law/dated';
import { DIRECT_AWARD_GROUNDS, type DirectAwardCode } from '../law/direct-award-grounds';
import { PROCEDURE_ARTICLES, type ProcedureArticle } from '../law/procedure-articles';
import type { AdviceAnswers, AnswerTo, Question } from './questions';

/** Whether a condition of the law holds, fails, or hangs on a question that is still open, and why. */
export interface Judgement {
  readonly state: 'holds' | 'open' | 'fails';
  readonly because: Text3;
  readonly rules: readonly DatedRule[];
}

export type ConditionId = 'negotiation-allowed' | 'not-on-market' | 'common-purchase' | 'system-in-force' | 'direct-award-ground';

type Condition = (answers: AdviceAnswers, facts: Facts, on: Day) => Judgement;

/** One of the ways in which a condition is met. */
interface Way {
  readonly isMet: (answers: AdviceAnswers) => boolean;
  readonly isAnswered: (answers: AdviceAnswers) => boolean;
  readonly because: Text3;
}

const way = <Q extends Question>(question: Q, meets: readonly AnswerTo<Q>[], because: Text3): Way => ({
  isMet: (answers) => {
    const given: AnswerTo<Q> | undefined = answers[question];
    return given !== undefined && meets.includes(given);
  },
  isAnswered: (answers) => answers[question] !== undefined,
  because,
});

interface Texts {
  readonly open: Text3;
  readonly fails: Text3;
}

/** Met in one way or another. It fails only when every question has been answered otherwise. */
const anyOf =
  (ways: readonly Way[], articles: readonly ProcedureArticle[], { open, fails }: Texts): Condition =>
  (answers, _, on) => {
    const rules = articles.flatMap((rule) => ruleOn(PROCEDURE_ARTICLES, rule, on) ?? []);
    const met = ways.find(({ isMet }) => isMet(answers));
    if (met) return { state: 'holds', because: met.because, rules };
    const isOpen = ways.some(({ isAnswered }) => !isAnswered(answers));
    return isOpen ? { state: 'open', because: open, rules } : { state: 'fails', because: fails, rules };
  };

/** The conditions that the law sets for a procedure. */
export const CONDITIONS: Readonly<Record<ConditionId, Condition>> = {
  'negotiation-allowed': anyOf(
    [
      way('market', ['adapt', 'nothing'], {
        fi: 'markkinoiden ratkaisuja on sovitettava tarpeeseen',
        sv: 'marknadens lösningar måste anpassas till behovet',
        en: 'solutions on the market must be adapted to the need',
      }),
      way('novelty', ['improved', 'new'], {
        fi: 'hankintaan kuuluu suunnittelua tai innovatiivinen ratkaisu',
        sv: 'upphandlingen omfattar formgivning eller en innovativ lösning',
        en: 'the purchase includes design or an innovative solution',
      }),
      way('specification', ['open'], {
        fi: 'kohdetta ei voi kuvata riittävän tarkasti',
        sv: 'föremålet kan inte beskrivas tillräckligt noggrant',
        en: 'what is bought cannot be specified precisely enough',
      }),
      way('earlier', ['irregular'], {
        fi: 'aiempi kilpailutus tuotti vain hylättäviä tarjouksia',
        sv: 'en tidigare upphandling gav endast oantagbara anbud',
        en: 'an earlier call drew only unacceptable tenders',
      }),
    ],
    ['negotiation-conditions'],
    {
      open: {
        fi: 'vain jos ratkaisua on sovitettava, siinä on uutta, kohdetta ei voi kuvata tarkasti tai aiempi kilpailutus epäonnistui',
        sv: 'endast om lösningen måste anpassas eller är ny, föremålet inte kan beskrivas noggrant eller en tidigare upphandling misslyckades',
        en: 'only if the solution must be adapted or is new, cannot be specified precisely, or an earlier call failed',
      },
      fails: {
        fi: 'Ratkaisu on valmiina markkinoilla ja sen voi kuvata tarkasti, eikä aiempi kilpailutus epäonnistunut.',
        sv: 'Lösningen finns färdig på marknaden och kan beskrivas noggrant, och ingen tidigare upphandling har misslyckats.',
        en: 'The solution is ready on the market and can be specified precisely, and no earlier call has failed.',
      },
    },
  ),
  'not-on-market': anyOf(
    [
      way('market', ['nothing'], {
        fi: 'markkinoilla ei ole ratkaisua tarpeeseen',
        sv: 'marknaden har ingen lösning på behovet',
        en: 'the market has no solution to the need',
      }),
    ],
    ['procedure-partnership'],
    {
      open: {
        fi: 'vain jos markkinoilla ei ole ratkaisua',
        sv: 'endast om marknaden inte har någon lösning',
        en: 'only if the market has no solution',
      },
      fails: {
        fi: 'Markkinoilla on ratkaisu valmiina tai sovitettavissa, joten kehittämiskumppanuuden ehto ei täyty.',
        sv: 'Marknaden har en lösning, färdig eller möjlig att anpassa, så villkoret för ett innovationspartnerskap är inte uppfyllt.',
        en: 'The market has a solution, ready or to be adapted, so the condition for an innovation partnership is not met.',
      },
    },
  ),
  'common-purchase': anyOf(
    [
      way('market', ['ready'], {
        fi: 'tavanomainen hankinta, jonka markkinat tarjoavat valmiina',
        sv: 'ett vanligt köp som marknaden erbjuder färdigt',
        en: 'a common purchase that the market offers ready',
      }),
    ],
    ['procedure-dps'],
    {
      open: {
        fi: 'vain tavanomaisiin, markkinoilla valmiina oleviin hankintoihin',
        sv: 'endast för vanliga köp som finns färdiga på marknaden',
        en: 'only for common purchases that are ready on the market',
      },
      fails: {
        fi: 'Dynaaminen hankintajärjestelmä on tarkoitettu tavanomaisiin hankintoihin, jotka ovat markkinoilla valmiina.',
        sv: 'Ett dynamiskt inköpssystem är avsett för vanliga köp som finns färdiga på marknaden.',
        en: 'A dynamic purchasing system is meant for common purchases that are ready on the market.',
      },
    },
  ),
  'system-in-force': anyOf(
    [
      way('system', ['exists'], {
        fi: 'kaupungilla on voimassa oleva järjestelmä',
        sv: 'staden har ett system i kraft',
        en: 'the city has a system in force',
      }),
    ],
    ['procedure-dps'],
    {
      open: {
        fi: 'vain jos kaupungilla on tälle hankinnalle perustettu järjestelmä',
        sv: 'endast om staden har inrättat ett system för sådana köp',
        en: 'only if the city has set up a system for such purchases',
      },
      fails: {
        fi: 'Kaupungilla ei ole tälle hankinnalle voimassa olevaa dynaamista hankintajärjestelmää.',
        sv: 'Staden har inget dynamiskt inköpssystem i kraft för sådana köp.',
        en: 'The city has no dynamic purchasing system in force for such purchases.',
      },
    },
  ),
  'direct-award-ground': directAwardGround,
};

/** The ground that the answers name: the one claimed, or one that another answer amounts to. */
export function claimedGround({ ground, urgency, earlier }: AdviceAnswers): DirectAwardCode | undefined {
  if (ground !== undefined && ground !== 'none') return ground;
  if (urgency === 'extreme') return 'urgency';
  return earlier === 'unsuitable' ? 'unsuitable' : undefined;
}

function directAwardGround(answers: AdviceAnswers, { contractType }: Facts, on: Day): Judgement {
  const rules = PROCEDURE_ARTICLES.filter(({ rule }) => rule === 'procedure-direct-act');
  const code = claimedGround(answers);
  if (code === undefined) {
    const isOpen = answers.ground === undefined;
    return { state: isOpen ? 'open' : 'fails', because: isOpen ? GROUND_OPEN : GROUND_FAILS, rules };
  }
  const found = ruleOn(DIRECT_AWARD_GROUNDS, `direct-award-${code}`, on);
  if (!found) return { state: 'open', because: GROUND_OPEN, rules };
  if (found.only && contractType !== undefined && !found.only.includes(contractType))
    return { state: 'fails', because: GROUND_OTHER_KIND, rules: [found] };
  return { state: 'holds', because: found.text, rules: [found] };
}

const GROUND_OPEN: Text3 = {
  fi: 'vain jos jokin lain luettelemista perusteista täyttyy ja se voidaan näyttää',
  sv: 'endast om någon av lagens uppräknade grunder är uppfylld och kan visas',
  en: 'only if one of the grounds listed in the law is met and can be shown',
};
const GROUND_FAILS: Text3 = {
  fi: 'Yksikään lain luettelemista perusteista ei täyty.',
  sv: 'Ingen av lagens uppräknade grunder är uppfylld.',
  en: 'None of the grounds listed in the law is met.',
};
const GROUND_OTHER_KIND: Text3 = {
  fi: 'Peruste ei koske tämän lajista hankintaa.',
  sv: 'Grunden gäller inte ett köp av detta slag.',
  en: 'The ground does not apply to this kind of contract.',
};
