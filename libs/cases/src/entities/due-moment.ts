import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A moment when the clock runs a command on a case. */
@Entity({ schema: 'cases', name: 'due' })
export class DueMoment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  /** What it is for, once per case: planning again moves it. */
  @Column('text') key!: string;
  @Column('text') command!: string;
  @Column('timestamptz') at!: Date;
  @Column('jsonb') input!: Record<string, unknown>;
  @Column('timestamptz', { name: 'fired_at', nullable: true }) firedAt!: Date | null;
}
