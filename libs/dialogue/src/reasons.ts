import { defineReasons, formatDateTime, type Locale } from '@app/kernel';

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
});
