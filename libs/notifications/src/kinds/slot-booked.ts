import { calendarEntry, calendarFile } from '@app/dialogue';
import { NotFound } from '@app/kernel';
import { defineNotification } from '../define-notification';
import { toDialogue } from '../leads-to';
import { actor, everyConcerned, text } from '../payload';
import { teamWith } from '../people';
import { when } from '../when';

export const slotBooked = defineNotification({
  kind: 'slot.booked',
  on: 'dialogue.slot-booked',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: everyConcerned(actor(fact), await teamWith(em, fact.caseId, ['officer'])), vars: { at: text(fact.payload.at) } };
  },
  copy: {
    fi: (v) => ({ title: 'Tapaaminen on varattu', body: `Tapaaminen hankinnasta «${v.case}» on varattu: ${when(v.at, 'fi')}.` }),
    sv: (v) => ({ title: 'Ett möte är bokat', body: `Ett möte om «${v.case}» är bokat: ${when(v.at, 'sv')}.` }),
    en: (v) => ({ title: 'A meeting is booked', body: `A meeting about “${v.case}” is booked: ${when(v.at, 'en')}.` }),
  },
  leadsTo: toDialogue,
  async calendar(em, fact) {
    const slotId = text(fact.payload.slotId);
    if (!fact.caseId || !slotId) throw new NotFound();
    const entry = await calendarEntry(em, fact.caseId, slotId);
    return (locale) => calendarFile(entry, locale);
  },
});
