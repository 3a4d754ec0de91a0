import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { suppliersPeople } from '../people';

export const callCancelled = defineNotification({
  kind: 'call.cancelled',
  on: 'tendering.call-cancelled',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await suppliersPeople(em, fact.caseId), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({ title: 'Hankinta on keskeytetty', body: `Hankinta «${v.case}» on keskeytetty. Syy on luettavissa hankinnan sivulla.` }),
    sv: (v) => ({
      title: 'Upphandlingen är avbruten',
      body: `Upphandlingen «${v.case}» har avbrutits. Orsaken finns på upphandlingens sida.`,
    }),
    en: (v) => ({ title: 'The procurement was cancelled', body: `The procurement “${v.case}” was cancelled. The reason is on its page.` }),
  },
  leadsTo: toCase('tender'),
});
