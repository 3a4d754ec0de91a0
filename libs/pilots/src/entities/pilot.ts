import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DraftKpi, DraftPlan, PilotRule } from '../plan-content';

/** A case's pilot. The rule that decides is fixed by two people before anything is measured. */
@Entity({ schema: 'pilots', name: 'pilot' })
export class Pilot {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  /** The suppliers whose contracts are signed. */
  @Column('uuid', { array: true }) partners!: string[];
  @Column('jsonb') plan!: DraftPlan;
  @Column('jsonb') kpis!: DraftKpi[];
  @Column('jsonb', { nullable: true }) rule!: PilotRule | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'rule_fixed_at', nullable: true }) ruleFixedAt!: Date | null;
  @Column('uuid', { name: 'rule_fixed_by', array: true, nullable: true }) ruleFixedBy!: string[] | null;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('uuid', { name: 'started_by', array: true, nullable: true }) startedBy!: string[] | null;
  @Column('jsonb', { nullable: true }) report!: Text | null;
  @Column('uuid', { name: 'reported_by', nullable: true }) reportedBy!: string | null;
  @Column('timestamptz', { name: 'reported_at', nullable: true }) reportedAt!: Date | null;
  /** Grows with each save of the plan or of the rule. */
  @Column('integer') version!: number;

  fixRule(at: Date, by: readonly string[]): void {
    this.ruleFixedAt = at;
    this.ruleFixedBy = [...by];
  }

  start(at: Date, by: readonly string[]): void {
    this.startedAt = at;
    this.startedBy = [...by];
  }

  finish(at: Date, by: string | null, report: Text): void {
    this.reportedAt = at;
    this.reportedBy = by;
    this.report = report;
  }
}
