import type { Text } from '@app/kernel';
import { bigintAsNumber } from '@app/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const CHECKPOINT_DECISIONS = ['continue', 'adjust', 'stop'] as const;

/** A review on the way: drafted by one person, held when another confirms it. Releases a payment. */
@Entity({ schema: 'pilots', name: 'checkpoint' })
export class Checkpoint {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  /** Its short id in the case: `cp1`. */
  @Column('text') key!: string;
  /** Whose solution it is about, where several partners take part. */
  @Column('uuid', { name: 'supplier_id', nullable: true }) supplierId!: string | null;
  @Column('text') decision!: (typeof CHECKPOINT_DECISIONS)[number];
  @Column('jsonb') text!: Text;
  @Column('jsonb', { nullable: true }) adjust!: Text | null;
  @Column('bigint', { name: 'payment_cents', transformer: bigintAsNumber }) paymentCents!: number;
  @Column('uuid', { name: 'drafted_by' }) draftedBy!: string;
  @Column('timestamptz', { name: 'drafted_at' }) draftedAt!: Date;
  @Column('uuid', { name: 'held_by', array: true, nullable: true }) heldBy!: string[] | null;
  @Column('timestamptz', { name: 'held_at', nullable: true }) heldAt!: Date | null;

  hold(at: Date, by: readonly string[]): void {
    this.heldAt = at;
    this.heldBy = [...by];
  }
}
