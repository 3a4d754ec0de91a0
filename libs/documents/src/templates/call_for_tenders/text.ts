import type { Locale } from '@app/kernel';
import type { DocumentWords } from '../../render';
import type { PublishedCall } from './template';

type Round = PublishedCall['rounds'][number];
type Requirement = PublishedCall['requirements'][number];

export interface CallForTendersWords extends DocumentWords {
  readonly procedure: string;
  readonly notice: string;
  readonly deadline: string;
  readonly value: string;
  readonly object: string;
  readonly procedureChapter: string;
  readonly lots: string;
  readonly lot: string;
  readonly valueNet: string;
  readonly noDivision: string;
  readonly scaleRoute: string;
  readonly scaleMost: string;
  readonly selection: string;
  readonly invited: string;
  readonly invitedOf: (least: number, most: number) => string;
  readonly phase: string;
  readonly phasePeriod: string;
  readonly phaseBudget: string;
  readonly phaseExit: string;
  readonly goals: string;
  readonly goalNumber: string;
  readonly goal: string;
  readonly instalments: string;
  readonly instalmentFor: string;
  readonly instalmentNet: string;
  readonly timetable: string;
  readonly zone: string;
  readonly questionsDue: string;
  readonly waitUntil: string;
  readonly rounds: Record<Round['kind'], string>;
  readonly languages: string;
  readonly tenderLanguages: string;
  readonly bindingLanguage: string;
  readonly languageNames: Record<Locale, string>;
  readonly electronic: string;
  readonly requirements: string;
  readonly requirementKinds: Record<Requirement['kind'], string>;
  readonly mark: string;
  readonly requirement: string;
  readonly evidence: string;
  readonly price: string;
  readonly item: string;
  readonly quantity: string;
  readonly award: string;
  readonly bestValue: string;
  readonly anonymous: string;
  readonly criterion: string;
  readonly points: string;
  readonly formula: string;
  readonly formulas: Record<Round['criteria'][number]['formula'], string>;
  readonly bounds: (best: string, worst: string) => string;
  readonly scaleUpTo: (most: string) => string;
  readonly atLeast: (least: string) => string;
  readonly criteriaOf: Record<Round['kind'], string>;
  readonly scaleOf: (mark: string, criterion: string) => string;
  readonly level: string;
  readonly meaning: string;
  readonly total: string;
  readonly rounding: string;
  readonly tieBreak: string;
  readonly secrets: string;
  readonly secretsText: string;
  readonly annexes: string;
  readonly annex: string;
  readonly digest: string;
  readonly cites: Record<'call' | 'selection' | 'partnership' | 'minimum' | 'suitability' | 'criteria' | 'lots' | 'secrets', string>;
}

