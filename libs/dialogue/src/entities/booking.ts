import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeetingKind } from './slot';

/** Which supplier booked a time: known to the city and to that supplier. One talk a supplier in a case, as long for each. */
@Entity({ schema: 'dialogue', name: 'booking' })
export class Booking {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'slot_id' })
  slotId!: string;
  @Column('uuid', { name: 'case_id' })
  caseId!: string;
  @Column('uuid', { name: 'city_id' })
  cityId!: string;
  @Column('text')
  kind!: MeetingKind;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  /** The name of whoever booked: the city does not see a supplier's people. */
  @Column('text')
  contact!: string;
  @Column('timestamptz', { name: 'booked_at' })
  bookedAt!: Date;
}
