import { header } from '../samples';
import type { PilotReportData } from './template';

/** The report of the invented case's pilot. */
export const pilotReportSample = (): PilotReportData => ({
  ...header('INP-VAASA-2027-000101-KR-1', '2028-04-10T09:00:00.000Z'),
  text: {
    fi: 'Kitkavaatimus täyttyi keskimäärin 87,2 prosentilla jaksoista: parannus 16,2 prosenttiyksikköä, mutta tavoitteesta jäätiin 0,8. Ennuste, turvallisuus ja ajokilometrit saavuttivat tavoitteen.',
    sv: 'Friktionskravet uppfylldes i medeltal på 87,2 procent av avsnitten: en förbättring med 16,2 procentenheter, men 0,8 under målet. Prognosen, säkerheten och körsträckan nådde målet.',
    en: 'The friction limit was met on 87.2 per cent of sections on average: 16.2 points better, yet 0.8 short of the target. Forecast, safety and distance reached theirs.',
  },
  partners: [{ sv: 'Kvarkens Väglagsdata Ab' }],
  starts: '2027-11-01',
  ends: '2028-03-31',
  plan: {
    hypothesis: {
      fi: 'Kun hoitokierrokset ohjataan mitatun ja ennustetun liukkauden mukaan, yhä useampi reitti on pitävä kello kuudelta ja ajettuja kilometrejä on vähemmän.',
      sv: 'När rundorna styrs av uppmätt och förutsedd halka är fler leder säkra klockan sex och färre kilometer körs.',
      en: 'When rounds follow measured and forecast slipperiness, more routes are safe at six and fewer kilometres are driven.',
    },
    site: {
      fi: 'Superluokan 62 kilometriä Vaasassa',
      sv: 'De 62 kilometrarna i superklassen i Vasa',
      en: 'The 62 kilometres of the superclass in Vaasa',
    },
    users: {
      fi: 'Talvihoidon kuljettajat, 300 talviagenttia, kuuden hengen apuvälinepaneeli',
      sv: 'Förarna, 300 vinteragenter, en hjälpmedelspanel på sex personer',
      en: 'Drivers, 300 winter agents, a panel of six people with mobility aids',
    },
    permits: {
      fi: 'Laitteet urakoitsijan koneissa: urakoitsijan lupa 20.9.2027; pyörien käyttö: työsuojelu 27.9.2027',
      sv: 'Utrustning i fordonen: entreprenörens tillstånd 20.9.2027; cyklarna: arbetarskyddet 27.9.2027',
      en: "Devices in vehicles: contractor's consent 20 September 2027; bicycles: occupational safety 27 September 2027",
    },
    data: {
      fi: 'Vaasa on rekisterinpitäjä; henkilötietoja ei käsitellä; tiedot avataan viiden minuutin välein; historia luovutetaan lopussa.',
      sv: 'Vasa är personuppgiftsansvarig; personuppgifter behandlas inte; uppgifterna öppnas var femte minut; historiken lämnas ut i slutet.',
      en: 'Vaasa is the controller; no personal data is processed; data opens every five minutes; the history is handed over at the end.',
    },
    ipr: {
      fi: 'Tausta-aineisto pysyy omistajallaan; kaupunki saa tuloksiin pysyvän käyttöoikeuden.',
      sv: 'Bakgrundsmaterialet stannar hos ägaren; staden får varaktig nyttjanderätt till resultaten.',
      en: 'Background stays with its owner; the city gets a lasting right to use the results.',
    },
    exit: {
      fi: 'Laitteet puretaan 30.4.2028 mennessä toimittajan kustannuksella.',
      sv: 'Utrustningen monteras ner senast 30.4.2028 på leverantörens bekostnad.',
      en: "Devices are removed by 30 April 2028 at the supplier's cost.",
    },
    risks: [
      {
        fi: 'Lauha talvi: liukkaita aamuja alle 30. Tällöin kokeilu arvioidaan toistettavaksi.',
        sv: 'Mild vinter: färre än 30 hala morgnar. Då bedöms om försöket ska upprepas.',
        en: 'A mild winter with fewer than 30 slippery mornings: the pilot is then judged for repetition.',
      },
      {
        fi: 'Anturi irtoaa koneesta: vara-anturi viikon sisällä.',
        sv: 'En sensor lossnar: reservsensor inom en vecka.',
        en: 'A sensor comes loose: a spare within a week.',
      },
    ],
  },
  kpis: [
    {
      id: 'k1',
      text: {
        fi: 'Kitkavaatimuksen täyttävien jaksojen osuus arkiaamuina klo 6-9',
        sv: 'Andel avsnitt som uppfyller friktionskravet vardagsmornar kl. 6-9',
        en: 'Share of sections meeting the friction limit on weekday mornings 6-9',
      },
      unit: '%',
      baseline: 71.0,
      baselineDate: '2027-03-05',
      minimum: 80.0,
      target: 88.0,
      method: {
        fi: '40 arvottua pistettä viikossa, kaupunki mittaa',
        sv: '40 utlottade punkter per vecka, staden mäter',
        en: '40 points drawn by lot weekly, the city measures',
      },
      missing: {
        fi: 'Puuttuva viikko jätetään pois; alle kolme viikkoa kuukaudessa: kuukausi on puuttuva ja tulos on minimin alla.',
        sv: 'En vecka som saknas lämnas bort; under tre veckor i månaden: månaden saknas och resultatet är under minimum.',
        en: 'A missing week is left out; fewer than three weeks in a month: the month is missing and counts as below minimum.',
      },
      owner: 'Mikael Sundqvist',
      aggregate: 'mean',
      results: [
        {
          result: 87.2,
          minimumMet: true,
          targetMet: false,
          series: [
            { period: '2027-11', value: 82.0 },
            { period: '2027-12', value: 84.5 },
            { period: '2028-01', value: 88.0 },
            { period: '2028-02', value: 90.5 },
            { period: '2028-03', value: 91.0 },
          ],
        },
      ],
    },
    {
      id: 'k2',
      text: {
        fi: 'Oikeaan osuneiden liukkausvaroitusten osuus',
        sv: 'Andel halkvarningar som slog in',
        en: 'Share of warnings that came true',
      },
      unit: '%',
      baseline: 54.0,
      baselineDate: '2027-03-05',
      minimum: 70.0,
      target: 80.0,
      method: {
        fi: 'Varoitusta verrataan kitkapisteisiin 3 tunnin kuluttua',
        sv: 'Varningen jämförs med friktionspunkterna efter 3 timmar',
        en: 'Each warning is compared with the friction points 3 hours later',
      },
      missing: {
        fi: 'Ilman varoituksia kuukausi jätetään pois.',
        sv: 'En månad utan varningar lämnas bort.',
        en: 'A month without warnings is left out.',
      },
      owner: 'Sanna Laitinen',
      aggregate: 'mean',
      results: [
        {
          result: 80.2,
          minimumMet: true,
          targetMet: true,
          series: [
            { period: '2027-11', value: 71.0 },
            { period: '2027-12', value: 76.0 },
            { period: '2028-01', value: 81.0 },
            { period: '2028-02', value: 86.0 },
            { period: '2028-03', value: 87.0 },
          ],
        },
      ],
    },
    {
      id: 'k3',
      text: {
        fi: 'Kaatumiset ja läheltä piti -tilanteet tuhatta agentin matkaa kohti',
        sv: 'Fall och tillbud per tusen agentresor',
        en: 'Falls and near misses per thousand agent trips',
      },
      unit: '1/1000',
      baseline: 9.4,
      baselineDate: '2027-03-05',
      minimum: 8.0,
      target: 6.0,
      method: {
        fi: 'Talviagenttien viikkokysely, apuvälineitä käyttävät eriteltynä',
        sv: 'Vinteragenternas veckoenkät, hjälpmedelsanvändare skilt',
        en: "The agents' weekly survey, people with mobility aids shown apart",
      },
      missing: {
        fi: 'Alle 100 matkan viikko jätetään pois.',
        sv: 'Veckor med under 100 resor lämnas bort.',
        en: 'Weeks with fewer than 100 trips are left out.',
      },
      owner: 'Mikael Sundqvist',
      aggregate: 'mean',
      results: [
        {
          result: 5.9,
          minimumMet: true,
          targetMet: true,
          series: [
            { period: '2027-11', value: 7.9 },
            { period: '2027-12', value: 6.8 },
            { period: '2028-01', value: 5.9 },
            { period: '2028-02', value: 4.8 },
            { period: '2028-03', value: 4.1 },
          ],
        },
      ],
    },
    {
      id: 'k4',
      text: { fi: 'Ajetut hoitokilometrit viikossa', sv: 'Körda skötselkilometer per vecka', en: 'Maintenance kilometres driven per week' },
      unit: 'km/vko',
      baseline: 410.0,
      baselineDate: '2027-03-05',
      minimum: 410.0,
      target: 350.0,
      method: { fi: 'Urakoitsijan ajopäiväkirja', sv: 'Entreprenörens körjournal', en: "The contractor's driving log" },
      missing: {
        fi: 'Puuttuva viikko korvataan kauden suurimmalla arvolla.',
        sv: 'En vecka som saknas ersätts med säsongens största värde.',
        en: "A missing week is replaced by the season's largest value.",
      },
      owner: 'Sanna Laitinen',
      aggregate: 'mean',
      results: [
        {
          result: 348.6,
          minimumMet: true,
          targetMet: true,
          series: [
            { period: '2027-11', value: 402 },
            { period: '2027-12', value: 371 },
            { period: '2028-01', value: 338 },
            { period: '2028-02', value: 322 },
            { period: '2028-03', value: 310 },
          ],
        },
      ],
    },
  ],
  corrections: [
    {
      kpi: 'k1',
      period: '2027-12',
      from: 94.5,
      to: 84.5,
      reason: { fi: 'Kahden pisteen tulos oli mukana kahdesti; oikea joulukuun osuus on 84,5 prosenttia.' },
    },
  ],
  rule: {
    text: {
      fi: 'LAAJENNA, jos jokainen mittari täyttää vähimmäistason ja vähintään kolme neljästä tavoitteen, k3 mukaan lukien. TOISTA, jos vain vähimmäistasot täyttyvät. Muuten LOPETA. Tulos on kuukausiarvojen keskiarvo korjausten jälkeen.',
      sv: 'UTVIDGA om varje mätare uppfyller minimum och minst tre av fyra når målet, däribland k3. UPPREPA om endast minimum uppfylls. Annars AVSLUTA. Resultatet är medeltalet av månadsvärdena efter rättelser.',
      en: 'SCALE if every KPI meets its minimum and at least three of four reach the target, k3 among them. REPEAT if only the minima are met. Otherwise STOP. The result is the mean of the monthly values after corrections.',
    },
    fixedAt: '2027-10-18T06:00:00.000Z',
    fixedBy: ['Sanna Laitinen', 'Karin Nygård'],
  },
  outcome: 'scale',
  payments: [
    { at: '2028-01-12T11:00:00.000Z', what: 'checkpoint', cents: 2_860_000 },
    { at: '2028-04-06T07:00:00.000Z', what: 'delivery', cents: 4_290_000 },
  ],
  budgetCapCents: 7_150_000,
  checkpoints: [
    {
      at: '2028-01-12T11:00:00.000Z',
      decision: 'continue',
      text: {
        fi: 'Joulukuun jälkeen kaikki mittarit ovat vähimmäistasolla; ennusteen osuvuus nousee.',
        sv: 'Efter december är alla mätare på miniminivå; prognosens träffsäkerhet stiger.',
        en: 'After December all KPIs meet the minimum; forecast accuracy is rising.',
      },
      adjust: {
        fi: 'Kaksi lisäanturia rautatieaseman luiskiin.',
        sv: 'Två extra sensorer till ramperna vid järnvägsstationen.',
        en: 'Two more sensors on the ramps at the railway station.',
      },
    },
  ],
  diary: [
    { at: '2027-11-24T05:40:00.000Z', by: 'supplier', text: { sv: 'Sensor 4 lossnade vid Metviken; bytt samma dag.' } },
    {
      at: '2028-02-16T07:10:00.000Z',
      by: 'city',
      text: { sv: 'Panelen: rampen vid järnvägsstationen är fortfarande hal på morgonen, men sköts nu före klockan sex.' },
    },
  ],
  announced: {
    text: {
      fi: 'Kaupunki voi kokeilun jälkeen ottaa käyttöön enintään kolme optiokautta (2028-2029, 2029-2030, 2030-2031) tarjotulla hinnalla, jos päätössääntö täyttyy. Optiot sisältyvät ennakoituun arvoon ja vertailuhintaan. Ne koskevat vain Vaasan omaa verkkoa.',
      sv: 'Staden kan efter försöket ta i bruk högst tre optionssäsonger (2028-2029, 2029-2030, 2030-2031) till offererat pris om beslutsregeln uppfylls. Optionerna ingår i det uppskattade värdet och i jämförelsepriset. De gäller endast Vasas eget nät.',
      en: "After the pilot the city may take up to three option seasons (2028-2029, 2029-2030, 2030-2031) at the tendered price if the decision rule is met. The options are part of the estimated value and of the comparison price. They cover Vaasa's own network only.",
    },
    maxCents: 12600000,
  },
  routes: [
    { route: 'option', lawful: true },
    { route: 'innovation_partnership_purchase', lawful: false },
    { route: 'new_procedure', lawful: true },
    { route: 'direct_award', lawful: false },
    { route: 'extension_outside_notice', lawful: false },
  ],
});

/** Two partners side by side, one of whom measured nothing: as an innovation partnership may end. */
export const partnershipReportSample = (): PilotReportData => {
  const one = pilotReportSample();
  const [first, second] = [{ sv: 'Kvarkens Väglagsdata Ab' }, { fi: 'Tuiskutieto Oy' }];
  return {
    ...one,
    partners: [first, second],
    kpis: one.kpis.slice(0, 2).map((kpi) => ({
      ...kpi,
      results: [
        ...kpi.results.map((result) => ({ ...result, partner: first })),
        { partner: second, result: null, minimumMet: false, targetMet: false, series: [] },
      ],
    })),
    corrections: [],
    checkpoints: [],
    diary: [],
  };
};
