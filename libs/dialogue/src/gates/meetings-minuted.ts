import { defineGate } from '@app/cases';
import { dialogueReason } from '../reasons';

interface Unminuted {
  at: Date;
  /** Whether the time has come, by the clock of the installation. */
  begun: boolean;
}

/** Every meeting that was booked has been held and has its minutes: what one supplier learned, all learn at once (D3, gate G2). */
export const meetingsMinuted = defineGate({
  id: 'dialogue.meetings-minuted',
  facts: (em, c): Promise<Unminuted[]> =>
    em.query(
      `SELECT DISTINCT s.starts_at AS at, s.starts_at <= platform.now() AS begun
         FROM dialogue.slot s JOIN dialogue.booking b ON b.slot_id = s.id
        WHERE s.case_id = $1 AND NOT EXISTS (SELECT 1 FROM dialogue.minutes m WHERE m.slot_id = s.id) ORDER BY s.starts_at`,
      [c.id],
    ),
  check: (open) => open.map(({ at, begun }) => dialogueReason(begun ? 'minutes-missing' : 'meeting-ahead', { at: at.toISOString() })),
});
