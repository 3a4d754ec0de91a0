import type { Day, Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const STAGES = ['need', 'dialogue', 'tender', 'pilot', 'done'] as const;
export type CaseStage = (typeof STAGES)[number];
export const STATUSES = ['running', 'stopped', 'ended'] as const;
export type CaseStatus = (typeof STATUSES)[number];

/** One procurement from need to pilot. `stage` is written by `move` alone. */
@Entity({ schema: 'cases', name: 'case' })
export class Case {
  @PrimaryColumn('uuid') id!: string;
  /** As the city writes it: `VAASA 2027-000417`. */
  @Column('text') number!: string;
  @Column('jsonb') title!: Text;
  @Column('jsonb') summary!: Text;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('text') stage!: CaseStage;
  @Column('text', { name: 'procedure_id', nullable: true }) procedureId!: string | null;
  @Column('jsonb', { name: 'procedure_grounds', nullable: true }) procedureGrounds!: Text | null;
  /** The day whose law the case keeps (2014/24/EU art. 5(4)); null until the call is published. */
  @Column('date', { name: 'rules_on', nullable: true }) rulesOn!: Day | null;
  @Column('text') status!: CaseStatus;
  /** How it ended, in one word of the room that ended it: `stopped`, `scale`, `cancelled` … */
  @Column('text', { nullable: true }) outcome!: string | null;
  /** Why the city stopped it on the way; the call's own reason stands with the call. */
  @Column('jsonb', { name: 'stopped_reason', nullable: true }) stoppedReason!: Text | null;
  /** When the market first heard of it. Suppliers and the public see only published cases. */
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  /** When each stage was entered, as ISO instants. */
  @Column('jsonb') entered!: Partial<Record<CaseStage, string>>;
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
