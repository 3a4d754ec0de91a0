import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale, Text } from '@app/kernel';
import type { DocumentHeader } from './render';

/** A paper of the case: drawn once from the facts of one act, in one language, and never redrawn. */
@Entity({ schema: 'documents', name: 'document' })
export class IssuedDocument {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'case_id' })
  caseId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  /** Whose own paper it is, where it is one supplier's alone: a receipt, a debrief. */
  @Column('uuid', { name: 'supplier_id', nullable: true })
  supplierId!: string | null;
  @Column('uuid', { name: 'ledger_id' })
  ledgerId!: string;
  @Column('text')
  kind!: string;
  @Column('text')
  language!: Locale;
  @Column('int', { name: 'template_version' })
  templateVersion!: number;
  @Column('jsonb')
  title!: Text;
  @Column('boolean')
  public!: boolean;
  @Column('timestamptz')
  at!: Date;
  /** Of the content, the same in every language: stands at the foot of each page. */
  @Column('text')
  digest!: string;
  /** Of the file. */
  @Column('text')
  sha256!: string;
  @Column('int')
  size!: number;
  @Column('text', { name: 'storage_key' })
  storageKey!: string;
  /** What it was drawn from: the same data and version give the same bytes. */
  @Column('jsonb')
  data!: DocumentHeader;
}
