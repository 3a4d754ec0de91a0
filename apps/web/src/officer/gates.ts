import type { Text3 } from '@app/kernel';

/** The conditions of moves that hold, in words: by the gate's id that the API names. */
const GATES: Readonly<Record<string, Text3>> = {
  'needs.approved': { fi: 'Tarve on hyväksytty', sv: 'Behovet är godkänt', en: 'The need is approved' },
  'cases.team-declared': {
    fi: 'Työryhmä on ilmoittanut sidonnaisuutensa',
    sv: 'Arbetsgruppen har anmält sina bindningar',
    en: 'The team has declared its ties',
  },
  'dialogue.consultation-ended': {
    fi: 'Tietopyynnön vastausaika on päättynyt',
    sv: 'Svarstiden för informationsbegäran har gått ut',
    en: 'The time to answer has ended',
  },
  'dialogue.meetings-minuted': {
    fi: 'Jokaisesta tapaamisesta on muistio',
    sv: 'Det finns en promemoria från varje möte',
    en: 'Every meeting has its minutes',
  },
  'dialogue.summary-published': {
    fi: 'Vuoropuhelun yhteenveto on julkaistu',
    sv: 'Sammandraget av dialogen är publicerat',
    en: 'The dialogue summary is published',
  },
  'tendering.call-complete': {
    fi: 'Tarjouspyyntö on täydellinen',
    sv: 'Anbudsförfrågan är komplett',
    en: 'The call is complete',
  },
  'tendering.lawful': {
    fi: 'Menettely ja määräajat ovat lain mukaiset',
    sv: 'Förfarandet och tidsfristerna följer lagen',
    en: 'The procedure and the time limits are lawful',
  },
  'tendering.deadline-passed': {
    fi: 'Tarjousten määräaika on päättynyt',
    sv: 'Tidsfristen för anbuden har gått ut',
    en: 'The deadline for tenders has passed',
  },
  'evaluation.round-opened': { fi: 'Kierros on avattu', sv: 'Omgången är öppnad', en: 'The round is opened' },
  'evaluation.consensus-complete': {
    fi: 'Yhteispisteet on kirjattu',
    sv: 'De gemensamma poängen är antecknade',
    en: 'The consensus scores are recorded',
  },
  'evaluation.quality-final': {
    fi: 'Laadun arviointi on vahvistettu',
    sv: 'Kvalitetsbedömningen är fastställd',
    en: 'The quality scores are final',
  },
  'evaluation.proposed': { fi: 'Päätösesitys on tehty', sv: 'Beslutsförslaget är framlagt', en: 'The award is proposed' },
  'evaluation.decided': { fi: 'Hankintapäätös on tehty', sv: 'Upphandlingsbeslutet är fattat', en: 'The award is decided' },
  'evaluation.waiting-over': { fi: 'Odotusaika on päättynyt', sv: 'Väntetiden har gått ut', en: 'The waiting period is over' },
  'evaluation.contract-signed': { fi: 'Sopimus on allekirjoitettu', sv: 'Kontraktet är undertecknat', en: 'The contract is signed' },
  'pilots.plan-complete': { fi: 'Kokeilusuunnitelma on valmis', sv: 'Försöksplanen är klar', en: 'The pilot plan is complete' },
  'pilots.ready': { fi: 'Kokeilu on valmis alkamaan', sv: 'Försöket är redo att starta', en: 'The pilot is ready to start' },
  'pilots.measured': { fi: 'Mittaukset on kirjattu', sv: 'Mätningarna är antecknade', en: 'The measurements are recorded' },
  'pilots.reported': { fi: 'Kokeilun raportti on valmis', sv: 'Försökets rapport är klar', en: 'The pilot report is finished' },
};

/** A condition that holds, in words; undefined for one that has none here. */
export const gateThatHolds = (id: string): Text3 | undefined => GATES[id];
