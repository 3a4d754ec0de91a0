import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { actor, text } from '../payload';

export const submissionRefusedLate = defineNotification({
  kind: 'submission.refused_late',
  on: 'tendering.tender-refused-late',
  address(_em, fact) {
    if (!fact.caseId) return Promise.resolve(undefined);
    return Promise.resolve({ to: actor(fact), subject: text(fact.payload.submissionId), vars: {} });
  },
  copy: {
    fi: (v) => ({
      title: 'Tarjous myöhästyi',
      body: `Tarjouksenne hankintaan «${v.case}» saapui määräajan jälkeen. Kaupunki ei saa ottaa sitä vastaan, eikä kukaan ole lukenut sitä.`,
    }),
    sv: (v) => ({
      title: 'Anbudet kom för sent',
      body: `Ert anbud i «${v.case}» kom in efter tidsfristen. Staden får inte ta emot det, och ingen har läst det.`,
    }),
    en: (v) => ({
      title: 'The tender was late',
      body: `Your tender for “${v.case}” arrived after the deadline. The city may not accept it, and nobody has read it.`,
    }),
  },
  leadsTo: toCase('tender', 'tender'),
});
