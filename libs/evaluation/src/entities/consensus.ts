import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One member's own view, kept beside the points that the panel agreed on. */
export interface Dissent {
  readonly by: string;
  readonly points: number;
  readonly text: Text;
}

/** What the panel agreed on for one criterion of one tender; the reason is shown to the tenderer. */
@Entity({ schema: 'evaluation', name: 'consensus' })
export class Consensus {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'submission_id' }) submissionId!: string;
  @Column('text') criterion!: string;
  @Column('double precision') points!: number;
  @Column('jsonb') reason!: Text;
  @Column('jsonb') dissent!: readonly Dissent[];
  @Column('uuid', { name: 'saved_by' }) savedBy!: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}
