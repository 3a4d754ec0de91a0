import type { Locale } from '@app/kernel';
import type { DocumentWords } from '../../render';
import type { ExcludedTender } from './template';

export interface AwardDecisionWords extends DocumentWords {
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly compared: string;
  readonly decision: string;
  readonly winner: string;
  readonly winnerFigures: (price: string, points: string) => string;
  readonly contract: string;
  readonly contractOnlyWritten: string;
  readonly signingFrom: (day: string) => string;
  readonly signingAfterPeriods: string;
  readonly promised: (day: string) => string;
  readonly standstill: (days: number) => string;
  readonly remedies: string;
  readonly remediesPointed: string;
  readonly object: string;
  readonly procedure: string;
  readonly callPublished: string;
  readonly deadline: string;
  readonly opened: string;
  readonly lot: string;
  readonly exclusions: string;
  readonly noneExcluded: string;
  readonly excludedIntro: string;
  readonly excludedCaption: string;
  readonly tenderer: string;
  readonly ground: string;
  readonly reason: string;
  readonly why: Record<ExcludedTender['why'], string>;
  readonly countedWithout: string;
  readonly criteria: string;
  readonly criteriaIntro: string;
  readonly criteriaCaption: string;
  readonly mark: string;
  readonly criterion: string;
  readonly most: string;
  readonly formula: string;
  readonly total: string;
  readonly onlySumRounded: string;
  readonly tieBreak: string;
  readonly comparison: string;
  readonly anonymous: string;
  readonly pricesAfter: (at: string) => string;
  readonly rounding: string;
  readonly nothingCompared: string;
  readonly scoresCaption: string;
  readonly place: string;
  readonly price: string;
  readonly maximum: string;
  readonly sum: string;
  readonly advantages: string;
  readonly behind: (points: string) => string;
  readonly winnerBetter: (marks: string) => string;
  readonly otherBetter: (marks: string) => string;
  readonly reasons: string;
  readonly reasonsIntro: string;
  readonly reasonsCaption: (mark: string, most: string) => string;
  readonly points: string;
  readonly remediesChapter: string;
  readonly remediesIntro: string;
  readonly claimChapter: string;
  readonly claimIntro: string;
  readonly periodsCaption: string;
  readonly correction: string;
  readonly claim: string;
  readonly appeal: string;
  readonly who: string;
  readonly whoParty: string;
  readonly whoAppeals: string;
  readonly period: string;
  readonly periodOf: (days: number) => string;
  readonly notice: string;
  readonly notifiedOn: (day: string) => string;
  readonly notNotified: string;
  readonly lastDay: string;
  readonly countedFromNotice: string;
  readonly sendTo: string;
  readonly marketCourt: string;
  readonly correctionText: string;
  readonly claimText: string;
  readonly mustHold: string;
  readonly correctionParts: readonly string[];
  readonly correctionNoExtension: string;
  readonly appealText: string;
  readonly appealMustHold: string;
  readonly appealParts: readonly string[];
  readonly appealEnclosures: string;
  readonly appealArrival: string;
  readonly rolls: string;
  readonly tellBuyer: string;
  readonly courtFee: string;
  readonly cites: Record<
    'decision' | 'contract' | 'exclusion' | 'suitability' | 'abnormallyLow' | 'criteria' | 'correction' | 'claim' | 'appeal' | 'rolls',
    string
  >;
}

