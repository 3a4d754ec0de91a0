import type { Text3 } from '@app/kernel';
import type { Facts, Regime } from '../assess/facts';
import type { RegimeVerdict } from '../assess/regime';
import { sentence } from '../assess/words';
import { citationOf, ruleOn, type Citation } from '../law/dated';
import { PROCEDURE_ARTICLES } from '../law/procedure-articles';
import type { AdviceAnswers } from '../procedures/questions';
import type { Procedure } from '../procedures/types';

/** How strict a regime is: what a stricter one demands also does for a milder one. */
const STRICTNESS: Readonly<Record<Regime, 0 | 1 | 2>> = {
  small: 0,
  exempt: 0,
  utilities_below: 0,
  national: 1,
  annex_e_national: 1,
  concession_national: 1,
  eu: 2,
  annex_e_eu: 2,
  concession_eu: 2,
  utilities_eu: 2,
};

/** Whether the procedure binds the city to more than the regime asks: lawful, but of no use to compare. */
export const isMoreThanNeeded = (procedure: Procedure, regime: Regime): boolean =>
  !procedure.regimes.includes('exempt') && procedure.regimes.every((its) => STRICTNESS[its] > STRICTNESS[regime]);

/** Whether the EU threshold, and not the national one, shuts the procedure out. */
const isAboveEu = (procedure: Procedure, { regime }: RegimeVerdict): boolean =>
  STRICTNESS[regime] === 2 && procedure.regimes.some((its) => STRICTNESS[its] === 1);

/** Of the law that a regime rests on, what shuts the procedure out: a threshold, or where the law speaks of the procedure itself. */
export function lawAgainst(procedure: Procedure, regime: RegimeVerdict, citations: readonly Citation[]): readonly Citation[] {
  if (procedure.regimes.includes('exempt'))
    return procedure.articles.flatMap((rule) => ruleOn(PROCEDURE_ARTICLES, rule, regime.decisiveDate) ?? []).map(citationOf);
  const threshold = isAboveEu(procedure, regime) || regime.nationalThresholdEur === null ? 'eu-threshold' : 'national-threshold';
  return citations.filter(({ rule }) => rule.startsWith(threshold));
}

/** Why a procedure cannot be used under the regime of the purchase. */
export function notInRegime(procedure: Procedure, regime: RegimeVerdict, facts: Facts, answers: AdviceAnswers): Text3 {
  if (procedure.regimes.includes('exempt')) return notExempt(facts, answers);
  const followup = facts.followupPlanned ? FOLLOWUP_COUNTS : { fi: '', sv: '', en: '' };
  const isEu = isAboveEu(procedure, regime);
  const limit = isEu ? regime.thresholdEur : (regime.nationalThresholdEur ?? regime.thresholdEur);
  if (regime.estimatedValueEur < limit) return OTHER_KIND;
  const value = regime.estimatedValueEur;
  return sentence({
    fi: (w) => `Arvo ${w.eur(value)} on vähintään ${isEu ? 'EU-kynnysarvo' : 'kansallinen kynnysarvo'} ${w.eur(limit)}.${followup.fi}`,
    sv: (w) =>
      `Värdet ${w.eur(value)} är minst ${isEu ? 'EU-tröskelvärdet' : 'det nationella tröskelvärdet'} ${w.eur(limit)}.${followup.sv}`,
    en: (w) => `The value of ${w.eur(value)} is at least the ${isEu ? 'EU' : 'national'} threshold of ${w.eur(limit)}.${followup.en}`,
  });
}

function notExempt({ contractType, purchaseEur, cpv }: Facts, { research }: AdviceAnswers): Text3 {
  if (contractType !== 'services') return RESEARCH_IS_SERVICE;
  if ((purchaseEur ?? 0) > 0) return BUYS_RESULT;
  if (research === undefined ? cpv === undefined : research === 'none' || research === 'some') return MOSTLY_PURCHASE;
  if (cpv === undefined || !cpv.startsWith('73')) return NO_RESEARCH_CODE;
  return ALL_FOR_BUYER;
}

const FOLLOWUP_COUNTS: Text3 = {
  fi: ' Suunniteltu jatko lasketaan arvoon.',
  sv: ' Den planerade fortsättningen räknas in i värdet.',
  en: ' A planned follow-up counts into the value.',
};
const OTHER_KIND: Text3 = {
  fi: 'Menettely ei koske tämän lajista hankintaa.',
  sv: 'Förfarandet gäller inte ett köp av detta slag.',
  en: 'The procedure does not apply to this kind of contract.',
};
const RESEARCH_IS_SERVICE: Text3 = {
  fi: 'Poikkeus koskee vain tutkimus- ja kehittämispalveluja.',
  sv: 'Undantaget gäller endast forsknings- och utvecklingstjänster.',
  en: 'The exemption covers research and development services only.',
};
const BUYS_RESULT: Text3 = {
  fi: 'Arvoon kuuluu myös lopputuloksen osto; esikaupallinen hankinta ostaa vain kehittämistä.',
  sv: 'I värdet ingår också köp av resultatet; en förkommersiell upphandling köper endast utveckling.',
  en: 'The value includes buying the result; a pre-commercial procurement buys development only.',
};
const MOSTLY_PURCHASE: Text3 = {
  fi: 'Pääosa on ostoa, ei tutkimusta ja kehittämistä.',
  sv: 'Huvuddelen är ett köp, inte forskning och utveckling.',
  en: 'The main part is a purchase, not research and development.',
};
const NO_RESEARCH_CODE: Text3 = {
  fi: 'Tarvetta ei ole luokiteltu tutkimukseksi ja kehittämiseksi (CPV 73).',
  sv: 'Behovet är inte klassificerat som forskning och utveckling (CPV 73).',
  en: 'The need is not classified as research and development (CPV 73).',
};
const ALL_FOR_BUYER: Text3 = {
  fi: 'Hyöty jää yksin kaupungille ja se maksaa kaiken, joten direktiivi koskee hankintaa.',
  sv: 'Nyttan tillfaller enbart staden och den betalar allt, så direktivet gäller upphandlingen.',
  en: 'The benefits are the city’s alone and it pays for all, so the directive applies.',
};
