import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { tenderersOf } from '../people';

export const awardNotified = defineNotification({
  kind: 'award.notified',
  on: 'evaluation.award-notified',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return { to: await tenderersOf(em, fact.caseId), subject: null, vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Hankintapäätös on tehty',
      body: `Päätös hankinnasta «${v.case}» perusteluineen ja muutoksenhakuohjeineen on luettavissa.`,
    }),
    sv: (v) => ({
      title: 'Upphandlingsbeslutet är fattat',
      body: `Beslutet i «${v.case}» med motivering och anvisningar för ändringssökande kan läsas.`,
    }),
    en: (v) => ({
      title: 'The award decision has been made',
      body: `The decision on “${v.case}”, with its reasons and the instructions for appeal, can be read.`,
    }),
  },
  leadsTo: toCase('tender/award', 'result'),
});
