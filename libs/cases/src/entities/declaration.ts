import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's declaration of ties in one case (Administrative Procedure Act, sections 27 to 29). The latest counts; earlier ones stay. */
@Entity({ schema: 'cases', name: 'declaration' })
export class Declaration {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('boolean') conflict!: boolean;
  @Column('jsonb') text!: Text;
  @Column('timestamptz') at!: Date;
}
