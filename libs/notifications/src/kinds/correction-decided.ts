import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { text } from '../payload';
import { demanderOf } from '../people';

export const correctionDecided = defineNotification({
  kind: 'correction.decided',
  on: 'evaluation.correction-decided',
  async address(em, fact) {
    const correctionId = text(fact.payload.correctionId);
    return correctionId === null ? undefined : { to: await demanderOf(em, correctionId), subject: correctionId, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Hankintaoikaisu on ratkaistu',
      body: `Vaatimuksenne hankinnassa «${v.case}» on ratkaistu. Perustelut ovat luettavissa.`,
    }),
    sv: (v) => ({ title: 'Upphandlingsrättelsen är avgjord', body: `Ert yrkande i «${v.case}» har avgjorts. Motiveringen kan läsas.` }),
    en: (v) => ({ title: 'The correction is decided', body: `Your demand in “${v.case}” was decided. The reasons can be read.` }),
  },
  leadsTo: toCase('tender/award', 'result'),
});
