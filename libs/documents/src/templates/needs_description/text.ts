import type { Locale } from '@app/kernel';
import type { NeedContent } from '@app/needs';
import type { DocumentWords } from '../../render';

export interface NeedsDescriptionWords extends DocumentWords {
  readonly decision: string;
  readonly decisions: Record<'approved' | 'returned', string>;
  readonly value: string;
  readonly problem: string;
  readonly users: string;
  readonly outcomes: string;
  readonly outcomesNote: string;
  readonly constraints: string;
  readonly market: string;
  readonly stateOfArt: string;
  readonly source: string;
  readonly finding: string;
  readonly innovation: string;
  readonly newToBuyer: string;
  readonly newToMarket: string;
  readonly alternatives: string;
  readonly alternative: string;
  readonly perYear: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly outcomeNumber: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly valueChapter: string;
  readonly valueParts: string;
  readonly part: string;
  readonly kindOfPart: string;
  readonly partKinds: Record<NeedContent['valueParts'][number]['kind'], string>;
  readonly sumNet: string;
  readonly total: string;
  readonly regime: string;
  readonly purchase: string;
  readonly contractType: string;
  readonly contractTypes: Record<NeedContent['contractType'], string>;
  readonly buyer: string;
  readonly buyers: Record<NeedContent['buyer'], string>;
  readonly research: string;
  readonly cpv: string;
  readonly nuts: string;
  readonly missionsLabel: string;
  readonly missions: Record<NeedContent['missions'][number], string>;
  readonly themes: string;
  readonly funding: string;
  readonly fundingSource: string;
  readonly fundingKinds: Record<NeedContent['funding'][number]['kind'], string>;
  readonly explanation: string;
  readonly notes: string;
  readonly declarations: string;
  readonly declared: Record<'none' | 'conflict', string>;
  readonly handling: string;
  readonly cites: Record<'outcomes' | 'innovation' | 'value' | 'declarations', string>;
}

