import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { list } from '../payload';
import { sendersOf } from '../people';

export const candidatesNotSelected = defineNotification({
  kind: 'candidates.not-selected',
  on: 'evaluation.candidates-selected',
  async address(em, fact) {
    return { to: await sendersOf(em, list(fact.payload.notSelected)), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Osallistumishakemuksenne on ratkaistu',
      body: `Teitä ei valittu tarjoamaan hankintaan «${v.case}». Perustelut ja muutoksenhakuajat ovat luettavissa.`,
    }),
    sv: (v) => ({
      title: 'Er anbudsansökan är avgjord',
      body: `Ni valdes inte att lämna anbud i «${v.case}». Motiveringen och tiderna för ändringssökande kan läsas.`,
    }),
    en: (v) => ({
      title: 'Your request to participate is decided',
      body: `You were not selected to tender in “${v.case}”. The reasons and the time for appeal can be read.`,
    }),
  },
  leadsTo: toCase('evaluation', 'result'),
});
