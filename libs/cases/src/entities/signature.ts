import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The first person's yes to an act that needs two. Bound to the content: a changed content is not signed. */
@Entity({ schema: 'cases', name: 'signature' })
export class Signature {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** The organisation for which the person signed. */
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  /** The supplier that is the other party of the act, where there is one: it may see the signature. */
  @Column('uuid', { name: 'supplier_id', nullable: true }) supplierId!: string | null;
  /** The command's name. */
  @Column('text') act!: string;
  /** What of the case: a round, an amendment; '' for the case itself. */
  @Column('text') subject!: string;
  @Column('text') digest!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
  @Column('timestamptz', { name: 'valid_until' }) validUntil!: Date;
}
