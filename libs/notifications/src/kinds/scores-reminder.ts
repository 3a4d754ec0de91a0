import { defineNotification } from '../define-notification';
import { toReview } from '../leads-to';
import { list, text } from '../payload';

export const scoresReminder = defineNotification({
  kind: 'scores.reminder',
  on: 'evaluation.reminder-due',
  address(_em, fact) {
    if (!fact.caseId) return Promise.resolve(undefined);
    return Promise.resolve({ to: list(fact.payload.missing), subject: text(fact.payload.roundId), vars: {} });
  },
  copy: {
    fi: (v) => ({ title: 'Pisteesi odottavat lähettämistä', body: `Hankinnan «${v.case}» arviointi odottaa pisteitäsi.` }),
    sv: (v) => ({ title: 'Dina poäng väntar på att sändas', body: `Bedömningen av «${v.case}» väntar på dina poäng.` }),
    en: (v) => ({ title: 'Your scores are awaited', body: `The evaluation of “${v.case}” awaits your scores.` }),
  },
  leadsTo: toReview,
});
