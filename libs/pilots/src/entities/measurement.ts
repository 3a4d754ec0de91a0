import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One measured value of one KPI for one month. Never changed: a correction is a row of its own that names the old one. */
@Entity({ schema: 'pilots', name: 'measurement' })
export class Measurement {
  @PrimaryColumn('uuid') id!: string;
  /** The order in which they were recorded. */
  @Column({ type: 'bigint', insert: false, update: false }) seq!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') kpi!: string;
  @Column('double precision') value!: number;
  @Column('text') unit!: string;
  /** `YYYY-MM`. */
  @Column('text') period!: string;
  @Column('jsonb') source!: Text;
  /** Whose solution it is about, where several partners take part. */
  @Column('uuid', { name: 'supplier_id', nullable: true }) supplierId!: string | null;
  @Column('uuid', { nullable: true }) corrects!: string | null;
  @Column('jsonb', { nullable: true }) reason!: Text | null;
  /** The side that reported it: the city, or the partner itself. */
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'reported_by' }) reportedBy!: string;
  @Column('timestamptz', { name: 'reported_at' }) reportedAt!: Date;
}
