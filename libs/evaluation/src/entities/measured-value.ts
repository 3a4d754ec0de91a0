import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A value that the city measured itself for a `measured` criterion. */
@Entity({ schema: 'evaluation', name: 'measured_value' })
export class MeasuredValue {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'submission_id' }) submissionId!: string;
  @Column('text') criterion!: string;
  @Column('double precision') value!: number;
  @Column('uuid', { name: 'measured_by' }) measuredBy!: string;
  @Column('timestamptz', { name: 'measured_at' }) measuredAt!: Date;
}
