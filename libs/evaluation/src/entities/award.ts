import type { Day, Text } from '@app/kernel';
import type { Regime, RemedyDays } from '@app/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Grounds } from '../award-grounds';
import type { Ranking } from '../scoring';

/** The days that follow from the day on which the decision was notified, with the law that they come from. */
export interface Remedies extends RemedyDays {
  readonly regime: Regime;
  readonly notified: Day;
  /** The last day of the city's own promise to wait, as it stands in the call; null where it made none. */
  readonly promisedUntil: Day | null;
}

/** A tender that is rejected because its price is abnormally low, and why its explanation did not do (HL 96 §). */
export interface PassedOver {
  readonly submission: string;
  readonly text: Text;
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
  /** Why these; empty where the ranking says it all. */
  @Column('jsonb') proposal!: Text;
  @Column('jsonb', { name: 'passed_over' }) passedOver!: readonly PassedOver[];
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
  /** The comparison with names and reasons, as it was decided on; null until then. */
  @Column('jsonb', { nullable: true }) grounds!: Grounds | null;
  @Column('timestamptz', { name: 'waiting_over_at', nullable: true }) waitingOverAt!: Date | null;

  decide(winners: readonly string[], text: Text, grounds: Grounds, by: string, at: Date): void {
    Object.assign(this, { status: 'decided', winners: [...winners], text, grounds, decidedBy: by, decidedAt: at });
  }

  notify(suppliers: readonly string[], remedies: Remedies, by: string, at: Date): void {
    Object.assign(this, { status: 'notified', notifiedSuppliers: [...suppliers], remedies, notifiedBy: by, notifiedAt: at });
  }
}
