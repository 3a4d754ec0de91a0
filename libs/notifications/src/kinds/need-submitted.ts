import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { teamWith } from '../people';

export const needSubmitted = defineNotification({
  kind: 'need.submitted',
  on: 'needs.submitted',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await teamWith(em, fact.caseId, ['approver']), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Tarve odottaa hyväksyntääsi',
      body: `Tarvekuvaus «${v.case}» on valmis. Lue se ja hyväksy tai palauta perusteluineen.`,
    }),
    sv: (v) => ({
      title: 'Ett behov väntar på ditt godkännande',
      body: `Behovsbeskrivningen «${v.case}» är klar. Läs den och godkänn eller returnera med motivering.`,
    }),
    en: (v) => ({
      title: 'A need awaits your approval',
      body: `The needs description “${v.case}” is ready. Read it and approve or return it with reasons.`,
    }),
  },
  leadsTo: toCase('need'),
});
