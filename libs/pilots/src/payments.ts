import type { Reason } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { Pilot } from './entities/pilot';
import { pilotsReason } from './reasons';

/** What checkpoints and accepted deliveries have released so far, in cents. */
export async function paidCents(em: EntityManager, caseId: string): Promise<number> {
  const [row]: { cents: string }[] = await em.query(
    `SELECT (SELECT coalesce(sum(payment_cents), 0) FROM pilots.checkpoint WHERE case_id = $1 AND held_at IS NOT NULL)
          + (SELECT coalesce(sum(payment_cents), 0) FROM pilots.delivery WHERE case_id = $1 AND accepted) AS cents`,
    [caseId],
  );
  return Number(row?.cents ?? 0);
}

/** The pilot never costs more than its plan allows, whatever is decided on the way. Pure. */
export function overCap({ plan }: Pick<Pilot, 'plan'>, paid: number, paymentCents: number): Reason[] {
  const capCents = plan.budgetCapCents ?? 0;
  return paymentCents > 0 && paid + paymentCents > capCents
    ? [pilotsReason('payment-over-cap', { paidCents: paid, paymentCents, capCents })]
    : [];
}
