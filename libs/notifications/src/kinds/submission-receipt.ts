import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { actor, text } from '../payload';

export const submissionReceipt = defineNotification({
  kind: 'submission.receipt',
  on: 'tendering.tender-submitted',
  address(_em, fact) {
    if (!fact.caseId) return Promise.resolve(undefined);
    return Promise.resolve({ to: actor(fact), subject: text(fact.payload.submissionId), vars: {} });
  },
  copy: {
    fi: (v) => ({
      title: 'Tarjouksenne on vastaanotettu',
      body: `Tarjouksenne hankintaan «${v.case}» on vastaanotettu. Kuitti on luettavissa tarjouksen sivulla.`,
    }),
    sv: (v) => ({ title: 'Ert anbud är mottaget', body: `Ert anbud i «${v.case}» är mottaget. Kvittot finns på anbudets sida.` }),
    en: (v) => ({
      title: 'Your tender was received',
      body: `Your tender for “${v.case}” was received. The receipt is on the tender’s page.`,
    }),
  },
  leadsTo: toCase('tender', 'tender'),
});
