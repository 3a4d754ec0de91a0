import { defineReasons, formatDateTime, type Locale } from '@app/kernel';

/** Instants with a space between them, as people read a list of times. */
const timesIn = (instants: string, locale: Locale): string =>
  new Intl.ListFormat(locale).format(instants.split(' ').map((at) => formatDateTime(at, locale)));

export const dialogueReason = defineReasons('dialogue', {
  'no-invitation': { fi: 'Kutsun teksti puuttuu.', sv: 'Inbjudans text saknas.', en: 'The text of the invitation is missing.' },
  'no-questions': {
    fi: 'Kysymykset markkinoille puuttuvat.',
    sv: 'Frågorna till marknaden saknas.',
    en: 'The questions to the market are missing.',
  },
  'no-answers-due': { fi: 'Vastausten määräaika puuttuu.', sv: 'Svarstiden saknas.', en: 'The deadline for answers is missing.' },
  'answers-due-past': {
    fi: 'Vastausten määräajan on oltava tulevaisuudessa.',
    sv: 'Svarstiden ska ligga i framtiden.',
    en: 'The deadline for answers must lie in the future.',
  },
  'published-already': {
    fi: 'Kysymykset on julkaistu: kaikilta kysytään samat asiat, eikä niitä voi enää muuttaa.',
    sv: 'Frågorna är publicerade: alla får samma frågor och de kan inte längre ändras.',
    en: 'The questions are published: everyone is asked the same, and they can no longer change.',
  },
  'not-published': {
    fi: 'Markkinakartoitusta ei ole julkaistu.',
    sv: 'Marknadskartläggningen är inte publicerad.',
    en: 'The consultation has not been published.',
  },
  'still-open': {
    fi: (p: { due: string }, l: Locale) => `Vastausaika päättyy ${formatDateTime(p.due, l)}.`,
    sv: (p: { due: string }, l: Locale) => `Svarstiden går ut ${formatDateTime(p.due, l)}.`,
    en: (p: { due: string }, l: Locale) => `The time to answer ends on ${formatDateTime(p.due, l)}.`,
  },
  'no-summary': { fi: 'Yhteenveto puuttuu.', sv: 'Sammandraget saknas.', en: 'The summary is missing.' },
  'summary-unpublished': {
    fi: 'Markkinavuoropuhelun yhteenvetoa ei ole julkaistu.',
    sv: 'Sammandraget av marknadsdialogen är inte publicerat.',
    en: 'The dialogue summary is not published.',
  },
  'summary-published': {
    fi: 'Yhteenveto on jo julkaistu.',
    sv: 'Sammandraget är redan publicerat.',
    en: 'The summary is already published.',
  },
  'unknown-question': {
    fi: (p: { question: string }) => `Kysymystä ${p.question} ei ole esitetty.`,
    sv: (p: { question: string }) => `Frågan ${p.question} har inte ställts.`,
    en: (p: { question: string }) => `Question ${p.question} was not asked.`,
  },
  'nothing-answered': { fi: 'Vastaa vähintään yhteen kysymykseen.', sv: 'Svara på minst en fråga.', en: 'Answer at least one question.' },
  'answer-sent': {
    fi: 'Vastaus on jo lähetetty. Lähettämällä uudelleen korvaatte sen.',
    sv: 'Svaret är redan sänt. Genom att sända på nytt ersätter ni det.',
    en: 'The answer has been sent. Sending again replaces it.',
  },
  'dialogue-over': {
    fi: 'Vuoropuhelu on päättynyt ja yhteenveto julkaistu.',
    sv: 'Dialogen är avslutad och sammandraget publicerat.',
    en: 'The dialogue has ended and its summary is published.',
  },
  'slot-length': {
    fi: (p: { minutes: number }) => `Tapaamisten on oltava kaikille yhtä pitkiä: ${p.minutes} minuuttia.`,
    sv: (p: { minutes: number }) => `Mötena ska vara lika långa för alla: ${p.minutes} minuter.`,
    en: (p: { minutes: number }) => `Meetings must be as long for everyone: ${p.minutes} minutes.`,
  },
  'slot-past': {
    fi: (p: { at: string }, l: Locale) => `Aika ${formatDateTime(p.at, l)} on jo mennyt.`,
    sv: (p: { at: string }, l: Locale) => `Tiden ${formatDateTime(p.at, l)} har redan passerat.`,
    en: (p: { at: string }, l: Locale) => `The time ${formatDateTime(p.at, l)} has already passed.`,
  },
  'slot-overlaps': {
    fi: (p: { at: string }, l: Locale) => `Aika ${formatDateTime(p.at, l)} menee päällekkäin toisen tapaamisen kanssa.`,
    sv: (p: { at: string }, l: Locale) => `Tiden ${formatDateTime(p.at, l)} överlappar ett annat möte.`,
    en: (p: { at: string }, l: Locale) => `The time ${formatDateTime(p.at, l)} overlaps another meeting.`,
  },
  'slot-taken': {
    fi: (p: { at: string; free: string }, l: Locale) =>
      `Aika ${formatDateTime(p.at, l)} on jo varattu. ${p.free ? `Vapaina ovat ${timesIn(p.free, l)}.` : 'Vapaita aikoja ei ole jäljellä.'}`,
    sv: (p: { at: string; free: string }, l: Locale) =>
      `Tiden ${formatDateTime(p.at, l)} är redan bokad. ${p.free ? `Lediga är ${timesIn(p.free, l)}.` : 'Inga tider är lediga.'}`,
    en: (p: { at: string; free: string }, l: Locale) =>
      `The time ${formatDateTime(p.at, l)} is taken. ${p.free ? `Free: ${timesIn(p.free, l)}.` : 'No times are left.'}`,
  },
  'slot-yours': {
    fi: 'Yrityksellänne on jo varaus tähän tapaamiseen.',
    sv: 'Ert företag har redan bokat detta möte.',
    en: 'Your company has booked this meeting already.',
  },
  'already-met': {
    fi: (p: { at: string }, l: Locale) =>
      `Yrityksenne on jo tavattu ${formatDateTime(p.at, l)}. Tapaaminen on kaikille yhtä pitkä, yksi kullekin.`,
    sv: (p: { at: string }, l: Locale) => `Ert företag har redan haft sitt möte ${formatDateTime(p.at, l)}. Alla får ett lika långt möte.`,
    en: (p: { at: string }, l: Locale) =>
      `Your company has had its meeting on ${formatDateTime(p.at, l)}. Everyone gets one, as long for each.`,
  },
  'slot-booked': {
    fi: 'Aika on varattu. Kirjoittakaa peruutukselle syy, joka kerrotaan varaajalle.',
    sv: 'Tiden är bokad. Skriv skälet till avbokningen; det meddelas den som har bokat.',
    en: 'The time is booked. Write the reason for calling it off; whoever booked it is told.',
  },
  'slot-minuted': {
    fi: 'Tapaaminen on pidetty ja siitä on muistio.',
    sv: 'Mötet har hållits och det finns en promemoria.',
    en: 'The meeting was held and has its minutes.',
  },
  'nobody-booked': {
    fi: 'Kukaan ei ole varannut tätä aikaa.',
    sv: 'Ingen har bokat den här tiden.',
    en: 'Nobody has booked this time.',
  },
  'not-met-yet': {
    fi: (p: { at: string }, l: Locale) => `Tapaaminen alkaa vasta ${formatDateTime(p.at, l)}.`,
    sv: (p: { at: string }, l: Locale) => `Mötet börjar först ${formatDateTime(p.at, l)}.`,
    en: (p: { at: string }, l: Locale) => `The meeting only begins on ${formatDateTime(p.at, l)}.`,
  },
  'nothing-open': {
    fi: 'Kirjoittakaa kaikille julkaistava osa tai lakiperuste sille, ettei mitään julkaista.',
    sv: 'Skriv den del som offentliggörs för alla, eller den rättsliga grunden för att inget offentliggörs.',
    en: 'Write the part that everyone will read, or the legal ground for publishing nothing.',
  },
  'secret-empty': {
    fi: 'Salassa pidettävän osan teksti puuttuu.',
    sv: 'Texten i den sekretessbelagda delen saknas.',
    en: 'The text of the secret part is missing.',
  },
  'minutes-missing': {
    fi: (p: { at: string }, l: Locale) => `Tapaamisesta ${formatDateTime(p.at, l)} puuttuu muistio.`,
    sv: (p: { at: string }, l: Locale) => `Promemorian från mötet ${formatDateTime(p.at, l)} saknas.`,
    en: (p: { at: string }, l: Locale) => `The minutes of the meeting on ${formatDateTime(p.at, l)} are missing.`,
  },
  'meeting-ahead': {
    fi: (p: { at: string }, l: Locale) => `Tapaaminen ${formatDateTime(p.at, l)} on vielä pitämättä.`,
    sv: (p: { at: string }, l: Locale) => `Mötet ${formatDateTime(p.at, l)} har inte hållits ännu.`,
    en: (p: { at: string }, l: Locale) => `The meeting on ${formatDateTime(p.at, l)} has not been held yet.`,
  },
});
