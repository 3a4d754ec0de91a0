import type { Locale } from '@app/kernel';
import type { DocumentWords } from '../../render';

export interface DialogueSummaryWords extends DocumentWords {
  readonly answersDue: string;
  readonly answers: string;
  readonly answerCount: (count: number, late: number) => string;
  readonly outcome: string;
  readonly course: string;
  readonly fairness: string;
  readonly questions: string;
  readonly meetings: string;
  readonly meetingAt: string;
  readonly meeting: string;
  readonly nothingOpen: (ground: string) => string;
  readonly meetingsNote: string;
  readonly discussed: string;
  readonly findings: string;
  readonly findingsIntro: string;
  readonly finding: string;
  readonly restsOn: string;
  readonly leadsTo: string;
  readonly involvement: string;
  readonly involvementIntro: string;
  readonly noInvolvement: string;
  readonly organisation: string;
  readonly measures: string;
  readonly choices: string;
  readonly procedure: string;
  readonly lots: string;
  readonly cites: Record<'consultation' | 'involvement' | 'lots', string>;
}

export const dialogueSummaryWords: Record<Locale, DialogueSummaryWords> = {
  fi: {
    kind: 'Markkinavuoropuhelun yhteenveto',
    answersDue: 'Vastausaika päättyi',
    answers: 'Vastauksia',
    answerCount: (count, late) => (late === 0 ? `${count}` : `${count}, joista ${late} myöhässä`),
    outcome: 'Tulos',
    course: 'Vuoropuhelun kulku',
    fairness:
      'Kaikilta kysyttiin samat kysymykset. Vastaaminen ei ollut tarjoamisen ehto, eikä se anna etua kilpailutuksessa. Liikesalaisuudeksi merkittyä tietoa ei ole tässä yhteenvedossa.',
    questions: 'Kysymykset',
    meetings: 'Tapaamiset',
    meetingAt: 'Aika',
    meeting: 'Tapaaminen',
    nothingOpen: (ground) => `Ei julkaista: ${ground}.`,
    meetingsNote: 'Tapaaminen oli kaikille yhtä pitkä. Yritysten nimiä ja liikesalaisuuksia ei julkaista.',
    discussed: 'Mistä keskusteltiin',
    findings: 'Havainnot ja niiden vaikutus',
    findingsIntro:
      'Jokaisesta havainnosta viitataan niihin tarjouspyynnön kohtiin, joihin se vaikuttaa. Viitteet ovat samat merkit, jotka tarjouspyynnössä ovat vaatimusten, vertailuperusteiden ja hinnoiteltavien erien edessä.',
    finding: 'Havainto',
    restsOn: 'Vastauksia, joihin havainto perustuu',
    leadsTo: 'Tarjouspyynnön kohdat',
    involvement: 'Valmisteluun osallistuneet',
    involvementIntro: 'Seuraavat yritykset ovat osallistuneet valmisteluun. Toimenpiteillä varmistetaan, ettei kilpailu vääristy.',
    noInvolvement: 'Yksikään yritys ei ole osallistunut hankinnan valmisteluun muuten kuin vastaamalla kaikille esitettyihin kysymyksiin.',
    organisation: 'Yritys',
    measures: 'Osallistuminen ja toimenpiteet',
    choices: 'Valinnat ja niiden perustelut',
    procedure: 'Menettely',
    lots: 'Jakaminen osiin',
    cites: {
      consultation: 'Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016, hankintalaki) 65 §: markkinakartoitus.',
      involvement: 'Hankintalaki 66 §: ehdokkaan tai tarjoajan osallistuminen hankinnan valmisteluun.',
      lots: 'Hankintalaki 75 §: hankintasopimuksen jakaminen osiin.',
    },
  },
  sv: {
    kind: 'Sammandrag av marknadsdialogen',
    answersDue: 'Svarstiden gick ut',
    answers: 'Svar',
    answerCount: (count, late) => (late === 0 ? `${count}` : `${count}, varav ${late} för sent`),
    outcome: 'Resultat',
    course: 'Hur dialogen fördes',
    fairness:
      'Alla fick samma frågor. Att svara var inget villkor för att lämna anbud och ger ingen fördel i konkurrensutsättningen. Uppgifter som märkts som affärshemligheter ingår inte i sammandraget.',
    questions: 'Frågor',
    meetings: 'Möten',
    meetingAt: 'Tid',
    meeting: 'Möte',
    nothingOpen: (ground) => `Offentliggörs inte: ${ground}.`,
    meetingsNote: 'Mötena var lika långa för alla. Företagens namn och affärshemligheter offentliggörs inte.',
    discussed: 'Vad mötet gällde',
    findings: 'Iakttagelser och vad de leder till',
    findingsIntro:
      'Varje iakttagelse hänvisar till de punkter i anbudsförfrågan som den påverkar. Hänvisningarna är samma märken som i anbudsförfrågan står framför kraven, jämförelsegrunderna och de poster som prissätts.',
    finding: 'Iakttagelse',
    restsOn: 'Antal svar som iakttagelsen bygger på',
    leadsTo: 'Punkter i anbudsförfrågan',
    involvement: 'Medverkan i beredningen',
    involvementIntro: 'Följande företag har medverkat i beredningen. Åtgärderna säkerställer att konkurrensen inte snedvrids.',
    noInvolvement:
      'Inget företag har medverkat i beredningen av upphandlingen på annat sätt än genom att svara på de frågor som ställdes till alla.',
    organisation: 'Företag',
    measures: 'Medverkan och åtgärder',
    choices: 'Val och motiveringar',
    procedure: 'Förfarande',
    lots: 'Uppdelning i delar',
    cites: {
      consultation: 'Lagen om offentlig upphandling och koncession (1397/2016, upphandlingslagen) 65 §: marknadskartläggning.',
      involvement: 'Upphandlingslagen 66 §: anbudssökandes eller anbudsgivares medverkan i beredningen av upphandlingen.',
      lots: 'Upphandlingslagen 75 §: uppdelning av upphandlingskontrakt.',
    },
  },
  en: {
    kind: 'Market dialogue summary',
    answersDue: 'Answers were due',
    answers: 'Answers',
    answerCount: (count, late) => (late === 0 ? `${count}` : `${count}, of which ${late} late`),
    outcome: 'Outcome',
    course: 'How the dialogue was held',
    fairness:
      'Everyone was asked the same questions. Answering was not a condition of tendering and gives no advantage in the competition. Information marked as a trade secret is not in this summary.',
    questions: 'Questions',
    meetings: 'Meetings',
    meetingAt: 'Time',
    meeting: 'Meeting',
    nothingOpen: (ground) => `Not published: ${ground}.`,
    meetingsNote: 'Meetings were as long for everyone. Names of companies and trade secrets are not published.',
    discussed: 'What was discussed',
    findings: 'Findings and what they lead to',
    findingsIntro:
      'Each finding refers to the items of the call for tenders that it affects, by the marks that stand in the call before its requirements, award criteria and items to be priced.',
    finding: 'Finding',
    restsOn: 'Answers the finding rests on',
    leadsTo: 'Items of the call',
    involvement: 'Involvement in the preparation',
    involvementIntro:
      'The following companies have taken part in the preparation. The measures make sure that competition is not distorted.',
    noInvolvement: 'No company has taken part in preparing the procurement other than by answering the questions put to all.',
    organisation: 'Company',
    measures: 'Involvement and measures',
    choices: 'Choices and their reasons',
    procedure: 'Procedure',
    lots: 'Division into lots',
    cites: {
      consultation: 'Act on Public Procurement and Concession Contracts (1397/2016, Procurement Act), section 65: market consultation.',
      involvement: 'Procurement Act, section 66: prior involvement of candidates or tenderers.',
      lots: 'Procurement Act, section 75: division into lots.',
    },
  },
};
