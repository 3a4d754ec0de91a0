import { defineNotification } from '../define-notification';
import { list } from '../payload';

export const correctionDecided = defineNotification({
  kind: 'correction.decided',
  on: 'evaluation.correction-decided',
  address(_em, fact) {
    if (!fact.caseId) return Promise.resolve(undefined);
    return Promise.resolve({ to: list(fact.payload.to), subject: null, vars: {} });
  },
  copy: {
    fi: (v) => ({
      title: 'Hankintaoikaisu on ratkaistu',
      body: `Vaatimuksenne hankinnassa «${v.case}» on ratkaistu. Perustelut ovat luettavissa.`,
    }),
    sv: (v) => ({ title: 'Upphandlingsrättelsen är avgjord', body: `Ert yrkande i «${v.case}» har avgjorts. Motiveringen kan läsas.` }),
    en: (v) => ({ title: 'The correction is decided', body: `Your demand in “${v.case}” was decided. The reasons can be read.` }),
  },
  leadsTo: (caseId) => `/app/tenders/${caseId}`,
});
