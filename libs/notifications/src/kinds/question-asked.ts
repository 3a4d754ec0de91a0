import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { teamWith } from '../people';

export const questionAsked = defineNotification({
  kind: 'question.asked',
  on: 'tendering.question-asked',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await teamWith(em, fact.caseId, ['officer']), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Uusi kysymys tarjouspyynnöstä',
      body: `Hankintaan «${v.case}» tuli kysymys. Vastaukset julkaistaan kaikille yhtä aikaa.`,
    }),
    sv: (v) => ({
      title: 'En ny fråga om anbudsförfrågan',
      body: `En fråga om «${v.case}» har kommit in. Svaren publiceras för alla samtidigt.`,
    }),
    en: (v) => ({
      title: 'A new question about the call',
      body: `A question came in about “${v.case}”. Answers are published to everyone at once.`,
    }),
  },
  leadsTo: toCase('tender/questions'),
});
