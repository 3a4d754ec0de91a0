import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsultationContent } from './consultation';

/** What the city concludes from the answers while it writes: a row that the market cannot read. */
@Entity({ schema: 'dialogue', name: 'conclusions' })
export class Conclusions {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  @Column('jsonb')
  content!: Pick<ConsultationContent, 'findings' | 'priorInvolvement' | 'summary'>;
}
