import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { list } from '../payload';

export const caseHandedOver = defineNotification({
  kind: 'case.handed_over',
  on: 'cases.handed-over',
  address(_em, fact) {
    if (!fact.caseId) return Promise.resolve(undefined);
    return Promise.resolve({ to: list([fact.payload.to]), subject: null, vars: {} });
  },
  copy: {
    fi: (v) => ({ title: 'Asia siirtyi vastuullesi', body: `Vastuu asiasta «${v.case}» on siirretty sinulle.` }),
    sv: (v) => ({ title: 'Du ansvarar nu för ärendet', body: `Ansvaret för «${v.case}» har överförts till dig.` }),
    en: (v) => ({ title: 'You are now responsible for the case', body: `Responsibility for “${v.case}” was handed over to you.` }),
  },
  leadsTo: toCase('need'),
});
