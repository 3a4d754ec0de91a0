import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sealed } from '../sealing';
import type { EnvelopePart } from '../tender-content';

/** One sealed part of one submission. Only `sealing.ts` reads what is in it. */
@Entity({ schema: 'tendering', name: 'envelope' })
export class Envelope {
  @PrimaryColumn('uuid', { name: 'submission_id' }) submissionId!: string;
  @PrimaryColumn('text') part!: EnvelopePart;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'supplier_id' }) supplierId!: string;
  @Column('jsonb') sealed!: Sealed;
}
