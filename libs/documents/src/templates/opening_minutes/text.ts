import type { Locale } from '@app/kernel';
import type { DocumentWords } from '../../render';

export interface OpeningMinutesWords extends DocumentWords {
  readonly deadline: string;
  readonly openedAt: string;
  readonly tenders: string;
  readonly opening: string;
  readonly course: string;
  readonly openedBy: string;
  readonly earlyAttempts: string;
  readonly received: string;
  readonly none: string;
  readonly number: string;
  readonly tenderer: string;
  readonly receivedAt: string;
  readonly digest: string;
  readonly digestNote: string;
  readonly lateChapter: string;
  readonly late: (count: number) => string;
  readonly log: string;
  readonly time: string;
  readonly event: string;
  readonly row: string;
  readonly publicity: string;
  readonly publicityText: string;
  readonly cites: Record<'opening' | 'publicity', string>;
}

export const openingMinutesWords: Record<Locale, OpeningMinutesWords> = {
  fi: {
    kind: 'Avauspöytäkirja',
    deadline: 'Määräaika päättyi',
    openedAt: 'Avattu',
    tenders: 'Tarjouksia',
    opening: 'Avaaminen',
    course:
      'Tarjoukset avattiin vasta määräajan päätyttyä. Avaamiseen tarvittiin kaksi tunnistettua henkilöä. Tarjousten sisältöä ei arvioitu.',
    openedBy: 'Avaajat',
    earlyAttempts: 'Torjuttuja yrityksiä avata ennen aikaa',
    received: 'Saapuneet tarjoukset',
    none: 'Määräaikaan mennessä ei saapunut tarjouksia.',
    number: 'Nro',
    tenderer: 'Tarjoaja',
    receivedAt: 'Saapunut',
    digest: 'Tiiviste',
    digestNote:
      'Tiiviste on sen vastaanottokuitin SHA-256-arvo, jonka tarjoaja sai tarjouksen saapuessa. Tarjoaja voi laskea sen omasta kuitistaan.',
    lateChapter: 'Myöhästyneet tarjoukset',
    late: (count) =>
      count === 0
        ? 'Yhtään tarjousta ei saapunut myöhässä.'
        : count === 1
          ? 'Yksi tarjous saapui myöhässä. Sitä ei otettu vastaan eikä avattu, ja lähettäjä sai siitä todistuksen.'
          : `Myöhässä saapui ${count} tarjousta. Niitä ei otettu vastaan eikä avattu, ja kukin lähettäjä sai siitä todistuksen.`,
    log: 'Avausloki',
    time: 'Aika',
    event: 'Tapahtuma',
    row: 'Lokirivi',
    publicity: 'Julkisuus',
    publicityText:
      'Tarjoukset ja tämä pöytäkirja tulevat julkisiksi, kun hankintasopimus on tehty. Asianosaisen oikeudesta saada tieto säädetään erikseen.',
    cites: {
      opening: 'Direktiivi 2014/24/EU, 22 artiklan 3 kohta ja liite IV: tarjousten vastaanottamiseen käytettävät välineet.',
      publicity: 'Laki viranomaisten toiminnan julkisuudesta (621/1999) 7 §: viranomaiselle toimitetun asiakirjan julkiseksi tuleminen.',
    },
  },
  sv: {
    kind: 'Öppningsprotokoll',
    deadline: 'Tidsfristen gick ut',
    openedAt: 'Öppnat',
    tenders: 'Anbud',
    opening: 'Öppningen',
    course:
      'Anbuden öppnades först efter att tidsfristen hade gått ut. Öppningen krävde två identifierade personer. Anbudens innehåll bedömdes inte.',
    openedBy: 'Öppnades av',
    earlyAttempts: 'Avvisade försök att öppna i förtid',
    received: 'Inkomna anbud',
    none: 'Inga anbud inkom inom tidsfristen.',
    number: 'Nr',
    tenderer: 'Anbudsgivare',
    receivedAt: 'Inkommit',
    digest: 'Kontrollsumma',
    digestNote:
      'Kontrollsumman är SHA-256-värdet av det kvitto som anbudsgivaren fick när anbudet kom in. Anbudsgivaren kan räkna ut det ur sitt eget kvitto.',
    lateChapter: 'Försenade anbud',
    late: (count) =>
      count === 0
        ? 'Inget anbud inkom för sent.'
        : count === 1
          ? 'Ett anbud inkom för sent. Det togs inte emot och öppnades inte, och avsändaren fick ett intyg om det.'
          : `För sent inkom ${count} anbud. De togs inte emot och öppnades inte, och varje avsändare fick ett intyg om det.`,
    log: 'Öppningslogg',
    time: 'Tid',
    event: 'Händelse',
    row: 'Loggrad',
    publicity: 'Offentlighet',
    publicityText:
      'Anbuden och detta protokoll blir offentliga när upphandlingskontraktet har ingåtts. Om en parts rätt att ta del föreskrivs särskilt.',
    cites: {
      opening: 'Direktiv 2014/24/EU, artikel 22.3 och bilaga IV: verktyg för mottagande av anbud.',
      publicity:
        'Lagen om offentlighet i myndigheternas verksamhet (621/1999) 7 §: när en handling som inkommit till en myndighet blir offentlig.',
    },
  },
  en: {
    kind: 'Opening record',
    deadline: 'Deadline passed',
    openedAt: 'Opened',
    tenders: 'Tenders',
    opening: 'Opening',
    course:
      'Tenders were opened only after the deadline had passed. Opening took two identified people. The content of tenders was not assessed.',
    openedBy: 'Opened by',
    earlyAttempts: 'Refused attempts to open before time',
    received: 'Tenders received',
    none: 'No tenders were received by the deadline.',
    number: 'No',
    tenderer: 'Tenderer',
    receivedAt: 'Received',
    digest: 'Digest',
    digestNote:
      'The digest is the SHA-256 value of the receipt that the tenderer got when the tender came in. The tenderer can count it from the receipt.',
    lateChapter: 'Late tenders',
    late: (count) =>
      count === 0
        ? 'No tender came late.'
        : count === 1
          ? 'One tender came late. It was neither accepted nor opened, and its sender got a statement of it.'
          : `${count} tenders came late. They were neither accepted nor opened, and each sender got a statement of it.`,
    log: 'Opening log',
    time: 'Time',
    event: 'Event',
    row: 'Log row',
    publicity: 'Publicity',
    publicityText:
      'Tenders and this record become public once the contract has been made. The right of a party to information is laid down separately.',
    cites: {
      opening: 'Directive 2014/24/EU, Article 22(3) and Annex IV: devices for receiving tenders.',
      publicity:
        'Act on the Openness of Government Activities (621/1999), section 7: when a document received by an authority becomes public.',
    },
  },
};
