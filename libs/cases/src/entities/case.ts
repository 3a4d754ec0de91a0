import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day, Text } from '@app/kernel';
import type { Stage } from '@app/rules';

export const CASE_STATUSES = ['running', 'stopped', 'ended'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];
/** How a case came to its end. */
export const OUTCOMES = ['scale', 'repeat', 'stop', 'cancelled', 'stopped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One chain from a need to a result. Only `move` sets the stage. */
@Entity({ schema: 'cases', name: 'case' })
export class Case {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text')
  number!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  @Column('uuid', { name: 'owner_id' })
  ownerId!: string;
  @Column('jsonb')
  title!: Text;
  @Column('jsonb')
  summary!: Text;
  @Column('text')
  stage!: Stage;
  @Column('text')
  status!: CaseStatus;
  @Column('text', { nullable: true })
  outcome!: Outcome | null;
  @Column('text', { name: 'procedure_id', nullable: true })
  procedureId!: string | null;
  /** The day whose law the case keeps: when its call was sent (2014/24/EU art. 5(4)). */
  @Column('date', { name: 'rules_on', nullable: true })
  rulesOn!: Day | null;
  @Column('jsonb', { name: 'stop_reason', nullable: true })
  stopReason!: Text | null;
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
  @Column('int')
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
