import type { Day, Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last days of a demand for correction and of an appeal to the Market Court; no appeal below the national threshold. */
export interface SelectionRemedies {
  readonly correctionLastDay: Day;
  readonly appealLastDay: Day | null;
}

/** A candidate who does not go on, and why (HL 123 §). */
export interface NotSelected {
  readonly submission: string;
  readonly reason: Text;
}

/** Who goes on to the next round of a staged procedure, who does not, and why. */
@Entity({ schema: 'evaluation', name: 'selection' })
export class Selection {
  @PrimaryColumn('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { array: true }) selected!: string[];
  @Column('jsonb', { name: 'not_selected' }) notSelected!: readonly NotSelected[];
  @Column('jsonb') text!: Text;
  /** Until when a candidate may seek a review; the selection is told to all at the instant at which it is made. */
  @Column('jsonb', { nullable: true }) remedies!: SelectionRemedies | null;
  @Column('uuid', { name: 'selected_by' }) selectedBy!: string;
  @Column('timestamptz', { name: 'selected_at' }) selectedAt!: Date;
}
