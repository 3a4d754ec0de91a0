import { PROCEDURE_LAW } from '../law/procedure-law';
import type { Citation } from '../law/dated';
import type { Verdict } from './answer';
import type { Facts } from './facts';
import { euCallNotice, noticeProvision, type RegimeVerdict } from './regime';

/** By which notice a call may go out. */
export interface CallNotices {
  /** The one that the law demands; null where none is a duty. */
  readonly due: string | null;
  /** All that will do, the one that is due first. */
  readonly allowed: readonly string[];
  readonly law: Citation | undefined;
}

const NATIONAL = 'E3';

/**
 * The notices of a regime. Where the EU's is no duty a buyer may choose it all the same (2014/24/EU art. 51(6)), and where no notice
 * is a duty, the national one too. Calls by a prior information notice (10 to 14) and a utility's qualification system (15) have
 * no call of their own here.
 */
export function callNotices({ found, citations }: Verdict<RegimeVerdict>, { buyer, contractType, procedure }: Facts): CallNotices {
  const { noticeSubtype: due, regime, tedRequired } = found;
  const provision = noticeProvision(regime);
  const law = citations.find(({ rule }) => (provision === null ? rule.startsWith('rd-services') : rule === provision));
  const isCalled = procedure === undefined || PROCEDURE_LAW[procedure].calledBy === 'notice';
  if (!isCalled || !buyer || !contractType) return { due, allowed: [], law };
  const eu = euCallNotice(buyer, contractType);
  return { due, allowed: tedRequired ? [eu] : [NATIONAL, eu], law };
}
