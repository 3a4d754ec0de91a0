import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { text } from '../payload';
import { sealedSendersOf } from '../people';

export const submissionConfirmNeeded = defineNotification({
  kind: 'submission.confirm_needed',
  on: 'tendering.call-amended',
  async address(em, fact) {
    if (!fact.caseId || !(fact.payload.kind === 'material')) return undefined;
    return { to: await sealedSendersOf(em, fact.caseId), subject: text(fact.payload.amendmentId), vars: {} };
  },
  copy: {
    fi: (v) => ({
      title: 'Vahvista tai korvaa tarjouksesi',
      body: `Tarjouspyynnön «${v.case}» muutos on olennainen. Jättämäsi tarjous on vahvistettava tai korvattava ennen määräaikaa.`,
    }),
    sv: (v) => ({
      title: 'Bekräfta eller ersätt ert anbud',
      body: `Ändringen i «${v.case}» är väsentlig. Det inlämnade anbudet ska bekräftas eller ersättas före tidsfristen.`,
    }),
    en: (v) => ({
      title: 'Confirm or replace your tender',
      body: `The change in “${v.case}” is material. The tender you submitted must be confirmed or replaced before the deadline.`,
    }),
  },
  leadsTo: toCase('tender', 'tender'),
});
