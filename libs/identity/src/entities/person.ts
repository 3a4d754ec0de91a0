import type { Locale, Role } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone who can sign in. Belongs to one organisation; never deleted, only closed. */
@Entity({ schema: 'identity', name: 'person' })
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') name!: string;
  /** In small letters. */
  @Column('text') email!: string;
  @Column('text') language!: Locale;
  @Column('text', { array: true }) roles!: Role[];
  @Column('text', { array: true }) skills!: string[];
  @Column('boolean') active!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
