import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is asked: to complete or make clear (HL 74 §), or to explain a price that looks abnormally low (HL 96 §). */
export const CLARIFICATION_KINDS = ['clarification', 'abnormally_low'] as const;
export type ClarificationKind = (typeof CLARIFICATION_KINDS)[number];

/** One thing that a tenderer is asked to complete or make clear, without improving the tender (HL 74 §). */
@Entity({ schema: 'evaluation', name: 'clarification' })
export class Clarification {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'submission_id' }) submissionId!: string;
  @Column('uuid', { name: 'supplier_id' }) supplierId!: string;
  @Column('text') kind!: ClarificationKind;
  /** The requirement or criterion of the call that it is about. */
  @Column('text') item!: string;
  @Column('timestamptz') due!: Date;
  @Column('jsonb') text!: Text;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('jsonb', { nullable: true }) answer!: Text | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}
