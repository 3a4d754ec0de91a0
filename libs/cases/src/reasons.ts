import { defineReasons, formatDateTime, type Locale } from '@app/kernel';

export const casesReason = defineReasons('cases', {
  'second-person-missing': {
    fi: 'Tähän tarvitaan kaksi eri henkilöä: toisen on ensin vahvistettava.',
    sv: 'Detta kräver två olika personer: den andra ska först bekräfta.',
    en: 'This needs two different people: the other one has to confirm first.',
  },
  'not-running': {
    fi: 'Asia on jo päättynyt.',
    sv: 'Ärendet har redan avslutats.',
    en: 'The case has already ended.',
  },
  'wrong-stage': {
    fi: 'Tätä ei tehdä tässä vaiheessa.',
    sv: 'Detta görs inte i det här skedet.',
    en: 'This is not done at this stage.',
  },
  'nothing-to-sign': {
    fi: 'Vahvistettavaa ei ole vielä laadittu.',
    sv: 'Det som ska bekräftas har ännu inte beretts.',
    en: 'What is to be confirmed has not been prepared yet.',
  },
  'ties-undeclared': {
    fi: (p: { names: string }) => `Sidonnaisuudet on ilmoittamatta: ${p.names}.`,
    sv: (p: { names: string }) => `Bindningarna är inte anmälda: ${p.names}.`,
    en: (p: { names: string }) => `Ties have not been declared: ${p.names}.`,
  },
  'ties-conflict': {
    fi: (p: { names: string }) => `Esteellinen ei voi osallistua valmisteluun: ${p.names}.`,
    sv: (p: { names: string }) => `Den som är jävig kan inte delta i beredningen: ${p.names}.`,
    en: (p: { names: string }) => `Someone with a conflict of interest cannot take part: ${p.names}.`,
  },
  'not-of-this-city': {
    fi: 'Henkilö ei kuulu tähän kaupunkiin.',
    sv: 'Personen hör inte till den här staden.',
    en: 'The person does not belong to this city.',
  },
  'not-in-team': {
    fi: 'Et kuulu asian työryhmään.',
    sv: 'Du hör inte till ärendets arbetsgrupp.',
    en: 'You are not in the team of this case.',
  },
  'unknown-procedure': {
    fi: 'Menettelyä ei tunneta.',
    sv: 'Förfarandet är okänt.',
    en: 'The procedure is unknown.',
  },
  'procedure-fixed': {
    fi: 'Menettelyä ei voi vaihtaa tarjouspyynnön julkaisun jälkeen.',
    sv: 'Förfarandet kan inte bytas efter att anbudsförfrågan publicerats.',
    en: 'The procedure cannot change after the call has been published.',
  },
  'signed-already': {
    fi: (p: { at: string }, l: Locale) => `Olet jo vahvistanut tämän ${formatDateTime(p.at, l)}. Seuraavaksi tarvitaan toinen henkilö.`,
    sv: (p: { at: string }, l: Locale) => `Du har redan bekräftat detta ${formatDateTime(p.at, l)}. Nu behövs en andra person.`,
    en: (p: { at: string }, l: Locale) => `You confirmed this on ${formatDateTime(p.at, l)}. Next a second person is needed.`,
  },
});
