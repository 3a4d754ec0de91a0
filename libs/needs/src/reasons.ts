import { dayOf, defineReasons, formatDay, formatEuro, type Locale } from '@app/kernel';

export const needsReason = defineReasons('needs', {
  'no-problem': { fi: 'Ongelma on kuvaamatta.', sv: 'Problemet är inte beskrivet.', en: 'The problem is not described.' },
  'no-users': { fi: 'Käyttäjät on nimeämättä.', sv: 'Användarna är inte angivna.', en: 'The users are not named.' },
  'no-outcome': { fi: 'Tavoiteltu tulos puuttuu.', sv: 'Det eftersträvade resultatet saknas.', en: 'A wanted outcome is missing.' },
  'no-kpi': {
    fi: 'Mittari ja sen lähtötaso puuttuvat.',
    sv: 'En mätare och dess utgångsläge saknas.',
    en: 'An indicator with its baseline is missing.',
  },
  'no-value': {
    fi: 'Ennakoitu arvo on laskematta.',
    sv: 'Det uppskattade värdet är inte beräknat.',
    en: 'The value has not been estimated.',
  },
  'no-funding': { fi: 'Rahoitus on osoittamatta.', sv: 'Finansieringen är inte anvisad.', en: 'No funding is named.' },
  underfunded: {
    fi: (p: { value: number; funded: number }, l: Locale) =>
      `Rahoitus ${formatEuro(p.funded, l)} ei kata ennakoitua arvoa ${formatEuro(p.value, l)}.`,
    sv: (p: { value: number; funded: number }, l: Locale) =>
      `Finansieringen ${formatEuro(p.funded, l)} täcker inte det uppskattade värdet ${formatEuro(p.value, l)}.`,
    en: (p: { value: number; funded: number }, l: Locale) =>
      `The funding of ${formatEuro(p.funded, l)} does not cover the estimated value of ${formatEuro(p.value, l)}.`,
  },
  'no-cpv': { fi: 'Hankinnan CPV-koodi puuttuu.', sv: 'Upphandlingens CPV-kod saknas.', en: 'The CPV code is missing.' },
  'no-nuts': { fi: 'Alueen NUTS-koodi puuttuu.', sv: 'Områdets NUTS-kod saknas.', en: 'The NUTS code of the area is missing.' },
  'not-editable': {
    fi: 'Tarve on lähetetty tai hyväksytty, joten sitä ei voi muokata.',
    sv: 'Behovet har sänts eller godkänts och kan inte redigeras.',
    en: 'The need has been sent or approved and cannot be edited.',
  },
  'not-submitted': {
    fi: 'Tarvetta ei ole lähetetty hyväksyttäväksi.',
    sv: 'Behovet har inte sänts för godkännande.',
    en: 'The need has not been sent for approval.',
  },
  'author-cannot-approve': {
    fi: 'Tarpeen laatija ei voi hyväksyä omaa tarvettaan.',
    sv: 'Den som har skrivit behovet kan inte godkänna det.',
    en: 'The author of a need cannot approve it.',
  },
  'approver-needed': {
    fi: 'Tarpeen hyväksyy tai palauttaa hyväksyjä, hankinta-asiantuntija, lakimies tai päättäjä.',
    sv: 'Behovet godkänns eller returneras av en godkännare, upphandlare, jurist eller beslutsfattare.',
    en: 'A need is approved or returned by an approver, a procurement officer, a lawyer or a decision-maker.',
  },
  'not-approved': {
    fi: 'Tarve ei ole hyväksytty.',
    sv: 'Behovet är inte godkänt.',
    en: 'The need is not approved.',
  },
  'returned-awaits': {
    fi: (p: { at: string }, l: Locale) =>
      `Tarve ei ole hyväksytty: se palautettiin ${formatDay(dayOf(p.at), l)} ja odottaa uutta käsittelyä.`,
    sv: (p: { at: string }, l: Locale) =>
      `Behovet är inte godkänt: det returnerades ${formatDay(dayOf(p.at), l)} och väntar på ny behandling.`,
    en: (p: { at: string }, l: Locale) => `The need is not approved: it was returned on ${formatDay(dayOf(p.at), l)} and awaits review.`,
  },
});
