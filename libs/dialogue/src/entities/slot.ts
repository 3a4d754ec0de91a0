import type { Text, Text3 } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A talk with one supplier, or a workshop for all who come. */
export const MEETING_KINDS = ['one_to_one', 'workshop'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** How papers and public pages call them: without saying with whom. */
export const MEETING_NAMES: Readonly<Record<MeetingKind, Text3>> = {
  one_to_one: { fi: 'Yhden yrityksen kanssa', sv: 'Med ett företag', en: 'With one company' },
  workshop: { fi: 'Työpaja', sv: 'Workshop', en: 'Workshop' },
};

/** A time that the city offers for a meeting. Everyone sees it; who booked it stands in `Booking`. */
@Entity({ schema: 'dialogue', name: 'slot' })
export class Slot {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'case_id' })
  caseId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  @Column('text')
  kind!: MeetingKind;
  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;
  @Column('int')
  minutes!: number;
  /** Somebody has booked it. A workshop is never taken. */
  @Column('boolean')
  taken!: boolean;
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
  /** What those were told who had booked it. */
  @Column('jsonb', { name: 'removed_because', nullable: true })
  removedBecause!: Text | null;
}

/** A room or the address of a call: for the city and whoever booked the time. */
@Entity({ schema: 'dialogue', name: 'place' })
export class Place {
  @PrimaryColumn('uuid', { name: 'slot_id' })
  slotId!: string;
  @Column('uuid', { name: 'case_id' })
  caseId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  @Column('jsonb')
  place!: Text;
}
