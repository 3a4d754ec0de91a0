import { DraftTextSchema, LocalIdSchema } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { z } from 'zod';

/** One supplier's answer to one question. A secret one never leaves the city (JulkL 621/1999 section 24(1)(20)). */
export const AnswerItem = z.strictObject({ question: LocalIdSchema, text: DraftTextSchema, secret: z.boolean().default(false) });
export type AnswerItem = z.infer<typeof AnswerItem>;

@Entity({ schema: 'dialogue', name: 'market_answer' })
export class MarketAnswer {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'case_id' })
  caseId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  @Column('jsonb')
  items!: AnswerItem[];
  /** Null while it is a draft that only its supplier sees. */
  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
  /** Came after the time to answer. Kept, and marked. */
  @Column('boolean')
  late!: boolean;
}
