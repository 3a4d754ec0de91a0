import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { teamWith } from '../people';

export const needApproved = defineNotification({
  kind: 'need.approved',
  on: 'needs.approved',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await teamWith(em, fact.caseId, ['need_owner', 'officer']), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Tarve on hyväksytty',
      body: `Tarve «${v.case}» on hyväksytty. Seuraavaksi voidaan aloittaa markkinavuoropuhelu.`,
    }),
    sv: (v) => ({ title: 'Behovet är godkänt', body: `Behovet «${v.case}» är godkänt. Nästa steg är marknadsdialogen.` }),
    en: (v) => ({ title: 'The need is approved', body: `The need “${v.case}” is approved. The market dialogue can begin.` }),
  },
  leadsTo: toCase('need'),
});
