import type { Locale } from '@app/kernel';
import type { RoundKind } from '@app/rules';
import type { DocumentWords } from '../../render';

export interface OpeningMinutesWords extends DocumentWords {
  readonly deadline: string;
  readonly openedAt: string;
  readonly opening: string;
  readonly openedBy: string;
  readonly earlyAttempts: string;
  readonly number: string;
  readonly receivedAt: string;
  readonly digest: string;
  readonly log: string;
  readonly time: string;
  readonly event: string;
  readonly row: string;
  readonly publicity: string;
  /** What is said otherwise of tenders than of requests to participate. */
  readonly of: Record<RoundKind, WordsOfRound>;
  readonly cites: Record<'opening' | 'publicity', string>;
}

/** A request to participate is not a tender: who sends it is a candidate, and it holds no price. */
interface WordsOfRound {
  readonly tenders: string;
  readonly course: string;
  readonly received: string;
  readonly none: string;
  readonly tenderer: string;
  readonly digestNote: string;
  readonly lateChapter: string;
  readonly late: (count: number) => string;
  readonly publicityText: string;
}

export const openingMinutesWords: Record<Locale, OpeningMinutesWords> = {
  fi: {
    kind: 'Avauspöytäkirja',
    deadline: 'Määräaika päättyi',
    openedAt: 'Avattu',
    opening: 'Avaaminen',
    openedBy: 'Avaaja',
    earlyAttempts: 'Torjuttuja yrityksiä avata ennen aikaa',
    number: 'Nro',
    receivedAt: 'Saapunut',
    digest: 'Tiiviste',
    log: 'Avausloki',
    time: 'Aika',
    event: 'Tapahtuma',
    row: 'Lokirivi',
    publicity: 'Julkisuus',
    of: {
      tenders: {
        tenders: 'Tarjouksia',
        course:
          'Tarjoukset avattiin vasta määräajan päätyttyä. Avaamiseen tarvittiin kaksi tunnistettua henkilöä. Tarjousten sisältöä ei arvioitu.',
        received: 'Saapuneet tarjoukset',
        none: 'Määräaikaan mennessä ei saapunut tarjouksia.',
        tenderer: 'Tarjoaja',
        digestNote:
          'Tiiviste on sen vastaanottokuitin SHA-256-arvo, jonka tarjoaja sai tarjouksen saapuessa. Tarjoaja voi laskea sen omasta kuitistaan.',
        lateChapter: 'Myöhästyneet tarjoukset',
        late: (count) =>
          count === 0
            ? 'Yhtään tarjousta ei saapunut myöhässä.'
            : count === 1
              ? 'Yksi tarjous saapui myöhässä. Sitä ei otettu vastaan eikä avattu, ja lähettäjä sai siitä todistuksen.'
              : `Myöhässä saapui ${count} tarjousta. Niitä ei otettu vastaan eikä avattu, ja kukin lähettäjä sai siitä todistuksen.`,
        publicityText:
          'Tarjoukset ja tämä pöytäkirja tulevat julkisiksi, kun hankintasopimus on tehty. Asianosaisen oikeudesta saada tieto säädetään erikseen.',
      },
      requests: {
        tenders: 'Osallistumishakemuksia',
        course:
          'Osallistumishakemukset avattiin vasta määräajan päätyttyä. Avaamiseen tarvittiin kaksi tunnistettua henkilöä. Hakemusten sisältöä ei arvioitu.',
        received: 'Saapuneet osallistumishakemukset',
        none: 'Määräaikaan mennessä ei saapunut osallistumishakemuksia.',
        tenderer: 'Ehdokas',
        digestNote:
          'Tiiviste on sen vastaanottokuitin SHA-256-arvo, jonka ehdokas sai hakemuksen saapuessa. Ehdokas voi laskea sen omasta kuitistaan.',
        lateChapter: 'Myöhästyneet osallistumishakemukset',
        late: (count) =>
          count === 0
            ? 'Yhtään osallistumishakemusta ei saapunut myöhässä.'
            : count === 1
              ? 'Yksi osallistumishakemus saapui myöhässä. Sitä ei otettu vastaan eikä avattu, ja lähettäjä sai siitä todistuksen.'
              : `Myöhässä saapui ${count} osallistumishakemusta. Niitä ei otettu vastaan eikä avattu, ja kukin lähettäjä sai siitä todistuksen.`,
        publicityText:
          'Osallistumishakemukset ja tämä pöytäkirja tulevat julkisiksi, kun hankintasopimus on tehty. Asianosaisen oikeudesta saada tieto säädetään erikseen.',
      },
    },
    cites: {
      opening: 'Direktiivi 2014/24/EU, 22 artiklan 3 kohta ja liite IV: tarjousten vastaanottamiseen käytettävät välineet.',
      publicity: 'Laki viranomaisten toiminnan julkisuudesta (621/1999) 7 §: viranomaiselle toimitetun asiakirjan julkiseksi tuleminen.',
    },
  },
  sv: {
    kind: 'Öppningsprotokoll',
    deadline: 'Tidsfristen gick ut',
    openedAt: 'Öppnat',
    opening: 'Öppningen',
    openedBy: 'Öppnades av',
    earlyAttempts: 'Avvisade försök att öppna i förtid',
    number: 'Nr',
    receivedAt: 'Inkommit',
    digest: 'Kontrollsumma',
    log: 'Öppningslogg',
    time: 'Tid',
    event: 'Händelse',
    row: 'Loggrad',
    publicity: 'Offentlighet',
    of: {
      tenders: {
        tenders: 'Anbud',
        course:
          'Anbuden öppnades först efter att tidsfristen hade gått ut. Öppningen krävde två identifierade personer. Anbudens innehåll bedömdes inte.',
        received: 'Inkomna anbud',
        none: 'Inga anbud inkom inom tidsfristen.',
        tenderer: 'Anbudsgivare',
        digestNote:
          'Kontrollsumman är SHA-256-värdet av det kvitto som anbudsgivaren fick när anbudet kom in. Anbudsgivaren kan räkna ut det ur sitt eget kvitto.',
        lateChapter: 'Försenade anbud',
        late: (count) =>
          count === 0
            ? 'Inget anbud inkom för sent.'
            : count === 1
              ? 'Ett anbud inkom för sent. Det togs inte emot och öppnades inte, och avsändaren fick ett intyg om det.'
              : `För sent inkom ${count} anbud. De togs inte emot och öppnades inte, och varje avsändare fick ett intyg om det.`,
        publicityText:
          'Anbuden och detta protokoll blir offentliga när upphandlingskontraktet har ingåtts. Om en parts rätt att ta del föreskrivs särskilt.',
      },
      requests: {
        tenders: 'Anbudsansökningar',
        course:
          'Anbudsansökningarna öppnades först efter att tidsfristen hade gått ut. Öppningen krävde två identifierade personer. Ansökningarnas innehåll bedömdes inte.',
        received: 'Inkomna anbudsansökningar',
        none: 'Inga anbudsansökningar inkom inom tidsfristen.',
        tenderer: 'Anbudssökande',
        digestNote:
          'Kontrollsumman är SHA-256-värdet av det kvitto som anbudssökanden fick när ansökan kom in. Anbudssökanden kan räkna ut det ur sitt eget kvitto.',
        lateChapter: 'Försenade anbudsansökningar',
        late: (count) =>
          count === 0
            ? 'Ingen anbudsansökan inkom för sent.'
            : count === 1
              ? 'En anbudsansökan inkom för sent. Den togs inte emot och öppnades inte, och avsändaren fick ett intyg om det.'
              : `För sent inkom ${count} anbudsansökningar. De togs inte emot och öppnades inte, och varje avsändare fick ett intyg om det.`,
        publicityText:
          'Anbudsansökningarna och detta protokoll blir offentliga när upphandlingskontraktet har ingåtts. Om en parts rätt att ta del föreskrivs särskilt.',
      },
    },
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
    opening: 'Opening',
    openedBy: 'Opened by',
    earlyAttempts: 'Refused attempts to open before time',
    number: 'No',
    receivedAt: 'Received',
    digest: 'Digest',
    log: 'Opening log',
    time: 'Time',
    event: 'Event',
    row: 'Log row',
    publicity: 'Publicity',
    of: {
      tenders: {
        tenders: 'Tenders',
        course:
          'Tenders were opened only after the deadline had passed. Opening took two identified people. The content of tenders was not assessed.',
        received: 'Tenders received',
        none: 'No tenders were received by the deadline.',
        tenderer: 'Tenderer',
        digestNote:
          'The digest is the SHA-256 value of the receipt that the tenderer got when the tender came in. The tenderer can compute it from the receipt.',
        lateChapter: 'Late tenders',
        late: (count) =>
          count === 0
            ? 'No tender came late.'
            : count === 1
              ? 'One tender came late. It was neither accepted nor opened, and its sender got a statement of it.'
              : `${count} tenders came late. They were neither accepted nor opened, and each sender got a statement of it.`,
        publicityText:
          'Tenders and this record become public once the contract has been made. The right of a party to information is laid down separately.',
      },
      requests: {
        tenders: 'Requests to participate',
        course:
          'Requests to participate were opened only after the deadline had passed. Opening took two identified people. The content of requests was not assessed.',
        received: 'Requests to participate received',
        none: 'No requests to participate were received by the deadline.',
        tenderer: 'Candidate',
        digestNote:
          'The digest is the SHA-256 value of the receipt that the candidate got when the request came in. The candidate can compute it from the receipt.',
        lateChapter: 'Late requests to participate',
        late: (count) =>
          count === 0
            ? 'No request to participate came late.'
            : count === 1
              ? 'One request to participate came late. It was neither accepted nor opened, and its sender got a statement of it.'
              : `${count} requests to participate came late. They were neither accepted nor opened, and each sender got a statement of it.`,
        publicityText:
          'Requests to participate and this record become public once the contract has been made. The right of a party to information is laid down separately.',
      },
    },
    cites: {
      opening: 'Directive 2014/24/EU, Article 22(3) and Annex IV: devices for receiving tenders.',
      publicity:
        'Act on the Openness of Government Activities (621/1999), section 7: when a document received by an authority becomes public.',
    },
  },
};
