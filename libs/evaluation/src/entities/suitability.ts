import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether a tenderer meets the suitability requirements, and why. Without it a tender is not ranked. */
@Entity({ schema: 'evaluation', name: 'suitability' })
export class Suitability {
  @PrimaryColumn('uuid', { name: 'submission_id' }) submissionId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('boolean') ok!: boolean;
  @Column('jsonb') text!: Text;
  @Column('uuid', { name: 'checked_by' }) checkedBy!: string;
  @Column('timestamptz', { name: 'checked_at' }) checkedAt!: Date;
}
