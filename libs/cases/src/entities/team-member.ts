import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role, Text } from '@app/kernel';

/** Someone who works on the case, and what they have said of their ties (Administrative Procedure Act 434/2003, section 28). */
@Entity({ schema: 'cases', name: 'team_member' })
export class TeamMember {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  @Column('text')
  role!: Role;
  @Column('timestamptz', { name: 'joined_at' })
  joinedAt!: Date;
  @Column('timestamptz', { name: 'declared_at', nullable: true })
  declaredAt!: Date | null;
  @Column('boolean', { nullable: true })
  conflict!: boolean | null;
  @Column('jsonb', { nullable: true })
  declaration!: Text | null;
}
