import type { Locale } from '@app/kernel';
import type { DocumentWords } from '../../render';
import type { PublishedCall } from './template';

type Round = PublishedCall['rounds'][number];
type Requirement = PublishedCall['requirements'][number];

export interface CallForTendersWords extends DocumentWords {
  readonly procedure: string;
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
  readonly scale: string;
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
  readonly cites: Record<'call' | 'minimum' | 'suitability' | 'criteria' | 'lots' | 'secrets', string>;
}

export const callForTendersWords: Record<Locale, CallForTendersWords> = {
  fi: {
    kind: 'Tarjouspyyntö',
    procedure: 'Menettely',
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
    timetable: 'Määräajat ja kielet',
    zone: 'Kellonajat ovat Suomen aikaa. Määräajan jälkeen saapunutta ei oteta vastaan.',
    questionsDue: 'Kysymykset viimeistään',
    waitUntil: 'Sopimusta ei tehdä ennen kuin on kulunut',
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
      share_of_scale: 'Osuus asteikon enimmäismäärästä',
      share_of_best: 'Osuus parhaasta arvosta',
      linear_between: 'Suoraviivaisesti raja-arvojen välissä',
    },
    bounds: (best, worst) => `täydet pisteet ${best}, nolla pistettä ${worst}`,
    scaleUpTo: (most) => `asteikko 0–${most}`,
    atLeast: (least) => `vähintään ${least}`,
    scale: 'Asteikon sisältö',
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
    timetable: 'Tidsfrister och språk',
    zone: 'Klockslagen är finsk tid. Det som inkommer efter tidsfristen tas inte emot.',
    questionsDue: 'Frågor senast',
    waitUntil: 'Avtal ingås först efter',
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
      share_of_scale: 'Andel av skalans högsta värde',
      share_of_best: 'Andel av bästa värde',
      linear_between: 'Linjärt mellan gränsvärdena',
    },
    bounds: (best, worst) => `full poäng ${best}, noll poäng ${worst}`,
    scaleUpTo: (most) => `skala 0–${most}`,
    atLeast: (least) => `minst ${least}`,
    scale: 'Skalans innehåll',
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
    languages: 'Languages of the documents',
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
      share_of_scale: 'Share of the top of the scale',
      share_of_best: 'Share of the best value',
      linear_between: 'Linear between the limits',
    },
    bounds: (best, worst) => `full points ${best}, no points ${worst}`,
    scaleUpTo: (most) => `scale 0–${most}`,
    atLeast: (least) => `at least ${least}`,
    scale: 'What the scale means',
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
      minimum: 'Procurement Act, section 71: defining the object of procurement.',
      suitability: 'Procurement Act, sections 80–83: grounds for exclusion and suitability requirements.',
      criteria: 'Procurement Act, sections 93–95: the most economically advantageous tender and its criteria.',
      lots: 'Procurement Act, section 75: division into lots.',
      secrets: 'Act on the Openness of Government Activities (621/1999), section 11 and section 24(1)(20).',
    },
  },
};
