import { defineReasons } from '@app/kernel';

/** Why the spine says no. */
export const casesReason = defineReasons('cases', {
  'second-person-missing': {
    fi: 'Tarvitaan toinen henkilö: tähän tarvitaan kaksi eri henkilöä, joista toinen ei ole vielä vahvistanut.',
    sv: 'En andra person behövs: detta kräver två olika personer, och den andra har ännu inte bekräftat.',
    en: 'A second person is needed: this needs two different people, and the other has not confirmed yet.',
  },
  'already-signed': {
    fi: 'Olet jo vahvistanut tämän. Toisen henkilön on vahvistettava se.',
    sv: 'Du har redan bekräftat detta. En annan person ska bekräfta det.',
    en: 'You have already confirmed this. Another person must confirm it.',
  },
  'not-signed-by-two': {
    fi: 'Tätä ei vahvisteta kahden henkilön voimin.',
    sv: 'Detta bekräftas inte av två personer.',
    en: 'This is not something that two people confirm.',
  },
  'nothing-to-sign': {
    fi: 'Vahvistettavaa ei vielä ole: tallenna sisältö ensin.',
    sv: 'Det finns ännu inget att bekräfta: spara innehållet först.',
    en: 'There is nothing to confirm yet: save the content first.',
  },
  'not-in-this-stage': {
    fi: (p: { stage: string; needed: string }) =>
      `Asia on vaiheessa «${stageIn(p.stage, 'fi')}». Tämä tehdään vaiheessa «${stageIn(p.needed, 'fi')}».`,
    sv: (p: { stage: string; needed: string }) =>
      `Ärendet är i skedet «${stageIn(p.stage, 'sv')}». Detta görs i skedet «${stageIn(p.needed, 'sv')}».`,
    en: (p: { stage: string; needed: string }) =>
      `The case is in the stage “${stageIn(p.stage, 'en')}”. This is done in the stage “${stageIn(p.needed, 'en')}”.`,
  },
  'not-in-this-procedure': {
    fi: 'Tämä ei kuulu valittuun menettelyyn.',
    sv: 'Detta hör inte till det valda förfarandet.',
    en: 'This is not part of the chosen procedure.',
  },
  'case-closed': {
    fi: 'Asia on päätetty, eikä sitä voi enää viedä eteenpäin.',
    sv: 'Ärendet är avslutat och kan inte längre föras vidare.',
    en: 'The case is closed and can no longer go forward.',
  },
  'owner-missing': {
    fi: 'Asialla ei ole vastuuhenkilöä, jonka tunnus on voimassa.',
    sv: 'Ärendet saknar en ansvarig person med giltigt konto.',
    en: 'The case has no responsible person with a valid account.',
  },
  'ties-not-declared': {
    fi: (p: { names: string }) => `Sidonnaisuusilmoitus puuttuu: ${p.names}.`,
    sv: (p: { names: string }) => `Jävsdeklarationen saknas: ${p.names}.`,
    en: (p: { names: string }) => `The declaration of ties is missing: ${p.names}.`,
  },
  'member-has-conflict': {
    fi: (p: { names: string }) => `Esteellinen henkilö ei voi osallistua asian käsittelyyn: ${p.names}.`,
    sv: (p: { names: string }) => `En jävig person kan inte delta i behandlingen: ${p.names}.`,
    en: (p: { names: string }) => `A person with a conflict of interest cannot take part: ${p.names}.`,
  },
  'not-a-colleague': {
    fi: 'Henkilöä ei löydy kaupungin henkilöistä, tai tunnus on suljettu.',
    sv: 'Personen finns inte bland stadens personer, eller kontot är stängt.',
    en: 'The person is not among the city’s people, or the account is closed.',
  },
  'role-not-held': {
    fi: 'Henkilöllä ei ole tätä roolia.',
    sv: 'Personen har inte denna roll.',
    en: 'The person does not hold this role.',
  },
  'cannot-answer-for-a-case': {
    fi: 'Asian vastuuhenkilö on hankinta-asiantuntija tai tarpeen omistaja. Tällä henkilöllä ei ole kumpaakaan roolia.',
    sv: 'Den som ansvarar för ett ärende är upphandlare eller behovsägare. Den här personen har ingen av rollerna.',
    en: 'A procurement officer or a need owner is responsible for a case. This person holds neither role.',
  },
  'unknown-procedure': {
    fi: 'Menettelyä ei tunneta.',
    sv: 'Förfarandet är okänt.',
    en: 'The procedure is not known.',
  },
  'procedure-not-run': {
    fi: 'Palvelu ei vielä vie hankintaa läpi tällä menettelyllä. Se on laillinen, mutta tässä palvelussa sitä ei voi valita.',
    sv: 'Tjänsten kan ännu inte genomföra en upphandling med detta förfarande. Det är lagligt men kan inte väljas i tjänsten.',
    en: 'The service does not yet carry a purchase through this procedure. It is lawful but cannot be chosen here.',
  },
  'procedure-fixed': {
    fi: 'Menettelyä ei voi vaihtaa, kun tarjouspyyntö on julkaistu.',
    sv: 'Förfarandet kan inte bytas när anbudsförfrågan har publicerats.',
    en: 'The procedure cannot change once the call is published.',
  },
  'call-runs': {
    fi: 'Hankinta on kilpailutettavana: se päätetään keskeyttämällä hankinta, jotta tarjoajat saavat tiedon.',
    sv: 'Upphandlingen pågår: den avslutas genom att upphandlingen avbryts, så att anbudsgivarna får veta det.',
    en: 'The procurement is out for tender: it ends by cancelling the call, so that the tenderers are told.',
  },
});

const STAGE_NAMES: Record<string, Record<'fi' | 'sv' | 'en', string>> = {
  need: { fi: 'Tarve', sv: 'Behov', en: 'Need' },
  dialogue: { fi: 'Markkinavuoropuhelu', sv: 'Marknadsdialog', en: 'Market dialogue' },
  tender: { fi: 'Kilpailutus', sv: 'Konkurrensutsättning', en: 'Tender' },
  pilot: { fi: 'Kokeilu', sv: 'Försök', en: 'Pilot' },
  done: { fi: 'Päätetty', sv: 'Avslutat', en: 'Closed' },
};
const stageIn = (stage: string, locale: 'fi' | 'sv' | 'en'): string => STAGE_NAMES[stage]?.[locale] ?? stage;
