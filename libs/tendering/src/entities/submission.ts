import type { Locale, Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LateRefusal, Receipt } from '../receipt';

/** `withdrawn` without a reason: replaced by a later one. `late`: arrived after the deadline, refused, kept as proof and never opened. */
export type SubmissionStatus = 'draft' | 'submitted' | 'withdrawn' | 'late';

/** One tender, or one request to take part. That it exists is a secret until its round is opened. */
@Entity({ schema: 'tendering', name: 'submission' })
export class Submission {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'supplier_id' }) supplierId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') status!: SubmissionStatus;
  /** Grows with each save of the draft. */
  @Column('int') version!: number;
  @Column('text', { nullable: true }) language!: Locale | null;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  /** When it was received, by the database's clock: of late ones too. */
  @Column('timestamptz', { name: 'received_at', nullable: true }) receivedAt!: Date | null;
  @Column('uuid', { nullable: true }) replaces!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('jsonb', { name: 'withdrawn_reason', nullable: true }) withdrawnReason!: Text | null;
  /** Amendment id -> the instant at which the supplier let the tender stand after it. */
  @Column('jsonb') confirmations!: Record<string, string>;
  @Column('jsonb', { nullable: true }) receipt!: Receipt | null;
  @Column('jsonb', { nullable: true }) refusal!: LateRefusal | null;

  submit(at: Date, by: string, replaces: string | null, receipt: Receipt): void {
    this.status = 'submitted';
    this.receivedAt = at;
    this.personId = by;
    this.replaces = replaces;
    this.receipt = receipt;
  }

  refuseLate(at: Date, by: string, refusal: LateRefusal): void {
    this.status = 'late';
    this.receivedAt = at;
    this.personId = by;
    this.refusal = refusal;
  }

  /** By the supplier with a reason, or by the tender that replaces it without one. */
  withdraw(at: Date, reason: Text | null): void {
    this.status = 'withdrawn';
    this.withdrawnAt = at;
    this.withdrawnReason = reason;
  }

  confirm(amendmentId: string, at: Date): void {
    this.confirmations = { ...this.confirmations, [amendmentId]: at.toISOString() };
  }
}
