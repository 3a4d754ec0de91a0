import type { Role } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who works on a case, and as what. */
@Entity({ schema: 'cases', name: 'team_member' })
export class TeamMember {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('text') role!: Role;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
}
