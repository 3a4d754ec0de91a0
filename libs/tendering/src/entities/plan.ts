import type { Plan as PlannedDays } from '@app/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The days that the city has planned for a case. What has happened, and the closings of the call, stand elsewhere and go before these. */
@Entity({ schema: 'tendering', name: 'plan' })
export class Plan {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('jsonb') days!: PlannedDays;
  /** Grows with each save. */
  @Column('int') version!: number;
}
