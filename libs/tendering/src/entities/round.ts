import type { RoundKind } from '@app/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Criterion, RoundContent } from '../call-content';

/** `waiting`: a later stage. `open`: submissions are taken. `closed`: its deadline has passed. `opened`: two people opened it. */
export type RoundStatus = 'waiting' | 'open' | 'closed' | 'opened';

/** One closing of submissions. Made from the call's content when the call is published. */
@Entity({ schema: 'tendering', name: 'round' })
export class Round {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'call_id' }) callId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  /** Its id in the call's content, `r-tender`. */
  @Column('text') key!: string;
  @Column('text') kind!: RoundKind;
  @Column('int') position!: number;
  /** A submission is in time when it is received before this instant. */
  @Column('timestamptz') deadline!: Date;
  @Column('boolean', { name: 'anonymous_quality' }) anonymousQuality!: boolean;
  @Column('jsonb') criteria!: Criterion[];
  @Column('jsonb', { nullable: true }) keep!: NonNullable<RoundContent['keep']> | null;
  /** Suppliers who may submit; null = anyone. Later stages take only those who were selected. */
  @Column('uuid', { array: true, nullable: true }) invited!: string[] | null;
  @Column('text') status!: RoundStatus;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('uuid', { name: 'opened_by', array: true, nullable: true }) openedBy!: string[] | null;
  @Column('timestamptz', { name: 'quality_final_at', nullable: true }) qualityFinalAt!: Date | null;
  @Column('timestamptz', { name: 'prices_opened_at', nullable: true }) pricesOpenedAt!: Date | null;

  open(at: Date, by: readonly string[]): void {
    this.status = 'opened';
    this.openedAt = at;
    this.openedBy = [...by];
  }

  openPrices(at: Date): void {
    this.qualityFinalAt = at;
    this.pricesOpenedAt = at;
  }
}
