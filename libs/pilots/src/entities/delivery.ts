import type { Text } from '@app/kernel';
import { bigintAsNumber } from '@app/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether the city takes what a partner delivered. A rejection stays on record; accepted once is accepted. */
@Entity({ schema: 'pilots', name: 'delivery' })
export class Delivery {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  /** Whose delivery, where several partners take part. */
  @Column('uuid', { name: 'supplier_id', nullable: true }) supplierId!: string | null;
  @Column('boolean') accepted!: boolean;
  @Column('jsonb') text!: Text;
  @Column('bigint', { name: 'payment_cents', transformer: bigintAsNumber }) paymentCents!: number;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
}
