import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionContent } from '../decision-content';
import type { Kpi, PilotPlan, PilotRule } from '../plan-content';

export interface Delivery {
  readonly accepted: boolean;
  readonly text: Text;
  readonly paymentCents: number;
  readonly by: string;
  readonly at: string;
}

/** A case's pilot. The rule that decides is fixed by two people before anything is measured. */
@Entity({ schema: 'pilots', name: 'pilot' })
export class Pilot {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('jsonb') plan!: PilotPlan;
  @Column('jsonb') kpis!: readonly Kpi[];
  @Column('jsonb', { nullable: true }) rule!: PilotRule | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'rule_fixed_at', nullable: true }) ruleFixedAt!: Date | null;
  @Column('uuid', { name: 'rule_fixed_by', array: true, nullable: true }) ruleFixedBy!: string[] | null;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('uuid', { name: 'started_by', array: true, nullable: true }) startedBy!: string[] | null;
  @Column('jsonb', { nullable: true }) delivery!: Delivery | null;
  @Column('jsonb', { nullable: true }) report!: Text | null;
  @Column('timestamptz', { name: 'reported_at', nullable: true }) reportedAt!: Date | null;
  @Column('jsonb', { nullable: true }) decision!: DecisionContent | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'decided_by', array: true, nullable: true }) decidedBy!: string[] | null;
  @Column('integer') version!: number;
}
