import type { Day, Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ranking } from '../scoring';

/** The days that follow from the day on which the decision was notified. */
export interface Remedies {
  readonly notified: Day;
  readonly appealLastDay: Day;
  readonly correctionLastDay: Day;
  /** The first day on which the contract may be signed. */
  readonly earliestSignature: Day;
}

/** The decision that ends the tender: proposed by one, decided by another, notified to all at one instant. */
@Entity({ schema: 'evaluation', name: 'award' })
export class Award {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('text') status!: 'proposed' | 'decided' | 'notified';
  /** Submissions, best first. */
  @Column('uuid', { name: 'proposed_winners', array: true }) proposedWinners!: string[];
  @Column('jsonb') proposal!: Text;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('uuid', { array: true }) winners!: string[];
  @Column('jsonb', { nullable: true }) text!: Text | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'notified_suppliers', array: true }) notifiedSuppliers!: string[];
  @Column('uuid', { name: 'notified_by', nullable: true }) notifiedBy!: string | null;
  @Column('timestamptz', { name: 'notified_at', nullable: true }) notifiedAt!: Date | null;
  @Column('jsonb', { nullable: true }) remedies!: Remedies | null;
  /** The ranking as it stood when proposed: what the decision's reasons refer to. */
  @Column('jsonb') ranking!: Ranking;
  @Column('timestamptz', { name: 'waiting_over_at', nullable: true }) waitingOverAt!: Date | null;
}