export const callForTendersWords: Record<Locale, CallForTendersWords> = {
  fi: {
    kind: 'Tarjouspyyntö',
    procedure: 'Menettely',
    notice: 'Hankintailmoitus',
    deadline: 'Määräaika',
    value: 'Ennakoitu arvo',
    object: 'Hankinnan kohde',
    procedureChapter: 'Menettely ja sen perustelut',
    lots: 'Hankinnan osat',
    lot: 'Osa',
    valueNet: 'Arvo, € (alv 0 %)',
    noDivision: 'Miksi hankintaa ei jaeta osiin',
    scaleRoute: 'Käyttöönotto kokeilun jälkeen',
    scaleMost: 'Enintään',
    selection: 'Ehdokkaiden määrän rajaaminen',
    invited: 'Tarjoamaan kutsutaan',
    invitedOf: (least, most) => (most === 1 ? '1 ehdokas' : least === most ? `${most} ehdokasta` : `${least}–${most} ehdokasta`),
    phase: 'Innovaatiokumppanuuden tutkimus- ja kehittämisvaihe',
    phasePeriod: 'Vaiheen kesto',
    phaseBudget: 'Korvaus kumppania kohti',
    phaseExit: 'Milloin kaupunki voi päättää kumppanuuden',
    goals: 'Välitavoitteet',
    goalNumber: 'Nro',
    goal: 'Välitavoite',
    instalments: 'Maksuerät kumppania kohti',
    instalmentFor: 'Mistä erä maksetaan',
    instalmentNet: 'Erä, € (alv 0 %)',
    timetable: 'Määräajat ja kielet',
    zone: 'Kellonajat ovat Suomen aikaa. Määräajan jälkeen saapunutta ei oteta vastaan.',
    questionsDue: 'Kysymykset viimeistään',
    waitUntil: 'Sopimus vasta tämän päivän jälkeen',
    rounds: {
      tenders: 'Tarjoukset',
      requests: 'Osallistumishakemukset',
      initial_tenders: 'Alustavat tarjoukset',
      final_tenders: 'Lopulliset tarjoukset',
      phase_results: 'Vaiheen tulokset',
    },
    languages: 'Asiakirjojen kielet',
    tenderLanguages: 'Tarjouksen kieli',
    bindingLanguage: 'Sitova kieliversio',
    languageNames: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
    electronic: 'Sähköinen menettely',
    requirements: 'Vaatimukset',
    requirementKinds: {
      minimum: 'Vähimmäisvaatimukset',
      suitability: 'Soveltuvuusvaatimukset',
      exclusion: 'Poissulkemisperusteet',
      contract: 'Sopimusehdot',
    },
    mark: 'Merkki',
    requirement: 'Vaatimus',
    evidence: 'Selvitys',
    price: 'Hinnoiteltavat erät',
    item: 'Erä',
    quantity: 'Määrä',
    award: 'Valintaperuste ja vertailu',
    bestValue: 'Tarjouksista valitaan kokonaistaloudellisesti edullisin: se, joka on hinta-laatusuhteeltaan paras.',
    anonymous: 'Laatu arvioidaan tietämättä, kenen tarjous on.',
    criterion: 'Vertailuperuste',
    points: 'Enintään',
    formula: 'Laskentatapa',
    formulas: {
      lowest_over_price: 'Alin hinta jaettuna tarjouksen hinnalla',
      linear_over_lowest: 'Suoraviivaisesti alimmasta hinnasta ylöspäin',
      share_of_scale: 'Suhteessa asteikkoon',
      share_of_best: 'Osuus parhaasta arvosta',
      linear_between: 'Suoraviivaisesti raja-arvojen välissä',
    },
    bounds: (best, worst) => `täydet pisteet ${best}, nolla pistettä ${worst}`,
    scaleUpTo: (most) => `0–${most}`,
    atLeast: (least) => `vähintään\u00a0${least}`,
    criteriaOf: {
      tenders: 'Tarjousten vertailuperusteet',
      requests: 'Osallistumishakemusten vertailuperusteet',
      initial_tenders: 'Alustavien tarjousten vertailuperusteet',
      final_tenders: 'Lopullisten tarjousten vertailuperusteet',
      phase_results: 'Vaiheen tulosten vertailuperusteet',
    },
    scaleOf: (mark, criterion) => `Asteikko perusteelle ${mark}: ${criterion}`,
    level: 'Arvo',
    meaning: 'Merkitys',
    total: 'Yhteensä',
    rounding: 'Pyöristys',
    tieBreak: 'Tasapisteet',
    secrets: 'Liikesalaisuudet',
    secretsText:
      'Tarjoaja merkitsee ne kohdat, joita se pitää liikesalaisuutena, ja perustelee merkinnän. Hinta ja vertailussa käytetyt tekijät eivät ole asianosaiselta salassa.',
    annexes: 'Liitteet',
    annex: 'Liite',
    digest: 'Tiiviste (SHA-256)',
    cites: {
      call: 'Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016, hankintalaki) 67–68 §: tarjouspyyntö ja sen sisältö.',
      selection: 'Direktiivi 2014/24/EU, 65 artikla: tarjoamaan kutsuttavien ehdokkaiden määrän rajaaminen.',
      partnership: 'Hankintalaki 38–39 § ja direktiivi 2014/24/EU, 31 artikla: innovaatiokumppanuus, sen vaiheet, tavoitteet ja maksuerät.',
      minimum: 'Hankintalaki 71 §: hankinnan kohteen määritteleminen.',
      suitability: 'Hankintalaki 80–83 §: poissulkemisperusteet ja soveltuvuusvaatimukset.',
      criteria: 'Hankintalaki 93–95 §: kokonaistaloudellisesti edullisin tarjous ja vertailuperusteet.',
      lots: 'Hankintalaki 75 §: hankintasopimuksen jakaminen osiin.',
      secrets: 'Laki viranomaisten toiminnan julkisuudesta (621/1999) 11 § ja 24 § 1 momentin 20 kohta.',
    },
  },
  sv: {
    kind: 'Anbudsförfrågan',
    procedure: 'Förfarande',
    notice: 'Upphandlingsannons',
    deadline: 'Tidsfrist',
    value: 'Uppskattat värde',
    object: 'Föremål för upphandlingen',
    procedureChapter: 'Förfarandet och motiveringen',
    lots: 'Upphandlingens delar',
    lot: 'Del',
    valueNet: 'Värde, € (moms 0 %)',
    noDivision: 'Varför upphandlingen inte delas',
    scaleRoute: 'Ibruktagande efter försöket',
    scaleMost: 'Högst',
    selection: 'Begränsning av antalet anbudssökande',
    invited: 'Inbjuds att lämna anbud',
    invitedOf: (least, most) => (least === most ? `${most} anbudssökande` : `${least}–${most} anbudssökande`),
    phase: 'Innovationspartnerskapets forsknings- och utvecklingsfas',
    phasePeriod: 'Fasens längd',
    phaseBudget: 'Ersättning per partner',
    phaseExit: 'När staden kan avsluta partnerskapet',
    goals: 'Delmål',
    goalNumber: 'Nr',
    goal: 'Delmål',
    instalments: 'Delbetalningar per partner',
    instalmentFor: 'Vad som betalas',
    instalmentNet: 'Belopp, € (moms 0 %)',
    timetable: 'Tidsfrister och språk',
    zone: 'Klockslagen är finsk tid. Det som inkommer efter tidsfristen tas inte emot.',
    questionsDue: 'Frågor senast',
    waitUntil: 'Avtal ingås först efter den',
    rounds: {
      tenders: 'Anbud',
      requests: 'Anbudsansökningar',
      initial_tenders: 'Preliminära anbud',
      final_tenders: 'Slutliga anbud',
      phase_results: 'Fasens resultat',
    },
    languages: 'Handlingarnas språk',
    tenderLanguages: 'Anbudets språk',
    bindingLanguage: 'Bindande språkversion',
    languageNames: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    electronic: 'Elektroniskt förfarande',
    requirements: 'Krav',
    requirementKinds: {
      minimum: 'Minimikrav',
      suitability: 'Lämplighetskrav',
      exclusion: 'Uteslutningsgrunder',
      contract: 'Avtalsvillkor',
    },
    mark: 'Märke',
    requirement: 'Krav',
    evidence: 'Utredning',
    price: 'Poster som prissätts',
    item: 'Post',
    quantity: 'Mängd',
    award: 'Urvalsgrund och jämförelse',
    bestValue: 'Av anbuden antas det totalekonomiskt mest fördelaktiga: det som har det bästa förhållandet mellan pris och kvalitet.',
    anonymous: 'Kvaliteten bedöms utan kännedom om vems anbudet är.',
    criterion: 'Jämförelsegrund',
    points: 'Högst',
    formula: 'Beräkningssätt',
    formulas: {
      lowest_over_price: 'Lägsta pris dividerat med anbudets pris',
      linear_over_lowest: 'Linjärt från lägsta pris uppåt',
      share_of_scale: 'I proportion till skalan',
      share_of_best: 'Andel av bästa värde',
      linear_between: 'Linjärt mellan gränsvärdena',
    },
    bounds: (best, worst) => `full poäng ${best}, noll poäng ${worst}`,
    scaleUpTo: (most) => `0–${most}`,
    atLeast: (least) => `minst\u00a0${least}`,
    criteriaOf: {
      tenders: 'Jämförelsegrunder för anbuden',
      requests: 'Jämförelsegrunder för anbudsansökningarna',
      initial_tenders: 'Jämförelsegrunder för de preliminära anbuden',
      final_tenders: 'Jämförelsegrunder för de slutliga anbuden',
      phase_results: 'Jämförelsegrunder för fasens resultat',
    },
    scaleOf: (mark, criterion) => `Skala för grunden ${mark}: ${criterion}`,
    level: 'Värde',
    meaning: 'Betydelse',
    total: 'Sammanlagt',
    rounding: 'Avrundning',
    tieBreak: 'Lika poäng',
    secrets: 'Affärshemligheter',
    secretsText:
      'Anbudsgivaren märker ut det som anses vara affärshemlighet och motiverar märkningen. Priset och de faktorer som använts i jämförelsen är inte sekretessbelagda för en part.',
    annexes: 'Bilagor',
    annex: 'Bilaga',
    digest: 'Kontrollsumma (SHA-256)',
    cites: {
      call: 'Lagen om offentlig upphandling och koncession (1397/2016, upphandlingslagen) 67–68 §: anbudsförfrågan och dess innehåll.',
      selection: 'Direktiv 2014/24/EU, artikel 65: begränsning av antalet anbudssökande som inbjuds att lämna anbud.',
      partnership:
        'Upphandlingslagen 38–39 § och direktiv 2014/24/EU, artikel 31: innovationspartnerskap, dess faser, mål och delbetalningar.',
      minimum: 'Upphandlingslagen 71 §: definition av föremålet för upphandlingen.',
      suitability: 'Upphandlingslagen 80–83 §: uteslutningsgrunder och lämplighetskrav.',
      criteria: 'Upphandlingslagen 93–95 §: det totalekonomiskt mest fördelaktiga anbudet och jämförelsegrunder.',
      lots: 'Upphandlingslagen 75 §: uppdelning av upphandlingskontrakt.',
      secrets: 'Lagen om offentlighet i myndigheternas verksamhet (621/1999) 11 § och 24 § 1 mom. 20 punkten.',
    },
  },
  en: {
    kind: 'Call for tenders',
    procedure: 'Procedure',
    notice: 'Contract notice',
    deadline: 'Deadline',
    value: 'Estimated value',
    object: 'Object of the procurement',
    procedureChapter: 'Procedure and its grounds',
    lots: 'Lots',
    lot: 'Lot',
    valueNet: 'Value, EUR (excl. VAT)',
    noDivision: 'Why there is no division into lots',
    scaleRoute: 'Taking into use after the pilot',
    scaleMost: 'At most',
    selection: 'Limiting the number of candidates',
    invited: 'Invited to tender',
    invitedOf: (least, most) => (most === 1 ? '1 candidate' : least === most ? `${most} candidates` : `${least}–${most} candidates`),
    phase: 'Research and development phase of the innovation partnership',
    phasePeriod: 'Length of the phase',
    phaseBudget: 'Payment per partner',
    phaseExit: 'When the city may end the partnership',
    goals: 'Intermediate targets',
    goalNumber: 'No',
    goal: 'Target',
    instalments: 'Instalments per partner',
    instalmentFor: 'What is paid for',
    instalmentNet: 'Sum, EUR (excl. VAT)',
    timetable: 'Deadlines and languages',
    zone: 'Times are Finnish time. Nothing is accepted after its deadline.',
    questionsDue: 'Questions by',
    waitUntil: 'No contract until after',
    rounds: {
      tenders: 'Tenders',
      requests: 'Requests to participate',
      initial_tenders: 'Initial tenders',
      final_tenders: 'Final tenders',
      phase_results: 'Results of the phase',
    },
    languages: 'Document languages',
    tenderLanguages: 'Language of the tender',
    bindingLanguage: 'Binding language version',
    languageNames: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    electronic: 'Electronic procedure',
    requirements: 'Requirements',
    requirementKinds: {
      minimum: 'Minimum requirements',
      suitability: 'Suitability requirements',
      exclusion: 'Grounds for exclusion',
      contract: 'Contract terms',
    },
    mark: 'Mark',
    requirement: 'Requirement',
    evidence: 'Evidence',
    price: 'Items to be priced',
    item: 'Item',
    quantity: 'Quantity',
    award: 'Award criterion and comparison',
    bestValue: 'The most economically advantageous tender is chosen: the one with the best price-quality ratio.',
    anonymous: 'Quality is assessed without knowing whose tender it is.',
    criterion: 'Criterion',
    points: 'At most',
    formula: 'How points are counted',
    formulas: {
      lowest_over_price: 'Lowest price divided by the price of the tender',
      linear_over_lowest: 'Linear from the lowest price upwards',
      share_of_scale: 'In proportion to the scale',
      share_of_best: 'Share of the best value',
      linear_between: 'Linear between the limits',
    },
    bounds: (best, worst) => `full points ${best}, no points ${worst}`,
    scaleUpTo: (most) => `0–${most}`,
    atLeast: (least) => `at least\u00a0${least}`,
    criteriaOf: {
      tenders: 'Award criteria of the tenders',
      requests: 'Criteria of the requests to participate',
      initial_tenders: 'Award criteria of the initial tenders',
      final_tenders: 'Award criteria of the final tenders',
      phase_results: 'Criteria of the results of the phase',
    },
    scaleOf: (mark, criterion) => `Scale of criterion ${mark}: ${criterion}`,
    level: 'Value',
    meaning: 'Meaning',
    total: 'Total',
    rounding: 'Rounding',
    tieBreak: 'Ties',
    secrets: 'Trade secrets',
    secretsText:
      'The tenderer marks what it holds to be a trade secret and gives the reasons. The price and the factors used in the comparison are not secret from a party.',
    annexes: 'Annexes',
    annex: 'Annex',
    digest: 'Digest (SHA-256)',
    cites: {
      call: 'Act on Public Procurement and Concession Contracts (1397/2016, Procurement Act), sections 67–68: the call for tenders and its content.',
      selection: 'Directive 2014/24/EU, Article 65: limiting the number of candidates invited to tender.',
      partnership:
        'Procurement Act, sections 38–39, and Directive 2014/24/EU, Article 31: innovation partnership, its phases, targets and instalments.',
      minimum: 'Procurement Act, section 71: defining the object of procurement.',
      suitability: 'Procurement Act, sections 80–83: grounds for exclusion and suitability requirements.',
      criteria: 'Procurement Act, sections 93–95: the most economically advantageous tender and its criteria.',
      lots: 'Procurement Act, section 75: division into lots.',
      secrets: 'Act on the Openness of Government Activities (621/1999), section 11 and section 24(1)(20).',
    },
  },
};
