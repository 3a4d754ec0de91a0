import type { Text } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const PANEL_ROLES = ['chair', 'member'] as const;
export type PanelRole = (typeof PANEL_ROLES)[number];

/** An expert asked to score one round. Nothing of a tender is shown before `declaredAt`; a conflict shuts it for good. */
@Entity({ schema: 'evaluation', name: 'panel_member' })
export class PanelMember {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'city_id' }) cityId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') role!: PanelRole;
  @Column('uuid', { name: 'invited_by' }) invitedBy!: string;
  @Column('timestamptz', { name: 'invited_at' }) invitedAt!: Date;
  @Column('timestamptz', { name: 'declared_at', nullable: true }) declaredAt!: Date | null;
  @Column('boolean', { nullable: true }) conflict!: boolean | null;
  @Column('jsonb', { nullable: true }) text!: Text | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { name: 'replaced_by', nullable: true }) replacedBy!: string | null;
  @Column('timestamptz', { name: 'replaced_at', nullable: true }) replacedAt!: Date | null;

  /** Whether this member may see tenders and score them. */
  mayScore(): boolean {
    return this.declaredAt !== null && this.conflict === false && this.replacedBy === null;
  }
}
