import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { text } from '../payload';
import { teamWith } from '../people';

export const roundOpened = defineNotification({
  kind: 'round.opened',
  on: 'tendering.round-opened',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await teamWith(em, fact.caseId, ['officer', 'key_holder']), subject: text(fact.payload.roundId), vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Tarjoukset on avattu',
      body: `Hankinnan «${v.case}» tarjoukset on avattu. Hinnat avataan, kun laadun arviointi on lopullinen.`,
    }),
    sv: (v) => ({
      title: 'Anbuden är öppnade',
      body: `Anbuden i «${v.case}» är öppnade. Priserna öppnas när kvalitetsbedömningen är slutlig.`,
    }),
    en: (v) => ({
      title: 'The tenders are opened',
      body: `The tenders for “${v.case}” are opened. Prices open when the quality scores are final.`,
    }),
  },
  leadsTo: toCase('tender/opening'),
});
