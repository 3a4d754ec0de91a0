import type { Text } from '@app/kernel';
import type { components } from '../../openapi';

export interface Outcome {
  readonly id: string;
  readonly text: Text;
}
export interface KpiIdea {
  readonly id: string;
  /** The outcome that it measures. */
  readonly outcome: string;
  readonly text: Text;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
}
export const VALUE_KINDS = ['base', 'option', 'renewal', 'followup', 'rd', 'purchase'] as const;
export interface ValuePart {
  readonly id: string;
  readonly kind: (typeof VALUE_KINDS)[number];
  readonly cents: number;
  readonly text: Text;
}
export const FUNDING_KINDS = ['city', 'akke', 'erdf', 'business_finland', 'other'] as const;
export interface Funding {
  readonly kind: (typeof FUNDING_KINDS)[number];
  readonly cents: number;
  readonly text: Text;
}
export interface Alternative {
  readonly id: string;
  readonly text: Text;
  readonly centsPerYear: number;
}
export interface Known {
  readonly source: string;
  readonly finding: Text;
}
export const BUYERS = ['sub_central', 'central_government', 'utility'] as const;
export const CONTRACT_TYPES = [
  'services',
  'supplies',
  'works',
  'design_contest',
  'social_health_services',
  'other_special_services',
  'service_concession',
  'works_concession',
] as const;
export const MISSIONS = ['climate_neutrality', 'digitalisation', 'health_and_wellbeing'] as const;

/** A need as its form writes it: every field is there, also while it is empty. */
export interface NeedContent {
  readonly problem: Text;
  readonly users: Text;
  readonly outcomes: readonly Outcome[];
  readonly constraints: readonly Text[];
  readonly stateOfArt: readonly Known[];
  readonly alternatives: readonly Alternative[];
  readonly kpiIdeas: readonly KpiIdea[];
  readonly valueParts: readonly ValuePart[];
  readonly buyer: (typeof BUYERS)[number];
  readonly contractType: (typeof CONTRACT_TYPES)[number];
  readonly rd: boolean;
  readonly funding: readonly Funding[];
  readonly missions: readonly (typeof MISSIONS)[number][];
  readonly themes: readonly Text[];
  readonly cpv: readonly string[];
  readonly nuts: readonly string[];
  readonly innovation: { readonly newToBuyer: boolean; readonly newToMarket: boolean; readonly text: Text };
  /** What was added after a return. */
  readonly notes: readonly Text[];
}

export type NeedView = Omit<components['schemas']['NeedView'], 'content'> & { readonly content: NeedContent };

export const sumOf = (parts: readonly { readonly cents: number }[]): number => parts.reduce((sum, { cents }) => sum + cents, 0);
