import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { everyConcerned } from '../payload';
import { teamWith, winnersOf } from '../people';

export const contractCanBeSigned = defineNotification({
  kind: 'contract.can_be_signed',
  on: 'evaluation.waiting-over',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return {
      to: everyConcerned(await teamWith(em, fact.caseId, ['decision_maker']), await winnersOf(em, fact.caseId)),
      subject: null,
      vars: {},
    };
  },
  copy: {
    fi: (v) => ({
      title: 'Sopimuksen voi allekirjoittaa',
      body: `Odotusaika hankinnassa «${v.case}» on päättynyt. Sopimus voidaan nyt allekirjoittaa.`,
    }),
    sv: (v) => ({ title: 'Kontraktet kan undertecknas', body: `Väntetiden i «${v.case}» har gått ut. Kontraktet kan nu undertecknas.` }),
    en: (v) => ({
      title: 'The contract can be signed',
      body: `The waiting period in “${v.case}” has ended. The contract can now be signed.`,
    }),
  },
  leadsTo: toCase('tender/award', 'result'),
});
