import { randomUUID } from 'node:crypto';
import { CentsSchema, refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Delivery } from '../entities/delivery';
import { deliveriesOf, lockPilot, notUnderWay } from '../on-record';
import { solutionOf } from '../partners';
import { overCap, paidCents } from '../payments';
import { pilotsReason } from '../reasons';

/** Accepts or rejects what a partner delivered, with reasons (features L4). Only what is accepted is paid for; a rejected delivery may come again. */
export const decideDelivery = defineCommand({
  name: 'pilots.decideDelivery',
  input: z.strictObject({
    caseId: z.uuid(),
    accepted: z.boolean(),
    text: TextSchema,
    paymentCents: CentsSchema.default(0),
    supplier: z.uuid().optional(),
  }),
  may: 'pilot.deliver',
  async handle(tx, { caseId, accepted, text, paymentCents, supplier }) {
    const { c, pilot } = await lockPilot(tx, caseId);
    refuseIfAny(notUnderWay(pilot));
    const supplierId = solutionOf(tx, pilot, supplier);
    refuseIfAny(!accepted && paymentCents > 0 ? [pilotsReason('rejected-is-not-paid')] : [], 422);
    const before = await deliveriesOf(tx.em, caseId);
    refuseIfAny([
      ...(before.some((d) => d.accepted && d.supplierId === supplierId) ? [pilotsReason('already-accepted')] : []),
      ...overCap(pilot, await paidCents(tx.em, caseId), paymentCents),
    ]);
    const id = randomUUID();
    const by = { decidedBy: tx.actor.personId ?? '', decidedAt: tx.now };
    await tx.em.insert(Delivery, { id, caseId, cityId: c.cityId, supplierId, accepted, text, paymentCents, ...by });
    await tx.record('pilots.delivery-decided', { deliveryId: id, accepted, paymentCents, supplierId });
    return { id };
  },
});
