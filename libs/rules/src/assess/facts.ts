import type { Day } from '@app/kernel';
import type { ProcedureName } from '../law/procedure-law';

export const BUYERS = ['central_government', 'sub_central', 'utility'] as const;
export type Buyer = (typeof BUYERS)[number];

export const CONTRACT_TYPES = [
  'supplies',
  'services',
  'works',
  'design_contest',
  'social_health_services',
  'other_special_services',
  'service_concession',
  'works_concession',
] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];

export const REGIMES = [
  'small',
  'national',
  'eu',
  'annex_e_national',
  'annex_e_eu',
  'concession_national',
  'concession_eu',
  'utilities_eu',
  'utilities_below',
  'exempt',
] as const;
/**
 * Which law governs. `small`: below the national threshold, the buyer's own rules. `national`: part III of the Act. `eu`: part II.
 * `annex_e_*`: social and other special services. `utilities_eu`: Act 1398/2016; below its threshold neither act. `exempt`: neither.
 */
export type Regime = (typeof REGIMES)[number];

export const MODIFICATION_GROUNDS = ['review_clause', 'additional', 'unforeseen', 'new_contractor', 'not_substantial'] as const;
export type ModificationGround = (typeof MODIFICATION_GROUNDS)[number];

export interface Lot {
  readonly id: string;
  readonly valueEur?: number;
  readonly optionsEur?: number;
}

/**
 * What is known of a purchase. Every fact may be absent: then nothing is assumed, unless a line here says so. Amounts are euro
 * without VAT; days are calendar days in Finland.
 */
export interface Facts {
  /** The day on which the procedure starts; for a change of contract, the day of the change. */
  readonly date?: Day;
  /** The day on which the notice is sent for publication. Decides the thresholds before `date` does (2014/24/EU art. 5(4)). */
  readonly callDate?: Day;
  readonly invitationDate?: Day;
  /** A prior information notice of subtype 7 was sent; absent: none was. */
  readonly pinDate?: Day;
  /** The recipient got the decision with its instructions. */
  readonly notifiedDate?: Day;
  readonly contractDate?: Day;

  readonly buyer?: Buyer;
  readonly contractType?: ContractType;
  /** Main CPV code, with or without its check digit. */
  readonly cpv?: string;

  /** One of four gives the base of the value: this, `lots`, `monthlyEur` with `durationMonths`, `rdEur` with `purchaseEur`. */
  readonly valueEur?: number;
  /** Absent: none. */
  readonly optionsEur?: number;
  /** Absent: none. */
  readonly renewalsEur?: number;
  readonly monthlyEur?: number;
  readonly durationMonths?: number | 'open_ended';
  /** Of leased supplies; absent: 0. */
  readonly residualValueEur?: number;
  readonly rdEur?: number;
  readonly purchaseEur?: number;
  /** A follow-up to the same supplier is planned from the outset; absent: it is not. */
  readonly followupPlanned?: boolean;
  readonly followupEur?: number;
  readonly lots?: readonly Lot[];
  /** Lots that the buyer wants outside the EU procedure; absent: all that each alone may be left out. */
  readonly leaveOut?: readonly string[];

  /** Research and development: its benefits go to the buyer alone. */
  readonly rdBenefitsExclusive?: boolean;
  /** Research and development: the buyer pays for all of it. */
  readonly rdWhollyPaid?: boolean;

  readonly procedure?: ProcedureName;
  /** Which closing is asked about; a procedure of one closing implies it. */
  readonly stage?: 'requests' | 'tenders';
  readonly electronic?: boolean;
  /** Duly substantiated urgency is claimed; absent: it is not. */
  readonly urgent?: boolean;
  /** Free, full and direct electronic access to the documents; absent: there is. */
  readonly documentsElectronic?: boolean;

  readonly originalRegime?: Regime;
  readonly originalValueEur?: number;
  readonly modificationEur?: number;
  /** Earlier changes that rested on no ground but their size; absent: none. */
  readonly earlierModificationsEur?: number;
  /** Absent: none is claimed, and only the size is tested. */
  readonly modificationGround?: ModificationGround;
  readonly natureAltered?: boolean;
}

export type Fact = keyof Facts;
/** `threshold`: no threshold is loaded for the deciding day. */
export type MissingFact = Fact | 'threshold';
