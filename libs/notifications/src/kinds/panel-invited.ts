import { defineNotification } from '../define-notification';
import { toReview } from '../leads-to';
import { list, text } from '../payload';

export const panelInvited = defineNotification({
  kind: 'panel.invited',
  on: 'evaluation.panel-invited',
  address(_em, fact) {
    if (!fact.caseId) return Promise.resolve(undefined);
    return Promise.resolve({ to: list(fact.payload.members), subject: text(fact.payload.roundId), vars: {} });
  },
  copy: {
    fi: (v) => ({
      title: 'Sinut on kutsuttu arvioimaan',
      body: `Anna ensin ilmoitus sidonnaisuuksistasi hankinnassa «${v.case}». Aineisto avautuu sen jälkeen.`,
    }),
    sv: (v) => ({ title: 'Du är kallad att bedöma', body: `Lämna först din jävsdeklaration i «${v.case}». Materialet öppnas därefter.` }),
    en: (v) => ({
      title: 'You are invited to review',
      body: `First give your declaration of ties for “${v.case}”. The material opens after that.`,
    }),
  },
  leadsTo: toReview,
});
