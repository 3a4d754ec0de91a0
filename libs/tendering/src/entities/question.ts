import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question about the call. Who asked stands in a table of its own (`question_asker`), which no buyer and no other supplier reads. */
@Entity({ schema: 'tendering', name: 'question' })
export class Question {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'call_id' }) callId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('jsonb') text!: Text;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('jsonb', { nullable: true }) answer!: Text | null;
  /** The one instant at which all saw it. */
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
}
