import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionContent } from '../decision-content';
import type { PilotOutcome } from '../decision-rule';

/** What follows the pilot: written by one person, decided by two. A partner sees it once it is decided. */
@Entity({ schema: 'pilots', name: 'decision' })
export class Decision {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('jsonb') content!: DecisionContent;
  @Column('uuid', { name: 'drafted_by' }) draftedBy!: string;
  @Column('timestamptz', { name: 'drafted_at' }) draftedAt!: Date;
  /** What the rule said of the results when it was decided. */
  @Column('text', { name: 'rule_said', nullable: true }) ruleSaid!: PilotOutcome | null;
  @Column('uuid', { name: 'decided_by', array: true, nullable: true }) decidedBy!: string[] | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;

  decide(at: Date, by: readonly string[], ruleSaid: PilotOutcome): void {
    this.decidedAt = at;
    this.decidedBy = [...by];
    this.ruleSaid = ruleSaid;
  }
}
