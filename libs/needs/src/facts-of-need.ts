import type { Facts } from '@app/rules';
import type { NeedContent } from './need-content';

type PartKind = NeedContent['valueParts'][number]['kind'];

/**
 * What a need tells the law: buyer, kind of contract and the parts of the value. Research that ends in a purchase is valued as a
 * partnership is, research and purchase together (2014/24/EU art. 5(6)); the CPV code counts where all of it is research (art. 14).
 */
export function factsOfNeed({
  buyer,
  contractType,
  rd,
  cpv,
  valueParts,
  rdBenefitsExclusive,
  rdWhollyPaid,
}: Pick<NeedContent, 'buyer' | 'contractType' | 'rd' | 'cpv' | 'valueParts' | 'rdBenefitsExclusive' | 'rdWhollyPaid'>): Facts {
  const eur = (...kinds: PartKind[]) => {
    const cents = valueParts.filter((part) => kinds.includes(part.kind)).map((part) => part.cents);
    return cents.length === 0 ? undefined : cents.reduce((a, b) => a + b) / 100;
  };
  const purchaseEur = eur('purchase');
  const baseEur = eur('base', 'rd');
  const base = purchaseEur === undefined ? { valueEur: baseEur } : { rdEur: baseEur ?? 0, purchaseEur };
  const followupEur = eur('followup');
  return withoutGaps({
    buyer,
    contractType,
    cpv: rd ? cpv[0] : undefined,
    rdBenefitsExclusive: rd ? rdBenefitsExclusive : undefined,
    rdWhollyPaid: rd ? rdWhollyPaid : undefined,
    ...base,
    optionsEur: eur('option'),
    renewalsEur: eur('renewal'),
    followupPlanned: followupEur === undefined ? undefined : true,
    followupEur,
  });
}

/** A fact that is not known is absent, not undefined. */
const withoutGaps = (facts: { [F in keyof Facts]: Facts[F] | undefined }): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)); // the same fields, fewer
