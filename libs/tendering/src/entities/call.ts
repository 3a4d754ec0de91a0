import type { Day, Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CallContent } from '../call-content';

export type CallStatus = 'draft' | 'published' | 'cancelled';

/** The call for tenders of one case. Its content is fixed when it is published; later changes are amendments. */
@Entity({ schema: 'tendering', name: 'call' })
export class Call {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('jsonb') content!: CallContent;
  /** Grows with each save of the draft. */
  @Column('int') version!: number;
  @Column('text') status!: CallStatus;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  /** The last instant is excluded: a question at this instant is too late. Amendments may move it forward. */
  @Column('timestamptz', { name: 'questions_due', nullable: true }) questionsDue!: Date | null;
  /** The day whose law the whole procedure follows (2014/24/EU art. 5(4)). */
  @Column('date', { name: 'rules_on', nullable: true }) rulesOn!: Day | null;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  @Column('jsonb', { name: 'cancelled_reason', nullable: true }) cancelledReason!: Text | null;

  publish(at: Date, day: Day): void {
    this.status = 'published';
    this.publishedAt = at;
    this.rulesOn = day;
    this.questionsDue = this.content.questionsDue === undefined ? null : new Date(this.content.questionsDue);
  }

  cancel(at: Date, reason: Text): void {
    this.status = 'cancelled';
    this.cancelledAt = at;
    this.cancelledReason = reason;
  }
}
