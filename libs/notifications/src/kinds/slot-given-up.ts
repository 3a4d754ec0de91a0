import { defineNotification } from '../define-notification';
import { toDialogue } from '../leads-to';
import { text } from '../payload';
import { teamWith } from '../people';
import { when } from '../when';

export const slotGivenUp = defineNotification({
  kind: 'slot.given-up',
  on: 'dialogue.slot-given-up',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await teamWith(em, fact.caseId, ['officer']), vars: { at: text(fact.payload.at) } };
  },
  copy: {
    fi: (v) => ({
      title: 'Tapaaminen on peruttu',
      body: `Yritys perui tapaamisen hankinnasta «${v.case}»: ${when(v.at, 'fi')}. Aika on jälleen vapaa.`,
    }),
    sv: (v) => ({
      title: 'Ett möte är avbokat',
      body: `Ett företag avbokade mötet om «${v.case}»: ${when(v.at, 'sv')}. Tiden är ledig igen.`,
    }),
    en: (v) => ({
      title: 'A meeting was given up',
      body: `A company gave up its meeting about “${v.case}”: ${when(v.at, 'en')}. The time is free again.`,
    }),
  },
  leadsTo: toDialogue,
});