export const needsDescriptionWords: Record<Locale, NeedsDescriptionWords> = {
  fi: {
    kind: 'Tarvekuvaus',
    decision: 'Käsittely',
    decisions: { approved: 'Hyväksytty', returned: 'Palautettu valmisteltavaksi' },
    value: 'Ennakoitu arvo',
    problem: 'Ongelma ja käyttäjät',
    users: 'Käyttäjät',
    outcomes: 'Tavoiteltavat tulokset',
    outcomesNote: 'Tarve on kuvattu tuloksina. Mitään tuotetta, merkkiä tai alkuperää ei edellytetä.',
    constraints: 'Reunaehdot',
    market: 'Nykytila ja innovatiivisuus',
    stateOfArt: 'Tunnetut ratkaisut',
    source: 'Lähde',
    finding: 'Havainto',
    innovation: 'Mikä hankinnassa on uutta',
    newToBuyer: 'Uutta hankintayksikölle',
    newToMarket: 'Uutta markkinoilla',
    alternatives: 'Vaihtoehdot',
    alternative: 'Vaihtoehto',
    perYear: 'Kustannus vuodessa, €',
    indicators: 'Alustavat mittarit',
    indicator: 'Mittari',
    outcomeNumber: 'Tulos',
    unit: 'Yksikkö',
    baseline: 'Lähtötaso',
    target: 'Tavoite',
    valueChapter: 'Arvo, rahoitus ja sovellettavat säännöt',
    valueParts: 'Ennakoidun arvon osat',
    part: 'Osa',
    kindOfPart: 'Laji',
    partKinds: {
      base: 'Perushankinta',
      option: 'Optio',
      renewal: 'Sopimuksen jatko',
      followup: 'Jatkohankinta',
      rd: 'Tutkimus ja kehitys',
      purchase: 'Tulosten hankinta',
    },
    sumNet: 'Arvo, € (alv 0 %)',
    total: 'Yhteensä',
    regime: 'Sovellettavat säännöt',
    purchase: 'Hankinnan perustiedot',
    contractType: 'Hankintalaji',
    contractTypes: {
      supplies: 'Tavarahankinta',
      services: 'Palveluhankinta',
      works: 'Rakennusurakka',
      design_contest: 'Suunnittelukilpailu',
      social_health_services: 'Sosiaali- tai terveyspalvelu',
      other_special_services: 'Muu erityinen palvelu',
      service_concession: 'Palvelujen käyttöoikeussopimus',
      works_concession: 'Rakennusurakan käyttöoikeussopimus',
    },
    buyer: 'Hankintayksikkö',
    buyers: {
      central_government: 'Valtion keskushallintoviranomainen',
      sub_central: 'Muu kuin keskushallintoviranomainen',
      utility: 'Erityisalan hankintayksikkö',
    },
    research: 'Tutkimus- ja kehittämispalvelua',
    cpv: 'CPV-koodit',
    nuts: 'NUTS-alueet',
    missionsLabel: 'Missiot',
    missions: {
      climate_neutrality: 'Ilmastoneutraalius',
      digitalisation: 'Digitalisaatio',
      health_and_wellbeing: 'Terveys ja hyvinvointi',
    },
    themes: 'Teemat',
    funding: 'Rahoitus',
    fundingSource: 'Rahoituslähde',
    fundingKinds: { city: 'Kaupunki', akke: 'AKKE-rahoitus', erdf: 'EAKR', business_finland: 'Business Finland', other: 'Muu' },
    explanation: 'Selite',
    notes: 'Täydennykset',
    declarations: 'Esteellisyysilmoitukset',
    declared: { none: 'Ei esteellisyyttä', conflict: 'Esteellinen' },
    handling: 'Käsittelyvaiheet',
    cites: {
      outcomes:
        'Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016, hankintalaki) 71 §: hankinnan kohteen määritteleminen.',
      innovation: 'Hankintalaki 4 §: innovaation määritelmä.',
      value: 'Hankintalaki 27–31 §: hankinnan ennakoidun arvon laskeminen.',
      declarations: 'Hallintolaki (434/2003) 27–29 §: esteellisyys.',
    },
  },
  sv: {
    kind: 'Behovsbeskrivning',
    decision: 'Behandling',
    decisions: { approved: 'Godkänd', returned: 'Återsänd för beredning' },
    value: 'Uppskattat värde',
    problem: 'Problem och användare',
    users: 'Användare',
    outcomes: 'Resultat som eftersträvas',
    outcomesNote: 'Behovet beskrivs som resultat. Ingen produkt, inget märke och inget ursprung förutsätts.',
    constraints: 'Ramvillkor',
    market: 'Nuläge och innovation',
    stateOfArt: 'Kända lösningar',
    source: 'Källa',
    finding: 'Iakttagelse',
    innovation: 'Vad som är nytt i upphandlingen',
    newToBuyer: 'Nytt för den upphandlande enheten',
    newToMarket: 'Nytt på marknaden',
    alternatives: 'Alternativ',
    alternative: 'Alternativ',
    perYear: 'Kostnad per år, €',
    indicators: 'Preliminära mätare',
    indicator: 'Mätare',
    outcomeNumber: 'Resultat',
    unit: 'Enhet',
    baseline: 'Utgångsläge',
    target: 'Mål',
    valueChapter: 'Värde, finansiering och tillämpliga regler',
    valueParts: 'Det uppskattade värdets delar',
    part: 'Del',
    kindOfPart: 'Slag',
    partKinds: {
      base: 'Grundupphandling',
      option: 'Option',
      renewal: 'Förlängning av avtalet',
      followup: 'Fortsatt upphandling',
      rd: 'Forskning och utveckling',
      purchase: 'Inköp av resultaten',
    },
    sumNet: 'Värde, € (moms 0 %)',
    total: 'Sammanlagt',
    regime: 'Tillämpliga regler',
    purchase: 'Grundläggande uppgifter om upphandlingen',
    contractType: 'Typ av upphandling',
    contractTypes: {
      supplies: 'Varuupphandling',
      services: 'Tjänsteupphandling',
      works: 'Byggentreprenad',
      design_contest: 'Projekttävling',
      social_health_services: 'Social- eller hälsovårdstjänst',
      other_special_services: 'Annan särskild tjänst',
      service_concession: 'Tjänstekoncession',
      works_concession: 'Byggkoncession',
    },
    buyer: 'Upphandlande enhet',
    buyers: {
      central_government: 'Statlig centralförvaltningsmyndighet',
      sub_central: 'Annan än centralförvaltningsmyndighet',
      utility: 'Upphandlande enhet inom försörjningssektorerna',
    },
    research: 'Forsknings- och utvecklingstjänst',
    cpv: 'CPV-koder',
    nuts: 'Nuts-områden',
    missionsLabel: 'Missioner',
    missions: {
      climate_neutrality: 'Klimatneutralitet',
      digitalisation: 'Digitalisering',
      health_and_wellbeing: 'Hälsa och välfärd',
    },
    themes: 'Teman',
    funding: 'Finansiering',
    fundingSource: 'Finansieringskälla',
    fundingKinds: { city: 'Staden', akke: 'AKKE-finansiering', erdf: 'Eruf', business_finland: 'Business Finland', other: 'Annan' },
    explanation: 'Förklaring',
    notes: 'Kompletteringar',
    declarations: 'Jävsdeklarationer',
    declared: { none: 'Inget jäv', conflict: 'Jävig' },
    handling: 'Behandlingens gång',
    cites: {
      outcomes:
        'Lagen om offentlig upphandling och koncession (1397/2016, upphandlingslagen) 71 §: definition av föremålet för upphandlingen.',
      innovation: 'Upphandlingslagen 4 §: definition av innovation.',
      value: 'Upphandlingslagen 27–31 §: beräkning av en upphandlings uppskattade värde.',
      declarations: 'Förvaltningslagen (434/2003) 27–29 §: jäv.',
    },
  },
  en: {
    kind: 'Needs description',
    decision: 'Handling',
    decisions: { approved: 'Approved', returned: 'Returned for preparation' },
    value: 'Estimated value',
    problem: 'Problem and users',
    users: 'Users',
    outcomes: 'Outcomes wanted',
    outcomesNote: 'The need is described as outcomes. No product, brand or origin is required.',
    constraints: 'Constraints',
    market: 'State of the art and innovation',
    stateOfArt: 'Known solutions',
    source: 'Source',
    finding: 'Finding',
    innovation: 'What is new in the procurement',
    newToBuyer: 'New to the contracting entity',
    newToMarket: 'New to the market',
    alternatives: 'Alternatives',
    alternative: 'Alternative',
    perYear: 'Cost per year, EUR',
    indicators: 'Draft indicators',
    indicator: 'Indicator',
    outcomeNumber: 'Outcome',
    unit: 'Unit',
    baseline: 'Baseline',
    target: 'Target',
    valueChapter: 'Value, funding and rules that apply',
    valueParts: 'Parts of the estimated value',
    part: 'Part',
    kindOfPart: 'Type',
    partKinds: {
      base: 'Base contract',
      option: 'Option',
      renewal: 'Renewal',
      followup: 'Follow-up contract',
      rd: 'Research and development',
      purchase: 'Purchase of the results',
    },
    sumNet: 'Value, EUR (excl. VAT)',
    total: 'Total',
    regime: 'Rules that apply',
    purchase: 'The procurement in brief',
    contractType: 'Type of contract',
    contractTypes: {
      supplies: 'Supplies',
      services: 'Services',
      works: 'Works',
      design_contest: 'Design contest',
      social_health_services: 'Social or health service',
      other_special_services: 'Other special service',
      service_concession: 'Service concession',
      works_concession: 'Works concession',
    },
    buyer: 'Contracting entity',
    buyers: {
      central_government: 'Central government authority',
      sub_central: 'Sub-central authority',
      utility: 'Entity in the utilities sectors',
    },
    research: 'Research and development services',
    cpv: 'CPV codes',
    nuts: 'NUTS regions',
    missionsLabel: 'Missions',
    missions: {
      climate_neutrality: 'Climate neutrality',
      digitalisation: 'Digitalisation',
      health_and_wellbeing: 'Health and wellbeing',
    },
    themes: 'Themes',
    funding: 'Funding',
    fundingSource: 'Source of funds',
    fundingKinds: { city: 'City', akke: 'AKKE grant', erdf: 'ERDF', business_finland: 'Business Finland', other: 'Other' },
    explanation: 'Explanation',
    notes: 'Additions',
    declarations: 'Declarations of interests',
    declared: { none: 'No conflict of interest', conflict: 'Conflict of interest' },
    handling: 'How the need was handled',
    cites: {
      outcomes:
        'Act on Public Procurement and Concession Contracts (1397/2016, Procurement Act), section 71: defining the object of procurement.',
      innovation: 'Procurement Act, section 4: definition of innovation.',
      value: 'Procurement Act, sections 27–31: calculating the estimated value.',
      declarations: 'Administrative Procedure Act (434/2003), sections 27–29: disqualification.',
    },
  },
};
