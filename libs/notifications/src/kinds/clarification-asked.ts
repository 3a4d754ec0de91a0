import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { list, text } from '../payload';

export const clarificationAsked = defineNotification({
  kind: 'clarification.asked',
  on: 'evaluation.clarification-asked',
  address(_em, fact) {
    if (!fact.caseId) return Promise.resolve(undefined);
    return Promise.resolve({ to: list(fact.payload.to), subject: text(fact.payload.submissionId), vars: {} });
  },
  copy: {
    fi: (v) => ({
      title: 'Kaupunki pyytää täsmennystä',
      body: `Hankinnassa «${v.case}» pyydetään täydentämään nimettyä kohtaa. Muuta tarjouksessa ei voi muuttaa.`,
    }),
    sv: (v) => ({
      title: 'Staden ber om en komplettering',
      body: `I «${v.case}» ombes ni komplettera en namngiven punkt. Inget annat i anbudet kan ändras.`,
    }),
    en: (v) => ({
      title: 'The city asks for a clarification',
      body: `In “${v.case}” you are asked to complete one named item. Nothing else in the tender can change.`,
    }),
  },
  leadsTo: toCase('evaluation', 'result'),
});