export const awardDecisionWords: Record<Locale, AwardDecisionWords> = {
  fi: {
    kind: 'Hankintapäätös',
    decidedOn: 'Päätöspäivä',
    decidedBy: 'Päättäjä',
    compared: 'Vertailtuja tarjouksia',
    decision: 'Päätös',
    winner: 'Valittu tarjoaja',
    winnerFigures: (price, points) => `Vertailuhinta ${price}, ${points} vertailupistettä`,
    contract: 'Sopimus',
    contractOnlyWritten: 'Sopimus syntyy vasta kirjallisella hankintasopimuksella.',
    signingFrom: (day) => `Se voidaan tehdä aikaisintaan ${day}.`,
    signingAfterPeriods: 'Sitä ei tehdä ennen kuin muutoksenhakuaika on päättynyt.',
    promised: (day) => `Kaupunki on sitoutunut odottamaan ainakin ${day} asti.`,
    standstill: (days) => `Odotusaika on ${days} päivää siitä, kun tarjoaja on saanut päätöksen tiedoksi.`,
    remedies: 'Muutoksenhaku',
    remediesPointed: 'Ohjeet ovat päätöksen lopussa.',
    object: 'Hankinnan kohde ja menettely',
    procedure: 'Menettely',
    callPublished: 'Tarjouspyyntö julkaistu',
    deadline: 'Tarjousten määräaika',
    opened: 'Tarjoukset avattu',
    lot: 'Osa',
    exclusions: 'Vertailusta pois jääneet tarjoukset',
    noneExcluded: 'Kaikki määräajassa saapuneet tarjoukset olivat tarjouspyynnön mukaisia, ja ne otettiin vertailuun.',
    excludedIntro: 'Seuraavia tarjouksia ei otettu vertailuun.',
    excludedCaption: 'Pois jääneet tarjoukset perusteineen',
    tenderer: 'Tarjoaja',
    ground: 'Peruste',
    reason: 'Perustelu',
    why: {
      late: 'Saapui määräajan jälkeen',
      withdrawn: 'Peruttu ennen määräajan päättymistä',
      unsuitable: 'Tarjoaja ei täytä soveltuvuusvaatimuksia',
      below_minimum: 'Laatu jäi vähimmäispisteiden alle',
      unconfirmed: 'Tarjousta ei vahvistettu tarjouspyynnön olennaisen muutoksen jälkeen',
      abnormally_low: 'Hinta on poikkeuksellisen alhainen, eikä tarjoajan selvitys riitä',
    },
    countedWithout: 'Muiden tarjousten pisteet on laskettu ilman hylättyä tarjousta: sen hinta ei vaikuta niihin.',
    criteria: 'Valintaperuste',
    criteriaIntro: 'Tarjouksista valitaan kokonaistaloudellisesti edullisin: se, joka on hinta-laatusuhteeltaan paras.',
    criteriaCaption: 'Vertailuperusteet, enimmäispisteet ja laskentatapa',
    mark: 'Merkki',
    criterion: 'Vertailuperuste',
    most: 'Enintään',
    formula: 'Laskentatapa',
    total: 'Yhteensä',
    onlySumRounded: 'Vain loppusumma pyöristetään',
    tieBreak: 'Tasatilanne',
    comparison: 'Tarjousten vertailu',
    anonymous: 'Laatu arvioitiin tietämättä, kenen tarjous on.',
    pricesAfter: (at) => `Hinnat avattiin vasta, kun laatupisteet oli vahvistettu lopullisiksi ${at}.`,
    rounding: 'Pisteet esitetään kahdella desimaalilla; yhteispisteet on laskettu pyöristämättömistä arvoista.',
    nothingCompared: 'Vertailtavia tarjouksia ei ollut.',
    scoresCaption: 'Vertailupisteet',
    place: 'Sija',
    price: 'Hinta, € (alv 0 %)',
    maximum: 'Enimmäispisteet',
    sum: 'Yht.',
    advantages: 'Erot voittaneeseen tarjoukseen',
    behind: (points) => `${points} pistettä vähemmän kuin voittaneella.`,
    winnerBetter: (marks) => `Voittanut oli parempi: ${marks}.`,
    otherBetter: (marks) => `Tämä tarjous oli parempi: ${marks}.`,
    reasons: 'Laatupisteiden perustelut',
    reasonsIntro: 'Arviointiryhmän yhteiset pisteet ja perustelut vertailuperusteittain.',
    reasonsCaption: (mark, most) => `Vertailuperuste ${mark}, enintään ${most} pistettä`,
    points: 'Pisteet',
    remediesChapter: 'Oikaisuohje ja valitusosoitus',
    remediesIntro:
      'Tähän päätökseen voi hakea muutosta kahdella tavalla: vaatimalla hankintayksiköltä hankintaoikaisua tai valittamalla markkinaoikeuteen. Keinoja voi käyttää samanaikaisesti.',
    claimChapter: 'Oikaisuvaatimusohje',
    claimIntro:
      'Hankinnan arvo alittaa kansallisen kynnysarvon, joten päätöksestä ei voi valittaa markkinaoikeuteen. Siihen voi vaatia oikaisua kaupungilta.',
    periodsCaption: 'Muutoksenhaku tässä asiassa',
    correction: 'Hankintaoikaisu',
    claim: 'Oikaisuvaatimus',
    appeal: 'Valitus markkinaoikeuteen',
    who: 'Kuka voi hakea',
    whoParty: 'Se, jota asia koskee (asianosainen)',
    whoAppeals: 'Se, jota asia koskee (asianosainen), sekä laissa säädetty viranomainen',
    period: 'Määräaika',
    periodOf: (days) => `${days} päivää tiedoksisaannista`,
    notice: 'Tiedoksisaanti',
    notifiedOn: (day) => `Sähköinen tiedoksianto ${day}; tiedoksisaantipäivää ei lasketa määräaikaan`,
    notNotified:
      'Päätös annetaan tiedoksi kaikille sähköisesti yhtä aikaa. Tiedoksisaantipäivä on se, jona viesti on vastaanottajan luettavissa; sitä ei lasketa määräaikaan',
    lastDay: 'Viimeinen päivä',
    countedFromNotice: 'Lasketaan tiedoksisaannista ja ilmoitetaan tiedoksiannossa',
    sendTo: 'Toimitetaan',
    marketCourt: 'Markkinaoikeus, Radanrakentajantie 5, 00520 Helsinki, markkinaoikeus@oikeus.fi',
    correctionText:
      'Hankintayksikkö voi poistaa virheellisen päätöksensä tai peruuttaa muun ratkaisunsa ja ratkaista asian uudelleen, jos ratkaisu perustuu lain soveltamisessa tapahtuneeseen virheeseen tai jos asiaan on tullut uutta tietoa, joka voi vaikuttaa siihen.',
    claimText: 'Oikaisua vaaditaan kirjallisesti samalta kaupungilta.',
    mustHold: 'Vaatimuksesta tulee käydä ilmi:',
    correctionParts: [
      'vaatimuksen tekijän nimi, yhteystiedot ja asian diaarinumero',
      'mihin kohtaan päätöstä vaaditaan oikaisua ja miten sitä vaaditaan muutettavaksi',
      'perusteet, joilla oikaisua vaaditaan, sekä asiakirjat, joihin vedotaan.',
    ],
    correctionNoExtension: 'Hankintaoikaisun vaatiminen ei pidennä aikaa, jossa päätöksestä voi valittaa markkinaoikeuteen.',
    appealText: 'Valitus tehdään kirjallisesti, suomeksi tai ruotsiksi.',
    appealMustHold: 'Valituksessa on ilmoitettava:',
    appealParts: [
      'päätös, johon haetaan muutosta',
      'miltä osin päätökseen haetaan muutosta ja mitä muutoksia vaaditaan',
      'vaatimusten perustelut',
      'mihin valitusoikeus perustuu, jos valituksen kohteena oleva päätös ei kohdistu valittajaan',
      'valittajan nimi ja yhteystiedot, myös postiosoite ja sähköinen prosessiosoite.',
    ],
    appealEnclosures:
      'Valitukseen on liitettävä tämä päätös valitusosoituksineen, selvitys päivästä, jona valittaja on saanut päätöksen tiedoksi, ja asiakirjat, joihin valittaja vetoaa. Asiamiehen on tarvittaessa liitettävä valtakirja.',
    appealArrival: 'Valituksen on oltava perillä valitusajan viimeisenä päivänä ennen markkinaoikeuden aukioloajan päättymistä.',
    rolls:
      'Jos viimeinen päivä on pyhäpäivä, itsenäisyyspäivä, vapunpäivä, joulu- tai juhannusaatto tai arkilauantai, määräaika jatkuu seuraavaan arkipäivään.',
    tellBuyer:
      'Valittajan on ilmoitettava kirjallisesti hankintayksikölle asian viemisestä markkinaoikeuteen viimeistään silloin, kun valitus toimitetaan:',
    courtFee: 'Oikeudenkäyntimaksusta säädetään tuomioistuinmaksulaissa (1455/2015).',
    cites: {
      decision:
        'Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016, hankintalaki) 123 §: hankintapäätös ja sen perustelut.',
      contract: 'Hankintalaki 128–129 §: hankintasopimus ja odotusaika.',
      exclusion: 'Hankintalaki 74 §: tarjouksen tarjouspyynnön mukaisuus ja tarjouksen täsmentäminen.',
      suitability: 'Hankintalaki 83–86 §: ehdokkaiden ja tarjoajien soveltuvuutta koskevat vaatimukset.',
      abnormallyLow: 'Hankintalaki 96 §: poikkeuksellisen alhaiset tarjoukset.',
      criteria: 'Hankintalaki 93 §: kokonaistaloudellisesti edullisimman tarjouksen valinta.',
      correction: 'Hankintalaki 132–135 §: hankintaoikaisu.',
      claim: 'Kuntalaki (410/2015) 134 §: oikaisuvaatimus.',
      appeal: 'Hankintalaki 15 luku: muutoksenhaku markkinaoikeuteen.',
      rolls: 'Laki säädettyjen määräaikain laskemisesta (150/1930) 2 ja 5 §.',
    },
  },
  sv: {
    kind: 'Upphandlingsbeslut',
    decidedOn: 'Beslutsdag',
    decidedBy: 'Beslutsfattare',
    compared: 'Jämförda anbud',
    decision: 'Beslut',
    winner: 'Antagen anbudsgivare',
    winnerFigures: (price, points) => `Jämförelsepris ${price}, ${points} jämförelsepoäng`,
    contract: 'Avtal',
    contractOnlyWritten: 'Avtalet uppkommer först genom ett skriftligt upphandlingskontrakt.',
    signingFrom: (day) => `Det kan ingås tidigast ${day}.`,
    signingAfterPeriods: 'Det ingås inte förrän tiden för ändringssökande har gått ut.',
    promised: (day) => `Staden har förbundit sig att vänta åtminstone till och med ${day}.`,
    standstill: (days) => `Väntetiden är ${days} dagar från det att anbudsgivaren har fått del av beslutet.`,
    remedies: 'Ändringssökande',
    remediesPointed: 'Anvisningar finns i slutet av beslutet.',
    object: 'Upphandlingens föremål och förfarandet',
    procedure: 'Förfarande',
    callPublished: 'Förfrågan publicerad',
    deadline: 'Tidsfrist för anbud',
    opened: 'Anbuden öppnade',
    lot: 'Del',
    exclusions: 'Anbud som inte togs med i jämförelsen',
    noneExcluded: 'Alla anbud som kom in inom tidsfristen stämde överens med anbudsförfrågan och togs med i jämförelsen.',
    excludedIntro: 'Följande anbud togs inte med i jämförelsen.',
    excludedCaption: 'Anbud som inte togs med, med grunder',
    tenderer: 'Anbudsgivare',
    ground: 'Grund',
    reason: 'Motivering',
    why: {
      late: 'Kom in efter tidsfristen',
      withdrawn: 'Återtogs innan tidsfristen gick ut',
      unsuitable: 'Anbudsgivaren uppfyller inte lämplighetskraven',
      below_minimum: 'Kvaliteten nådde inte minimipoängen',
      unconfirmed: 'Anbudet bekräftades inte efter en väsentlig ändring av anbudsförfrågan',
      abnormally_low: 'Priset är onormalt lågt och anbudsgivarens förklaring räcker inte',
    },
    countedWithout: 'De övriga anbudens poäng har räknats utan det förkastade anbudet: dess pris påverkar dem inte.',
    criteria: 'Grund för val av anbud',
    criteriaIntro: 'Det totalekonomiskt mest fördelaktiga anbudet antas: det som har bäst förhållande mellan pris och kvalitet.',
    criteriaCaption: 'Jämförelsegrunder, maximipoäng och beräkningssätt',
    mark: 'Märke',
    criterion: 'Jämförelsegrund',
    most: 'Högst',
    formula: 'Beräkningssätt',
    total: 'Sammanlagt',
    onlySumRounded: 'Endast slutsumman avrundas',
    tieBreak: 'Lika poäng',
    comparison: 'Jämförelse av anbuden',
    anonymous: 'Kvaliteten bedömdes utan vetskap om vems anbudet var.',
    pricesAfter: (at) => `Priserna öppnades först när kvalitetspoängen hade fastställts ${at}.`,
    rounding: 'Poängen visas med två decimaler; summan har beräknats av oavrundade värden.',
    nothingCompared: 'Det fanns inga anbud att jämföra.',
    scoresCaption: 'Jämförelsepoäng',
    place: 'Plats',
    price: 'Pris, € (moms 0 %)',
    maximum: 'Maximipoäng',
    sum: 'Summa',
    advantages: 'Skillnader mot det vinnande anbudet',
    behind: (points) => `${points} poäng färre än vinnaren.`,
    winnerBetter: (marks) => `Vinnaren var bättre i: ${marks}.`,
    otherBetter: (marks) => `Detta anbud var bättre i: ${marks}.`,
    reasons: 'Motivering av kvalitetspoängen',
    reasonsIntro: 'Bedömningsgruppens gemensamma poäng och motiveringar enligt jämförelsegrund.',
    reasonsCaption: (mark, most) => `Jämförelsegrund ${mark}, högst ${most} poäng`,
    points: 'Poäng',
    remediesChapter: 'Rättelseanvisning och besvärsanvisning',
    remediesIntro:
      'Ändring i detta beslut kan sökas på två sätt: genom att yrka på upphandlingsrättelse hos den upphandlande enheten eller genom besvär hos marknadsdomstolen. Båda sätten kan användas samtidigt.',
    claimChapter: 'Anvisning för begäran om omprövning',
    claimIntro:
      'Upphandlingens värde är under det nationella tröskelvärdet, så beslutet kan inte överklagas hos marknadsdomstolen. Omprövning kan begäras hos staden.',
    periodsCaption: 'Ändringssökande i detta ärende',
    correction: 'Upphandlingsrättelse',
    claim: 'Begäran om omprövning',
    appeal: 'Besvär hos marknadsdomstolen',
    who: 'Vem kan söka',
    whoParty: 'Den som saken gäller (part)',
    whoAppeals: 'Den som saken gäller (part) och en myndighet som anges i lag',
    period: 'Tidsfrist',
    periodOf: (days) => `${days} dagar från delfåendet`,
    notice: 'Delfående',
    notifiedOn: (day) => `Elektronisk delgivning ${day}; dagen för delfåendet räknas inte in i tidsfristen`,
    notNotified:
      'Beslutet delges alla elektroniskt samtidigt. Dagen för delfåendet är den dag då meddelandet är tillgängligt för mottagaren; den räknas inte in i tidsfristen',
    lastDay: 'Sista dag',
    countedFromNotice: 'Räknas från delfåendet och anges i delgivningen',
    sendTo: 'Lämnas till',
    marketCourt: 'Marknadsdomstolen, Banbyggarvägen 5, 00520 Helsingfors, markkinaoikeus@oikeus.fi',
    correctionText:
      'Den upphandlande enheten kan undanröja sitt felaktiga beslut eller återkalla ett annat avgörande och avgöra saken på nytt, om avgörandet grundar sig på ett fel i tillämpningen av lag eller om det har kommit fram ny information som kan påverka det.',
    claimText: 'Omprövning begärs skriftligen hos samma stad.',
    mustHold: 'Av yrkandet ska framgå:',
    correctionParts: [
      'namn och kontaktuppgifter för den som framställer yrkandet samt ärendets diarienummer',
      'vilken punkt i beslutet som ska rättas och hur den ska ändras',
      'grunderna för yrkandet och de handlingar som åberopas.',
    ],
    correctionNoExtension: 'Ett yrkande på upphandlingsrättelse förlänger inte tiden för besvär hos marknadsdomstolen.',
    appealText: 'Besvären anförs skriftligen, på finska eller svenska.',
    appealMustHold: 'I besvären ska anges:',
    appealParts: [
      'det beslut i vilket ändring söks',
      'till vilka delar ändring söks och vilka ändringar som yrkas',
      'grunderna för yrkandena',
      'vad besvärsrätten grundar sig på, om beslutet inte avser den som anför besvär',
      'namn och kontaktuppgifter för den som anför besvär, också postadress och elektronisk processadress.',
    ],
    appealEnclosures:
      'Till besvären ska fogas detta beslut med besvärsanvisning, utredning om vilken dag den som anför besvär har fått del av beslutet och de handlingar som åberopas. Ett ombud ska vid behov bifoga en fullmakt.',
    appealArrival: 'Besvären ska vara framme den sista dagen av besvärstiden innan marknadsdomstolens öppettid går ut.',
    rolls:
      'Om den sista dagen är en helgdag, självständighetsdagen, första maj, jul- eller midsommarafton eller en helgfri lördag, fortsätter tidsfristen till följande vardag.',
    tellBuyer:
      'Den som anför besvär ska skriftligen underrätta den upphandlande enheten om att saken förs till marknadsdomstolen, senast när besvären lämnas in:',
    courtFee: 'Bestämmelser om rättegångsavgiften finns i lagen om domstolsavgifter (1455/2015).',
    cites: {
      decision:
        'Lagen om offentlig upphandling och koncession (1397/2016, upphandlingslagen) 123 §: upphandlingsbeslutet och dess motivering.',
      contract: 'Upphandlingslagen 128–129 §: upphandlingskontrakt och väntetid.',
      exclusion: 'Upphandlingslagen 74 §: anbudets överensstämmelse med anbudsförfrågan och precisering av anbud.',
      suitability: 'Upphandlingslagen 83–86 §: krav på anbudssökandenas och anbudsgivarnas lämplighet.',
      abnormallyLow: 'Upphandlingslagen 96 §: onormalt låga anbud.',
      criteria: 'Upphandlingslagen 93 §: val av det totalekonomiskt mest fördelaktiga anbudet.',
      correction: 'Upphandlingslagen 132–135 §: upphandlingsrättelse.',
      claim: 'Kommunallagen (410/2015) 134 §: begäran om omprövning.',
      appeal: 'Upphandlingslagen, 15 kap.: sökande av ändring hos marknadsdomstolen.',
      rolls: 'Lagen om beräknande av laga tid (150/1930) 2 och 5 §.',
    },
  },
  en: {
    kind: 'Award decision',
    decidedOn: 'Decided on',
    decidedBy: 'Decided by',
    compared: 'Tenders compared',
    decision: 'Decision',
    winner: 'Tenderer chosen',
    winnerFigures: (price, points) => `Comparison price ${price}, ${points} points`,
    contract: 'Contract',
    contractOnlyWritten: 'A contract comes about only in writing.',
    signingFrom: (day) => `It can be made on ${day} at the earliest.`,
    signingAfterPeriods: 'It is not made before the time for seeking a review has ended.',
    promised: (day) => `The city has undertaken to wait until ${day} at least.`,
    standstill: (days) => `The standstill is ${days} days from when the tenderer was notified of the decision.`,
    remedies: 'Review',
    remediesPointed: 'The instructions are at the end of the decision.',
    object: 'What is bought and how',
    procedure: 'Procedure',
    callPublished: 'Call for tenders published',
    deadline: 'Deadline for tenders',
    opened: 'Tenders opened',
    lot: 'Lot',
    exclusions: 'Tenders left out of the comparison',
    noneExcluded: 'All tenders received by the deadline complied with the call and were compared.',
    excludedIntro: 'The following tenders were not compared.',
    excludedCaption: 'Tenders left out, with grounds',
    tenderer: 'Tenderer',
    ground: 'Ground',
    reason: 'Reason',
    why: {
      late: 'Received after the deadline',
      withdrawn: 'Withdrawn before the deadline',
      unsuitable: 'The tenderer does not meet the suitability requirements',
      below_minimum: 'Quality was below the minimum points',
      unconfirmed: 'Not confirmed after a material amendment of the call',
      abnormally_low: 'The price is abnormally low, and the explanation of the tenderer does not account for it',
    },
    countedWithout: 'The points of the other tenders are counted without the rejected one: its price does not affect them.',
    criteria: 'Award criterion',
    criteriaIntro: 'The most economically advantageous tender is chosen: the one with the best price-quality ratio.',
    criteriaCaption: 'Criteria, maximum points and how they are counted',
    mark: 'Mark',
    criterion: 'Criterion',
    most: 'At most',
    formula: 'How it is counted',
    total: 'Total',
    onlySumRounded: 'Only the total is rounded',
    tieBreak: 'Equal points',
    comparison: 'Comparison of the tenders',
    anonymous: 'Quality was judged without knowing whose tender it was.',
    pricesAfter: (at) => `Prices were opened only after the quality points had been made final on ${at}.`,
    rounding: 'Points are shown with two decimals; totals are counted from unrounded values.',
    nothingCompared: 'There were no tenders to compare.',
    scoresCaption: 'Points',
    place: 'Place',
    price: 'Price, EUR (excl. VAT)',
    maximum: 'Maximum points',
    sum: 'Total',
    advantages: 'Differences from the winning tender',
    behind: (points) => `${points} points fewer than the winner.`,
    winnerBetter: (marks) => `The winner was better in: ${marks}.`,
    otherBetter: (marks) => `This tender was better in: ${marks}.`,
    reasons: 'Reasons for the quality points',
    reasonsIntro: 'The evaluation group’s joint points and reasons, criterion by criterion.',
    reasonsCaption: (mark, most) => `Criterion ${mark}, at most ${most} points`,
    points: 'Points',
    remediesChapter: 'How to seek a correction or appeal',
    remediesIntro:
      'There are two ways to seek a review of this decision: to demand a correction from the contracting entity, or to appeal to the Market Court. Both can be used at the same time.',
    claimChapter: 'How to claim a revised decision',
    claimIntro:
      'The value is below the national threshold, so there is no appeal to the Market Court. A revised decision can be claimed from the city.',
    periodsCaption: 'Review in this case',
    correction: 'Procurement correction',
    claim: 'Claim for a revised decision',
    appeal: 'Appeal to the Market Court',
    who: 'Who can seek it',
    whoParty: 'A party concerned',
    whoAppeals: 'A party concerned, and an authority named in the law',
    period: 'Time limit',
    periodOf: (days) => `${days} days from notification`,
    notice: 'Notification',
    notifiedOn: (day) => `Notified electronically on ${day}; that day is not counted`,
    notNotified:
      'Everyone is notified electronically at the same time. Notification is the day on which the message is available to the recipient; that day is not counted',
    lastDay: 'Last day',
    countedFromNotice: 'Counted from notification, and stated in it',
    sendTo: 'Send to',
    marketCourt: 'Market Court, Radanrakentajantie 5, 00520 Helsinki, markkinaoikeus@oikeus.fi',
    correctionText:
      'The contracting entity may remove its erroneous decision or withdraw another ruling and decide again, if the ruling rests on an error in applying the law or if new information has come that may affect it.',
    claimText: 'A revised decision is claimed in writing from the same city.',
    mustHold: 'The demand must state:',
    correctionParts: [
      'the name and contact details of who makes it, and the register number of the case',
      'which part of the decision should be corrected, and how',
      'the grounds, and the documents relied on.',
    ],
    correctionNoExtension: 'Demanding a correction does not extend the time for an appeal to the Market Court.',
    appealText: 'An appeal is made in writing, in Finnish or Swedish.',
    appealMustHold: 'It must state:',
    appealParts: [
      'the decision appealed against',
      'which parts of it are appealed against and what changes are demanded',
      'the grounds for the demands',
      'what the right to appeal rests on, if the decision is not addressed to the appellant',
      'the name and contact details of the appellant, with a postal address and an electronic address for service.',
    ],
    appealEnclosures:
      'The appeal must enclose this decision with its instructions, evidence of the day on which the appellant was notified, and the documents relied on. A representative must enclose a power of attorney where one is needed.',
    appealArrival: 'The appeal must arrive on the last day of the appeal period before the Market Court closes.',
    rolls:
      'If the last day is a public holiday, Independence Day, May Day, Christmas Eve, Midsummer Eve or a Saturday, the period goes on to the next working day.',
    tellBuyer:
      'The appellant must tell the contracting entity in writing of taking the matter to the Market Court, no later than when the appeal is sent:',
    courtFee: 'The court fee is laid down in the Act on Court Fees (1455/2015).',
    cites: {
      decision:
        'Act on Public Procurement and Concession Contracts (1397/2016, Procurement Act), section 123: the award decision and its reasons.',
      contract: 'Procurement Act, sections 128–129: the contract and the standstill.',
      exclusion: 'Procurement Act, section 74: compliance of a tender with the call, and clarification.',
      suitability: 'Procurement Act, sections 83–86: suitability of candidates and tenderers.',
      abnormallyLow: 'Procurement Act, section 96: abnormally low tenders.',
      criteria: 'Procurement Act, section 93: choosing the most economically advantageous tender.',
      correction: 'Procurement Act, sections 132–135: procurement correction.',
      claim: 'Local Government Act (410/2015), section 134: claim for a revised decision.',
      appeal: 'Procurement Act, chapter 15: appeal to the Market Court.',
      rolls: 'Act on the Calculation of Statutory Time Limits (150/1930), sections 2 and 5.',
    },
  },
};
