import type { Reason } from '@app/kernel';
import type { CallContent } from '@app/tendering';
import { pilotsReason } from './reasons';

/** Ways in which a city may think of buying more after a pilot. Not all of them are lawful. */
export const SCALE_ROUTES = [
  'option',
  'innovation_partnership_purchase',
  'new_procedure',
  'direct_award',
  'extension_outside_notice',
] as const;
export type ScaleRoute = (typeof SCALE_ROUTES)[number];

/** What was announced, and what the contract holds: the bounds of buying more without a new competition. */
export interface Announced {
  /** The call's own way to scale; undefined where it named none. */
  readonly scaleRoute: CallContent['scaleRoute'];
  /** The contract's value beyond what its signature committed to: its options. Null where no contract is in view. */
  readonly optionCents: number | null;
}

/** The purchase in question. */
export interface Scaling {
  readonly route: ScaleRoute;
  readonly valueCents?: number;
  readonly area?: string;
}

/**
 * Why the law does not let the city scale in this way; empty = lawful. A pilot that went well gives no right to a further
 * contract: only what stood in the notice and in the estimated value may be bought (Act 1397/2016 section 31; 2014/24/EU
 * art. 5(1) and 72(1)(a)), all else is put out to tender again. Without `valueCents` the route itself is judged.
 */
export function scaleUnlawful({ route, valueCents, area }: Scaling, { scaleRoute, optionCents }: Announced): Reason[] {
  switch (route) {
    case 'new_procedure':
      return [];
    case 'direct_award':
      return [pilotsReason('no-ground-for-direct-award')];
    case 'extension_outside_notice':
      return [pilotsReason('extension-not-announced')];
    case 'option':
    case 'innovation_partnership_purchase': {
      const announced = scaleRoute?.kind === route ? scaleRoute.maxCents : undefined;
      if (announced === undefined) return [pilotsReason('route-not-announced')];
      return [
        ...(area === undefined ? [] : [pilotsReason('area-not-announced', { area })]),
        ...(valueCents !== undefined && valueCents > announced
          ? [pilotsReason('value-over-announced', { valueCents, announcedCents: announced })]
          : []),
        ...(valueCents !== undefined && optionCents !== null && valueCents > optionCents
          ? [pilotsReason('value-over-contract', { valueCents, optionCents })]
          : []),
      ];
    }
  }
}

/** Every route with what speaks against it. */
export const routesJudged = (announced: Announced): { readonly route: ScaleRoute; readonly reasons: Reason[] }[] =>
  SCALE_ROUTES.map((route) => ({ route, reasons: scaleUnlawful({ route }, announced) }));
