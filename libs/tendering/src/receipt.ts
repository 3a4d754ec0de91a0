import { InstantSchema } from '@app/kernel';
import { z } from 'zod';

/** One file of a tender as the receipt names it: size in bytes, SHA-256 in hexadecimal. */
const ReceiptFile = z.strictObject({ name: z.string(), size: z.int(), sha256: z.string() });

/** What the supplier keeps: proof of what was received and when. Instants in UTC with milliseconds. */
export const Receipt = z
  .strictObject({
    id: z.uuid(),
    caseNumber: z.string(),
    round: z.string(),
    supplierId: z.uuid(),
    supplier: z.string(),
    receivedAt: InstantSchema,
    deadline: InstantSchema,
    replaces: z.uuid().nullable(),
    files: z.array(ReceiptFile),
  })
  .meta({ id: 'TenderReceipt' });
export type Receipt = z.infer<typeof Receipt>;

/** What the supplier keeps when the tender came too late: both instants, so that anyone can compare them. */
export const LateRefusal = Receipt.omit({ replaces: true }).extend({ lateByMs: z.int() }).meta({ id: 'LateTenderRefusal' });
export type LateRefusal = z.infer<typeof LateRefusal>;
