import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A message to one person about one fact. The words are made when it is read, in the language of who reads. */
@Entity({ schema: 'notifications', name: 'notification' })
export class Notification {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'ledger_id' })
  ledgerId!: string;
  @Column('text')
  kind!: string;
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;
  @Column('text', { nullable: true })
  subject!: string | null;
  @Column('jsonb')
  params!: Record<string, string | number | null>;
  @Column('timestamptz')
  at!: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
