import type { Locale } from '@app/kernel';
import type { DocumentWords } from '../../render';

export interface ConsultationInvitationWords extends DocumentWords {
  readonly published: string;
  readonly answersDue: string;
  readonly questionsAsked: string;
  readonly aim: string;
  readonly outcomes: string;
  readonly questions: string;
  readonly answering: string;
  readonly where: string;
  readonly inService: string;
  readonly languages: string;
  readonly anyLanguage: string;
  readonly late: string;
  readonly secrets: string;
  readonly equality: string;
  readonly noPromise: string;
  readonly annexes: string;
  readonly annex: string;
  readonly digest: string;
  readonly cites: Record<'consultation' | 'involvement', string>;
}

export const consultationInvitationWords: Record<Locale, ConsultationInvitationWords> = {
  fi: {
    kind: 'Kutsu markkinavuoropuheluun',
    published: 'Julkaistu',
    answersDue: 'Vastausaika päättyy',
    questionsAsked: 'Kysymyksiä',
    aim: 'Mistä on kyse',
    outcomes: 'Tavoiteltavat tulokset',
    questions: 'Kysymykset',
    answering: 'Vastaaminen',
    where: 'Vastauspaikka',
    inService: 'Sähköinen hankintapalvelu',
    languages: 'Vastauskieli',
    anyLanguage: 'suomi, ruotsi tai englanti',
    late: 'Määräajan jälkeen tullut vastaus otetaan vastaan ja merkitään myöhästyneeksi.',
    secrets: 'Merkitse vastaukseen kohdat, jotka ovat liikesalaisuuksia. Niitä ei julkaista eikä anneta muille yrityksille.',
    equality: 'Tasapuolisuus',
    noPromise:
      'Kaikilta kysytään samat kysymykset. Vastaaminen ei ole tarjoamisen ehto eikä anna etua kilpailutuksessa, eikä tämä kutsu velvoita kaupunkia hankintaan. Vuoropuhelusta julkaistaan yhteenveto kaikille samaan aikaan.',
    annexes: 'Liitteet',
    annex: 'Liite',
    digest: 'Tiiviste (SHA-256)',
    cites: {
      consultation: 'Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016, hankintalaki) 65 §: markkinakartoitus.',
      involvement: 'Hankintalaki 66 §: ehdokkaan tai tarjoajan osallistuminen hankinnan valmisteluun.',
    },
  },
  sv: {
    kind: 'Inbjudan till marknadsdialog',
    published: 'Publicerad',
    answersDue: 'Svarstiden går ut',
    questionsAsked: 'Frågor',
    aim: 'Vad det gäller',
    outcomes: 'Resultat som eftersträvas',
    questions: 'Frågor',
    answering: 'Att svara',
    where: 'Svaren lämnas',
    inService: 'Den elektroniska upphandlingstjänsten',
    languages: 'Svarsspråk',
    anyLanguage: 'finska, svenska eller engelska',
    late: 'Svar som kommer efter svarstiden tas emot och märks som försenade.',
    secrets: 'Märk ut de punkter i svaret som är affärshemligheter. De publiceras inte och ges inte till andra företag.',
    equality: 'Likabehandling',
    noPromise:
      'Alla får samma frågor. Att svara är inget villkor för att lämna anbud och ger ingen fördel i konkurrensutsättningen, och inbjudan förpliktar inte staden att upphandla. Ett sammandrag av dialogen publiceras för alla samtidigt.',
    annexes: 'Bilagor',
    annex: 'Bilaga',
    digest: 'Kontrollsumma (SHA-256)',
    cites: {
      consultation: 'Lagen om offentlig upphandling och koncession (1397/2016, upphandlingslagen) 65 §: marknadskartläggning.',
      involvement: 'Upphandlingslagen 66 §: anbudssökandes eller anbudsgivares medverkan i beredningen av upphandlingen.',
    },
  },
  en: {
    kind: 'Invitation to a market dialogue',
    published: 'Published',
    answersDue: 'Answers are due',
    questionsAsked: 'Questions',
    aim: 'What this is about',
    outcomes: 'Outcomes wanted',
    questions: 'Questions',
    answering: 'How to answer',
    where: 'Where to answer',
    inService: 'The electronic procurement service',
    languages: 'Language of the answer',
    anyLanguage: 'Finnish, Swedish or English',
    late: 'An answer that comes after the deadline is accepted and marked as late.',
    secrets: 'Mark the parts of the answer that are trade secrets. They are neither published nor given to other companies.',
    equality: 'Equal treatment',
    noPromise:
      'Everyone is asked the same questions. Answering is not a condition of tendering and gives no advantage in the competition, and this invitation does not oblige the city to buy. A summary of the dialogue is published to everyone at the same time.',
    annexes: 'Annexes',
    annex: 'Annex',
    digest: 'Digest (SHA-256)',
    cites: {
      consultation: 'Act on Public Procurement and Concession Contracts (1397/2016, Procurement Act), section 65: market consultation.',
      involvement: 'Procurement Act, section 66: prior involvement of candidates or tenderers.',
    },
  },
};
