import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { teamWith } from '../people';

export const dialogueEnded = defineNotification({
  kind: 'dialogue.ended',
  on: 'dialogue.consultation-ended',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await teamWith(em, fact.caseId, ['officer']), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Vastausaika päättyi',
      body: `Tietopyynnön vastaukset hankinnassa «${v.case}» ovat nyt vertailtavissa. Seuraavaksi julkaistaan yhteenveto.`,
    }),
    sv: (v) => ({
      title: 'Svarstiden gick ut',
      body: `Svaren på informationsbegäran i «${v.case}» kan nu jämföras. Därefter publiceras sammandraget.`,
    }),
    en: (v) => ({
      title: 'The time to answer ended',
      body: `The answers in “${v.case}” can now be compared. Next the summary is published.`,
    }),
  },
  leadsTo: toCase('dialogue'),
});
