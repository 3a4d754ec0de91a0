import { DraftTextSchema, InstantSchema, LocalIdSchema, TextSchema } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { z } from 'zod';

const text = DraftTextSchema.default({});
const many = <T extends z.ZodType>(item: T) => z.array(item).max(100).default([]);

/** A market consultation (Act 1397/2016 section 65): the same questions to all, and what was found. */
export const ConsultationContent = z
  .strictObject({
    text,
    questions: many(z.strictObject({ id: LocalIdSchema, text })),
    answersDue: InstantSchema.nullable().default(null),
    /** Each finding names the answers it rests on and what it leads to in the call (D5). */
    findings: many(
      z.strictObject({ id: LocalIdSchema, text, from: z.array(z.string().max(80)).max(100), leadsTo: z.array(LocalIdSchema).max(100) }),
    ),
    /** Who took part in the preparation, and the measures (section 66). */
    priorInvolvement: many(z.strictObject({ organisation: z.string().trim().min(1).max(200), text })),
    summary: text,
  })
  .meta({ id: 'ConsultationContent' });
export type ConsultationContent = z.infer<typeof ConsultationContent>;

/** What the city asks. The market reads it whole. */
export type Invitation = Pick<ConsultationContent, 'text' | 'questions' | 'answersDue'>;

/** One move of the deadline for answers, with its reason: the market reads it. */
export const DeadlineMove = z.object({ from: InstantSchema.nullable(), to: InstantSchema, reason: TextSchema, at: InstantSchema });
export type DeadlineMove = z.infer<typeof DeadlineMove>;

@Entity({ schema: 'dialogue', name: 'consultation' })
export class Consultation {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  @Column('jsonb')
  content!: Invitation;
  @Column('timestamptz', { name: 'answers_due', nullable: true })
  answersDue!: Date | null;
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
  @Column('timestamptz', { name: 'summary_at', nullable: true })
  summaryAt!: Date | null;
  @Column('jsonb', { name: 'deadline_moves' })
  deadlineMoves!: readonly DeadlineMove[];
  @Column('int')
  version!: number;
}
