import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One expert's points for one criterion of one tender. A draft belongs to its writer alone. */
@Entity({ schema: 'evaluation', name: 'score' })
export class Score {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'submission_id' }) submissionId!: string;
  @Column('text') criterion!: string;
  @Column('double precision', { nullable: true }) points!: number | null;
  @Column('jsonb') reason!: Text;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
}
