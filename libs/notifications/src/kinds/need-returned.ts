import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { teamWith } from '../people';

export const needReturned = defineNotification({
  kind: 'need.returned',
  on: 'needs.returned',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await teamWith(em, fact.caseId, ['need_owner']), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Tarve palautettiin sinulle',
      body: `Tarvekuvaus «${v.case}» palautettiin. Syy on luettavissa tarpeen sivulla; korjaa ja lähetä uudelleen.`,
    }),
    sv: (v) => ({
      title: 'Behovet returnerades till dig',
      body: `Behovsbeskrivningen «${v.case}» returnerades. Orsaken finns på behovets sida; rätta och sänd på nytt.`,
    }),
    en: (v) => ({
      title: 'The need was returned to you',
      body: `The needs description “${v.case}” was returned. The reason is on the need’s page; correct it and send it again.`,
    }),
  },
  leadsTo: toCase('need'),
});
