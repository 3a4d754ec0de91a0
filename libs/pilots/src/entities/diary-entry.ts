import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const DIARY_KINDS = ['note', 'deviation', 'feedback', 'decision'] as const;

/** What happened on the way, as the city or a partner saw it. */
@Entity({ schema: 'pilots', name: 'diary_entry' })
export class DiaryEntry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') kind!: (typeof DIARY_KINDS)[number];
  @Column('jsonb') text!: Text;
  /** The writer's side. */
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
