import type { Locale } from '@app/kernel';
import type { DocumentWords } from '../../render';
import type { Outcome, Payment, PilotReportData, PlanPart, ReportedKpi, ScaleRoute } from './template';

/** The ways whose limits the law sets in sections of their own. */
type SourcedRoute = Exclude<ScaleRoute, 'option' | 'new_procedure'>;

export interface PilotReportWords extends DocumentWords {
  readonly period: string;
  readonly ruleSays: string;
  readonly outcomes: Record<Outcome, string>;
  readonly outcome: string;
  readonly partner: string;
  readonly targets: string;
  readonly minimums: string;
  readonly met: (met: number, of: number) => string;
  readonly paid: string;
  readonly paidOf: (paid: string, cap: string | undefined) => string;
  readonly results: string;
  readonly fixedBefore: string;
  readonly resultsCaption: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly minimum: string;
  readonly target: string;
  readonly result: string;
  readonly verdict: string;
  readonly verdicts: Record<'target' | 'minimum' | 'below' | 'unmeasured', string>;
  readonly method: string;
  readonly counted: string;
  readonly aggregates: Record<ReportedKpi['aggregate'], string>;
  readonly responsible: string;
  readonly byMonth: (indicator: string, unit: string) => string;
  readonly point: (period: string, value: string) => string;
  readonly described: (values: string, baseline: string, minimum: string, target: string) => string;
  readonly pilot: string;
  readonly corrections: string;
  readonly ofIndicator: string;
  readonly month: string;
  readonly recorded: string;
  readonly corrected: string;
  readonly reason: string;
  readonly rule: string;
  readonly ruleFixed: string;
  readonly costs: string;
  readonly costsCaption: string;
  readonly date: string;
  readonly item: string;
  readonly amount: string;
  readonly payments: Record<Payment['what'], string>;
  readonly total: string;
  readonly capNote: (cap: string) => string;
  readonly course: string;
  readonly checkpoints: string;
  readonly checkpointDecisions: Record<PilotReportData['checkpoints'][number]['decision'], string>;
  readonly diary: string;
  readonly time: string;
  readonly writer: string;
  readonly writers: Record<'city' | 'supplier', string>;
  readonly note: string;
  readonly plan: string;
  readonly planParts: Record<PlanPart, string>;
  readonly risks: string;
  readonly routes: string;
  readonly noRight: string;
  readonly equalStart: string;
  readonly announced: string;
  readonly announcedMost: string;
  readonly routesCaption: string;
  readonly route: string;
  readonly possible: string;
  readonly routeNames: Record<ScaleRoute, string>;
  readonly lawful: string;
  readonly unlawful: string;
  readonly cites: Record<'value' | 'involvement' | SourcedRoute, string>;
}

