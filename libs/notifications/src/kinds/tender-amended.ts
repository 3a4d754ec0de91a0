import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { text } from '../payload';
import { suppliersPeople } from '../people';

export const tenderAmended = defineNotification({
  kind: 'tender.amended',
  on: 'tendering.call-amended',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await suppliersPeople(em, fact.caseId), subject: text(fact.payload.amendmentId), vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Tarjouspyyntöä on korjattu',
      body: `Tarjouspyyntöä «${v.case}» on korjattu. Katso muutokset ja voimassa oleva määräaika.`,
    }),
    sv: (v) => ({
      title: 'Anbudsförfrågan har rättats',
      body: `Anbudsförfrågan «${v.case}» har rättats. Se ändringarna och den gällande tidsfristen.`,
    }),
    en: (v) => ({
      title: 'The call was amended',
      body: `The call “${v.case}” was amended. See the changes and the deadline now in force.`,
    }),
  },
  leadsTo: toCase('tender/amendments', 'changes'),
});
