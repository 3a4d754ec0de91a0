import type { Facts } from '../assess/facts';
import type { AdviceAnswers } from '../procedures/questions';

/**
 * The facts of the purchase with what the answers say of them. Research decides the regime only as the main object of the purchase
 * (2014/24/EU art. 3 and 14): of less, its CPV code and its benefits say nothing.
 */
export function factsWithAnswers(facts: Facts, { research, results, payment, urgency }: AdviceAnswers): Facts {
  const { cpv, rdBenefitsExclusive, rdWhollyPaid, ...rest } = facts;
  const isResearch = research === undefined ? cpv !== undefined : research === 'most' || research === 'all';
  const exclusive = results === undefined ? rdBenefitsExclusive : results === 'buyer';
  const wholly = payment === undefined ? rdWhollyPaid : payment === 'wholly';
  return {
    ...rest,
    ...(urgency !== undefined && urgency !== 'none' && { urgent: true }),
    // Without a code of research nothing is exempt: that is said as a reason, not asked as a missing fact.
    ...(isResearch && cpv !== undefined && { cpv }),
    ...(isResearch && cpv !== undefined && exclusive !== undefined && { rdBenefitsExclusive: exclusive }),
    ...(isResearch && cpv !== undefined && wholly !== undefined && { rdWhollyPaid: wholly }),
  };
}
