import type { Text } from '@app/kernel';
import { bigintAsNumber } from '@app/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the city and one supplier agree. Only a written, signed contract binds (HL 128 §). */
@Entity({ schema: 'evaluation', name: 'contract' })
export class Contract {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'supplier_id' }) supplierId!: string;
  /** With options. */
  @Column('bigint', { name: 'value_cents', transformer: bigintAsNumber }) valueCents!: number;
  /** What the signature alone commits the city to pay. */
  @Column('bigint', { name: 'committed_cents', transformer: bigintAsNumber }) committedCents!: number;
  @Column('jsonb') text!: Text;
  @Column('uuid', { name: 'drafted_by' }) draftedBy!: string;
  @Column('timestamptz', { name: 'drafted_at' }) draftedAt!: Date;
  @Column('uuid', { name: 'signed_for_city', nullable: true }) signedForCity!: string | null;
  @Column('uuid', { name: 'signed_for_supplier', nullable: true }) signedForSupplier!: string | null;
  @Column('timestamptz', { name: 'signed_at', nullable: true }) signedAt!: Date | null;
  @Column('integer') version!: number;

  sign(forCity: string, forSupplier: string, at: Date): void {
    Object.assign(this, { signedForCity: forCity, signedForSupplier: forSupplier, signedAt: at });
  }
}
