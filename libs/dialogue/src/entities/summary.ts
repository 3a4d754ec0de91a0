import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What everyone was told at one instant: without the names of those who answered, and never changed. */
@Entity({ schema: 'dialogue', name: 'summary' })
export class Summary {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  @Column('jsonb')
  text!: Text;
  @Column('jsonb')
  findings!: readonly { readonly id: string; readonly text: Text }[];
  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
}
