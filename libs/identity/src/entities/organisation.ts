import type { Locale, OrganisationKind, Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SIZES = ['micro', 'small', 'medium', 'large'] as const;

/** A city, a supplier, the network's body or the operator of the installation. */
@Entity({ schema: 'identity', name: 'organisation' })
export class Organisation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('jsonb') name!: Text;
  @Column('text') city!: string;
  @Column('text', { name: 'business_id', nullable: true }) businessId!: string | null;
  @Column('text', { array: true }) languages!: Locale[];
  @Column('text', { nullable: true }) nuts!: string | null;
  /** Of a supplier, as Recommendation 2003/361/EC counts it. */
  @Column('text', { nullable: true }) size!: (typeof SIZES)[number] | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
