import { bigintAsNumber } from '@app/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a file may be attached to. `answer` and `tender` are a supplier's, the others the city's. */
export const FILE_SUBJECTS = ['need', 'dialogue', 'call', 'answer', 'tender'] as const;
export type FileSubject = (typeof FILE_SUBJECTS)[number];

/** What is known of a file; its bytes are in the store. Fixed: part of what was sent or published, never to be removed. */
@Entity({ schema: 'files', name: 'stored_file' })
export class StoredFile {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'supplier_id', nullable: true }) supplierId!: string | null;
  @Column('text') subject!: FileSubject;
  @Column('text', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  @Column('text') name!: string;
  @Column('text') mime!: string;
  @Column('bigint', { transformer: bigintAsNumber }) size!: number;
  @Column('text') sha256!: string;
  @Column('text', { name: 'storage_key' }) storageKey!: string;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'fixed_at', nullable: true }) fixedAt!: Date | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
}
