import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { teamWith } from '../people';

export const correctionReceived = defineNotification({
  kind: 'correction.received',
  on: 'evaluation.correction-asked',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await teamWith(em, fact.caseId, ['officer', 'lawyer']), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Hankintaoikaisua vaaditaan',
      body: `Hankinnassa «${v.case}» on vaadittu hankintaoikaisua. Vaatimus on ratkaistava kirjallisesti.`,
    }),
    sv: (v) => ({
      title: 'Upphandlingsrättelse yrkas',
      body: `I «${v.case}» har upphandlingsrättelse yrkats. Yrkandet ska avgöras skriftligt.`,
    }),
    en: (v) => ({ title: 'A correction is demanded', body: `A correction was demanded in “${v.case}”. It must be decided in writing.` }),
  },
  leadsTo: toCase('tender/award'),
});
