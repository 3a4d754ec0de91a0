import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A tenderer's demand that the award be put right (hankintaoikaisu, HL 132–135 §), and the answer. */
@Entity({ schema: 'evaluation', name: 'correction' })
export class Correction {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'supplier_id' }) supplierId!: string;
  @Column('jsonb') text!: Text;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('boolean', { nullable: true }) accepted!: boolean | null;
  @Column('jsonb', { nullable: true }) decision!: Text | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}
