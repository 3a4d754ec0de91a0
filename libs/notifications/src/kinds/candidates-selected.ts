import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { list } from '../payload';
import { sendersOf } from '../people';

export const candidatesSelected = defineNotification({
  kind: 'candidates.selected',
  on: 'evaluation.candidates-selected',
  async address(em, fact) {
    return { to: await sendersOf(em, list(fact.payload.selected)), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Teidät on valittu tarjoamaan',
      body: `Osallistumishakemuksenne hankintaan «${v.case}» on hyväksytty, ja teidät kutsutaan jättämään tarjous. Tarjousaika on hankinnan sivulla.`,
    }),
    sv: (v) => ({
      title: 'Ni inbjuds att lämna anbud',
      body: `Er anbudsansökan i «${v.case}» är godkänd, och ni inbjuds att lämna anbud. Anbudstiden finns på upphandlingens sida.`,
    }),
    en: (v) => ({
      title: 'You are invited to tender',
      body: `Your request to participate in “${v.case}” was accepted, and you are invited to tender. The deadline is on the page of the procurement.`,
    }),
  },
  leadsTo: toCase('evaluation', 'result'),
});
