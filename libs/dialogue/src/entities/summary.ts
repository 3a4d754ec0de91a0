import { InstantSchema, TextSchema, type Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { z } from 'zod';
import { MEETING_KINDS } from './slot';

/** A meeting as everyone reads of it: its open part, or the legal ground for there being none. */
export const ToldMeeting = z.object({
  at: InstantSchema,
  kind: z.enum(MEETING_KINDS),
  text: TextSchema,
  nothingOpenBecause: z.string().nullable(),
});
export type ToldMeeting = z.infer<typeof ToldMeeting>;

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
  /** What was said in each meeting, without who said it. */
  @Column('jsonb')
  meetings!: readonly ToldMeeting[];
  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
}