export const pilotReportWords: Record<Locale, PilotReportWords> = {
  fi: {
    kind: 'Kokeilun loppuraportti',
    period: 'Kokeiluaika',
    ruleSays: 'Päätössäännön tulos',
    outcomes: { scale: 'Laajenna', repeat: 'Toista kokeilu', stop: 'Lopeta' },
    outcome: 'Tulos',
    partner: 'Toimittaja',
    targets: 'Tavoitteet',
    minimums: 'Vähimmäistasot',
    met: (met, of) => `${met}/${of} saavutettu`,
    paid: 'Maksettu',
    paidOf: (paid, cap) => (cap === undefined ? paid : `${paid}, enimmäiskustannus ${cap}`),
    results: 'Mittarit ja tulokset',
    fixedBefore: 'Mittarit, lähtötasot, vähimmäistasot ja tavoitteet kiinnitettiin ennen kokeilun alkua.',
    resultsCaption: 'Tulokset mittareittain',
    indicator: 'Mittari ja yksikkö',
    baseline: 'Lähtötaso',
    minimum: 'Vähimmäistaso',
    target: 'Tavoite',
    result: 'Tulos',
    verdict: 'Arvio',
    verdicts: {
      target: '✓ Tavoite saavutettu',
      minimum: 'Vähimmäistasolla',
      below: 'Ei vähimmäistasolla',
      unmeasured: 'Ei mitattu',
    },
    method: 'Menetelmä',
    counted: 'Tuloksen laskenta',
    aggregates: { mean: 'Kuukausiarvojen keskiarvo', last: 'Viimeinen kuukausiarvo', sum: 'Kuukausiarvojen summa' },
    responsible: 'Vastuuhenkilö',
    byMonth: (indicator, unit) => `${indicator}, kuukausittain, ${unit}`,
    point: (period, value) => `${period}: ${value}`,
    described: (values, baseline, minimum, target) =>
      `Viivakaavio. Kokeilun arvot kuukausittain: ${values}. Lähtötaso ${baseline}, vähimmäistaso ${minimum}, tavoite ${target}.`,
    pilot: 'Kokeilu',
    corrections: 'Korjatut mittaukset',
    ofIndicator: 'Mittari',
    month: 'Kuukausi',
    recorded: 'Kirjattu',
    corrected: 'Korjattu',
    reason: 'Syy',
    rule: 'Päätössääntö',
    ruleFixed: 'Kiinnitetty',
    costs: 'Kustannukset',
    costsCaption: 'Maksut, euroa (alv 0 %)',
    date: 'Päivä',
    item: 'Peruste',
    amount: 'Summa, €',
    payments: { checkpoint: 'Välikatselmus', delivery: 'Toimituksen hyväksyminen' },
    total: 'Yhteensä',
    capNote: (cap) => `Kokeilun enimmäiskustannus oli ${cap} (alv 0 %).`,
    course: 'Kokeilun kulku',
    checkpoints: 'Välikatselmukset',
    checkpointDecisions: { continue: 'Jatketaan', adjust: 'Jatketaan muutoksin', stop: 'Keskeytetään' },
    diary: 'Päiväkirja',
    time: 'Aika',
    writer: 'Kirjaaja',
    writers: { city: 'Kaupunki', supplier: 'Toimittaja' },
    note: 'Merkintä',
    plan: 'Kokeilusuunnitelma',
    planParts: {
      hypothesis: 'Oletus',
      site: 'Kohde',
      users: 'Käyttäjät',
      permits: 'Luvat',
      data: 'Tiedot ja tietosuoja',
      ipr: 'Oikeudet',
      exit: 'Lopettaminen',
    },
    risks: 'Riskit',
    routes: 'Lailliset tavat jatkaa',
    noRight:
      'Onnistunut kokeilu ei anna toimittajalle oikeutta jatkosopimukseen. Ilman uutta kilpailutusta voidaan ostaa vain se, mikä oli hankintailmoituksessa ja ennakoidussa arvossa.',
    equalStart: 'Uudessa kilpailutuksessa kokeilun tiedot annetaan kaikille samanaikaisesti.',
    announced: 'Mitä ilmoitettiin',
    announcedMost: 'Enintään',
    routesCaption: 'Tavat jatkaa kokeilun jälkeen',
    route: 'Tapa',
    possible: 'Tässä hankinnassa',
    routeNames: {
      option: 'Tarjouspyynnössä ilmoitettu optio',
      innovation_partnership_purchase: 'Innovaatiokumppanuuden tuloksen hankinta',
      new_procedure: 'Uusi kilpailutus',
      direct_award: 'Suorahankinta',
      extension_outside_notice: 'Sopimuksen laajentaminen yli ilmoitetun',
    },
    lawful: 'mahdollinen',
    unlawful: 'ei mahdollinen',
    cites: {
      value:
        'Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016, hankintalaki) 27–31 §: ennakoidun arvon laskeminen ja kielto jakaa hankintaa.',
      involvement: 'Hankintalaki 66 §: ehdokkaan tai tarjoajan osallistuminen hankinnan valmisteluun.',
      innovation_partnership_purchase: 'Hankintalaki 38–39 §: innovaatiokumppanuus.',
      direct_award: 'Hankintalaki 40–41 §: suorahankinta.',
      extension_outside_notice: 'Hankintalaki 136 §: hankintasopimuksen muuttaminen sopimuskauden aikana.',
    },
  },
  sv: {
    kind: 'Slutrapport om försök',
    period: 'Försöksperiod',
    ruleSays: 'Beslutsregelns resultat',
    outcomes: { scale: 'Utvidga', repeat: 'Upprepa försöket', stop: 'Avsluta' },
    outcome: 'Resultat',
    partner: 'Leverantör',
    targets: 'Mål',
    minimums: 'Miniminivåer',
    met: (met, of) => `${met}/${of} nådda`,
    paid: 'Betalt',
    paidOf: (paid, cap) => (cap === undefined ? paid : `${paid}, kostnadstak ${cap}`),
    results: 'Mätare och resultat',
    fixedBefore: 'Mätarna, utgångslägena, miniminivåerna och målen låstes innan försöket började.',
    resultsCaption: 'Resultat per mätare',
    indicator: 'Mätare och enhet',
    baseline: 'Utgångsläge',
    minimum: 'Miniminivå',
    target: 'Mål',
    result: 'Resultat',
    verdict: 'Bedömning',
    verdicts: { target: '✓ Målet nått', minimum: 'Miniminivån nådd', below: 'Miniminivån inte nådd', unmeasured: 'Inte mätt' },
    method: 'Metod',
    counted: 'Hur resultatet räknas',
    aggregates: { mean: 'Medeltalet av månadsvärdena', last: 'Det sista månadsvärdet', sum: 'Summan av månadsvärdena' },
    responsible: 'Ansvarig',
    byMonth: (indicator, unit) => `${indicator}, per månad, ${unit}`,
    point: (period, value) => `${period}: ${value}`,
    described: (values, baseline, minimum, target) =>
      `Linjediagram. Försökets värden per månad: ${values}. Utgångsläge ${baseline}, miniminivå ${minimum}, mål ${target}.`,
    pilot: 'Försöket',
    corrections: 'Rättade mätningar',
    ofIndicator: 'Mätare',
    month: 'Månad',
    recorded: 'Antecknat',
    corrected: 'Rättat',
    reason: 'Orsak',
    rule: 'Beslutsregel',
    ruleFixed: 'Fastställd',
    costs: 'Kostnader',
    costsCaption: 'Betalningar, euro (moms 0 %)',
    date: 'Dag',
    item: 'Grund',
    amount: 'Belopp, €',
    payments: { checkpoint: 'Mellangranskning', delivery: 'Godkänd leverans' },
    total: 'Sammanlagt',
    capNote: (cap) => `Försökets kostnadstak var ${cap} (moms 0 %).`,
    course: 'Försökets gång',
    checkpoints: 'Mellangranskningar',
    checkpointDecisions: { continue: 'Fortsätter', adjust: 'Fortsätter med ändringar', stop: 'Avbryts' },
    diary: 'Dagbok',
    time: 'Tid',
    writer: 'Antecknat av',
    writers: { city: 'Staden', supplier: 'Leverantören' },
    note: 'Anteckning',
    plan: 'Försöksplanen',
    planParts: {
      hypothesis: 'Antagande',
      site: 'Plats',
      users: 'Användare',
      permits: 'Tillstånd',
      data: 'Data och dataskydd',
      ipr: 'Rättigheter',
      exit: 'Avslutning',
    },
    risks: 'Risker',
    routes: 'Lagliga sätt att fortsätta',
    noRight:
      'Ett lyckat försök ger inte leverantören rätt till ett fortsatt avtal. Utan ny konkurrensutsättning kan staden köpa endast det som ingick i annonsen och i det uppskattade värdet.',
    equalStart: 'I en ny konkurrensutsättning får alla uppgifterna från försöket samtidigt.',
    announced: 'Vad som angavs',
    announcedMost: 'Högst',
    routesCaption: 'Sätt att fortsätta efter försöket',
    route: 'Sätt',
    possible: 'I denna upphandling',
    routeNames: {
      option: 'Option som angavs i anbudsförfrågan',
      innovation_partnership_purchase: 'Köp av innovationspartnerskapets resultat',
      new_procedure: 'Ny konkurrensutsättning',
      direct_award: 'Direktupphandling',
      extension_outside_notice: 'Utvidgning av avtalet utöver annonsen',
    },
    lawful: 'möjligt',
    unlawful: 'inte möjligt',
    cites: {
      value:
        'Lagen om offentlig upphandling och koncession (1397/2016, upphandlingslagen) 27–31 §: beräkning av det uppskattade värdet och förbudet mot att dela upp upphandlingar.',
      involvement: 'Upphandlingslagen 66 §: anbudssökandes eller anbudsgivares medverkan i beredningen av upphandlingen.',
      innovation_partnership_purchase: 'Upphandlingslagen 38–39 §: innovationspartnerskap.',
      direct_award: 'Upphandlingslagen 40–41 §: direktupphandling.',
      extension_outside_notice: 'Upphandlingslagen 136 §: ändring av upphandlingskontrakt under kontraktsperioden.',
    },
  },
  en: {
    kind: 'Pilot report',
    period: 'Pilot period',
    ruleSays: 'What the rule says',
    outcomes: { scale: 'Scale', repeat: 'Repeat the pilot', stop: 'Stop' },
    outcome: 'Outcome',
    partner: 'Supplier',
    targets: 'Targets',
    minimums: 'Minimum levels',
    met: (met, of) => `${met}/${of} met`,
    paid: 'Paid',
    paidOf: (paid, cap) => (cap === undefined ? paid : `${paid}, cost cap ${cap}`),
    results: 'Indicators and results',
    fixedBefore: 'The indicators, baselines, minimum levels and targets were fixed before the pilot began.',
    resultsCaption: 'Results by indicator',
    indicator: 'Indicator and unit',
    baseline: 'Baseline',
    minimum: 'Minimum',
    target: 'Target',
    result: 'Result',
    verdict: 'Verdict',
    verdicts: { target: '✓ Target met', minimum: 'Minimum met', below: 'Minimum not met', unmeasured: 'Not measured' },
    method: 'Method',
    counted: 'How the result is counted',
    aggregates: { mean: 'Mean of the monthly values', last: 'The last monthly value', sum: 'Sum of the monthly values' },
    responsible: 'Responsible',
    byMonth: (indicator, unit) => `${indicator}, by month, ${unit}`,
    point: (period, value) => `${period}: ${value}`,
    described: (values, baseline, minimum, target) =>
      `Line chart. Values of the pilot by month: ${values}. Baseline ${baseline}, minimum ${minimum}, target ${target}.`,
    pilot: 'Pilot',
    corrections: 'Corrected measurements',
    ofIndicator: 'Indicator',
    month: 'Month',
    recorded: 'Recorded',
    corrected: 'Corrected',
    reason: 'Reason',
    rule: 'Decision rule',
    ruleFixed: 'Fixed',
    costs: 'Costs',
    costsCaption: 'Payments, EUR (excl. VAT)',
    date: 'Date',
    item: 'Ground',
    amount: 'Amount, EUR',
    payments: { checkpoint: 'Checkpoint', delivery: 'Delivery accepted' },
    total: 'Total',
    capNote: (cap) => `The cost cap of the pilot was ${cap} (excl. VAT).`,
    course: 'How the pilot went',
    checkpoints: 'Checkpoints',
    checkpointDecisions: { continue: 'Continue', adjust: 'Continue with changes', stop: 'Stop' },
    diary: 'Diary',
    time: 'Time',
    writer: 'Written by',
    writers: { city: 'The city', supplier: 'The supplier' },
    note: 'Note',
    plan: 'The pilot plan',
    planParts: {
      hypothesis: 'Hypothesis',
      site: 'Site',
      users: 'Users',
      permits: 'Permits',
      data: 'Data and privacy',
      ipr: 'Rights',
      exit: 'Exit',
    },
    risks: 'Risks',
    routes: 'Lawful ways to go on',
    noRight:
      'A pilot that went well gives the supplier no right to a further contract. Without a new competition the city can buy only what stood in the notice and in the estimated value.',
    equalStart: 'In a new competition everyone gets the data of the pilot at the same time.',
    announced: 'What was announced',
    announcedMost: 'At most',
    routesCaption: 'Ways to go on after the pilot',
    route: 'Way',
    possible: 'In this procurement',
    routeNames: {
      option: 'An option announced in the call',
      innovation_partnership_purchase: 'Buying the result of the innovation partnership',
      new_procedure: 'A new competition',
      direct_award: 'A direct award',
      extension_outside_notice: 'Extending the contract beyond the notice',
    },
    lawful: 'possible',
    unlawful: 'not possible',
    cites: {
      value:
        'Act on Public Procurement and Concession Contracts (1397/2016, Procurement Act), sections 27–31: calculating the estimated value and the ban on splitting.',
      involvement: 'Procurement Act, section 66: prior involvement of candidates or tenderers.',
      innovation_partnership_purchase: 'Procurement Act, sections 38–39: innovation partnership.',
      direct_award: 'Procurement Act, sections 40–41: direct award.',
      extension_outside_notice: 'Procurement Act, section 136: modification of a contract during its term.',
    },
  },
};
