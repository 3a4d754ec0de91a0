import { DraftTextSchema } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { z } from 'zod';

const ground = z.string().trim().min(1).max(300);

/**
 * What was said in a meeting: one part that everyone will read, or the legal ground for none (D3), and one that stays with the city
 * and the supplier, with its ground (JulkL 621/1999 section 24(1)(20)).
 */
export const MinutesContent = z
  .strictObject({
    present: z.array(z.string().trim().min(1).max(200)).min(1).max(50),
    open: DraftTextSchema.default({}),
    nothingOpenBecause: ground.nullable().default(null),
    secret: z.strictObject({ text: DraftTextSchema, ground }).nullable().default(null),
  })
  .meta({ id: 'MinutesContent' });
export type MinutesContent = z.infer<typeof MinutesContent>;

@Entity({ schema: 'dialogue', name: 'minutes' })
export class Minutes {
  @PrimaryColumn('uuid', { name: 'slot_id' })
  slotId!: string;
  @Column('uuid', { name: 'case_id' })
  caseId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  /** Whom the city met; null for a workshop. */
  @Column('uuid', { name: 'supplier_id', nullable: true })
  supplierId!: string | null;
  @Column('jsonb')
  content!: MinutesContent;
  @Column('uuid', { name: 'written_by' })
  writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
  @Column('int')
  version!: number;
}
