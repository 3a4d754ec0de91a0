import type { Locale } from '@app/kernel';
import type { DocumentWords } from '../../render';

export interface MeetingMinutesWords extends DocumentWords {
  readonly heldAt: string;
  readonly length: string;
  readonly minutes: (count: number) => string;
  readonly kindOf: string;
  readonly meeting: string;
  readonly suppliers: string;
  readonly place: string;
  readonly present: string;
  readonly open: string;
  readonly openNote: string;
  readonly nothingOpen: (ground: string) => string;
  readonly secret: string;
  readonly noSecret: string;
  readonly ground: string;
  readonly cites: Record<'equality' | 'secrets', string>;
}

export const meetingMinutesWords: Record<Locale, MeetingMinutesWords> = {
  fi: {
    kind: 'Tapaamisen muistio',
    heldAt: 'Pidetty',
    length: 'Kesto',
    minutes: (count) => `${count} minuuttia`,
    kindOf: 'Tapaaminen',
    meeting: 'Osallistujat',
    suppliers: 'Yritys',
    place: 'Paikka',
    present: 'Läsnä',
    open: 'Julkinen osa',
    openNote: 'Julkinen osa annetaan kaikille samalla hetkellä markkinavuoropuhelun yhteenvedossa, ilman yrityksen nimeä.',
    nothingOpen: (ground) => `Tapaamisesta ei julkaista mitään. Peruste: ${ground}.`,
    secret: 'Salassa pidettävä osa',
    noSecret: 'Yritys ei merkinnyt mitään liikesalaisuudeksi.',
    ground: 'Peruste',
    cites: {
      equality:
        'Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016) 3 §: tasapuolinen ja syrjimätön kohtelu; 65 §: markkinakartoitus.',
      secrets: 'Laki viranomaisten toiminnan julkisuudesta (621/1999) 24 § 1 mom. 20 kohta: liikesalaisuus.',
    },
  },
  sv: {
    kind: 'Promemoria från möte',
    heldAt: 'Hölls',
    length: 'Längd',
    minutes: (count) => `${count} minuter`,
    kindOf: 'Möte',
    meeting: 'Deltagare',
    suppliers: 'Företag',
    place: 'Plats',
    present: 'Närvarande',
    open: 'Offentlig del',
    openNote: 'Den offentliga delen ges till alla samtidigt i sammandraget av marknadsdialogen, utan företagets namn.',
    nothingOpen: (ground) => `Inget offentliggörs från mötet. Grund: ${ground}.`,
    secret: 'Sekretessbelagd del',
    noSecret: 'Företaget märkte ingenting som affärshemlighet.',
    ground: 'Grund',
    cites: {
      equality:
        'Lagen om offentlig upphandling och koncession (1397/2016) 3 §: likvärdigt och icke-diskriminerande bemötande; 65 §: marknadskartläggning.',
      secrets: 'Lagen om offentlighet i myndigheternas verksamhet (621/1999) 24 § 1 mom. 20 punkten: affärshemlighet.',
    },
  },
  en: {
    kind: 'Minutes of a meeting',
    heldAt: 'Held',
    length: 'Length',
    minutes: (count) => `${count} minutes`,
    kindOf: 'Meeting',
    meeting: 'Who took part',
    suppliers: 'Company',
    place: 'Place',
    present: 'Present',
    open: 'Open part',
    openNote: 'The open part is given to everyone at one instant in the summary of the dialogue, without the name of the company.',
    nothingOpen: (ground) => `Nothing of the meeting is published. Ground: ${ground}.`,
    secret: 'Secret part',
    noSecret: 'The company marked nothing as a trade secret.',
    ground: 'Ground',
    cites: {
      equality:
        'Act on Public Procurement and Concession Contracts (1397/2016), section 3: equal and non-discriminatory treatment; section 65: market consultation.',
      secrets: 'Act on the Openness of Government Activities (621/1999), section 24(1)(20): trade secrets.',
    },
  },
};
