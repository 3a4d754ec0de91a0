import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The winner's documents, checked before the contract. A criminal record extract is viewed, never kept (HL 89 §). */
@Entity({ schema: 'evaluation', name: 'winner_check' })
export class WinnerCheck {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'supplier_id' }) supplierId!: string;
  @Column('text', { array: true }) items!: string[];
  @Column('boolean') ok!: boolean;
  @Column('uuid', { name: 'checked_by' }) checkedBy!: string;
  @Column('timestamptz', { name: 'checked_at' }) checkedAt!: Date;
}
