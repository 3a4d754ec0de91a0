import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { suppliersPeople } from '../people';

export const answersPublished = defineNotification({
  kind: 'answers.published',
  on: 'tendering.answers-published',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await suppliersPeople(em, fact.caseId), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Vastaukset kysymyksiin on julkaistu',
      body: `Hankinnan «${v.case}» kysymykset ja vastaukset julkaistiin kaikille samalla hetkellä.`,
    }),
    sv: (v) => ({
      title: 'Svaren på frågorna är publicerade',
      body: `Frågorna och svaren om «${v.case}» publicerades för alla samtidigt.`,
    }),
    en: (v) => ({
      title: 'The answers are published',
      body: `The questions and answers on “${v.case}” were published to everyone at one instant.`,
    }),
  },
  leadsTo: toCase('tender/questions', 'questions'),
});
