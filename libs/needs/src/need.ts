import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Text } from '@app/kernel';
import type { NeedContent } from './need-content';

export const NEED_STATUSES = ['draft', 'submitted', 'returned', 'approved'] as const;
export type NeedStatus = (typeof NEED_STATUSES)[number];

export interface Review {
  readonly at: string;
  readonly by: string;
  readonly decision: 'approved' | 'returned';
  readonly reason: Text;
}

/** What the city needs, in one case. */
@Entity({ schema: 'needs', name: 'need' })
export class Need {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  @Column('text')
  status!: NeedStatus;
  @Column('jsonb')
  content!: NeedContent;
  /** Everyone who has written in it: none of them may approve it. */
  @Column('uuid', { array: true })
  authors!: string[];
  @Column('jsonb')
  reviews!: Review[];
  @Column('int')
  version!: number;

  get isEditable(): boolean {
    return this.status === 'draft' || this.status === 'returned';
  }
}
