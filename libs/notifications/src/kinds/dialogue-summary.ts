import { defineNotification } from '../define-notification';
import { toConsultation } from '../leads-to';
import { suppliersPeople } from '../people';

export const dialogueSummary = defineNotification({
  kind: 'dialogue.summary',
  on: 'dialogue.summary-published',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await suppliersPeople(em, fact.caseId), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Markkinavuoropuhelun yhteenveto on julkaistu',
      body: `Yhteenveto hankinnasta «${v.case}» on julkaistu kaikille samalla hetkellä.`,
    }),
    sv: (v) => ({
      title: 'Sammandraget av marknadsdialogen är publicerat',
      body: `Sammandraget av «${v.case}» har publicerats för alla samtidigt.`,
    }),
    en: (v) => ({
      title: 'The market dialogue summary is published',
      body: `The summary of “${v.case}” was published to everyone at one instant.`,
    }),
  },
  leadsTo: toConsultation,
});
