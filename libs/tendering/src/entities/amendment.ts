import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one amendment says of one place in the documents. Values as they stood and stand, in words. */
export interface Change {
  readonly what: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
}

/** `material`: tenders sent earlier are held until they are confirmed or replaced. */
export type AmendmentKind = 'clarification' | 'material';

/** A change to a published call. Without `publishedAt` it is a draft that the first of two people has confirmed or will confirm. */
@Entity({ schema: 'tendering', name: 'amendment' })
export class Amendment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'call_id' }) callId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  /** `am1`: its short name within the call. */
  @Column('text') key!: string;
  @Column('text') kind!: AmendmentKind;
  @Column('jsonb') text!: Text;
  @Column('jsonb') changes!: Change[];
  @Column('uuid', { name: 'round_id', nullable: true }) roundId!: string | null;
  @Column('timestamptz', { nullable: true }) deadline!: Date | null;
  @Column('timestamptz', { name: 'questions_due', nullable: true }) questionsDue!: Date | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
}
