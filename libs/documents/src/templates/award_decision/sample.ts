import { callForTendersSample, header } from '../samples';
import type { AwardDecisionData } from './template';

/** The decision of the invented case, before anyone was notified of it. */
export const awardDecisionSample = (): AwardDecisionData => ({
  ...header('INP-VAASA-2027-000101-HP-1', '2027-08-23T10:00:00.000Z'),
  text: {
    fi: 'Valitaan Kvarkens Väglagsdata Ab:n tarjous, joka on kokonaistaloudellisesti edullisin. Laatu ratkaisi: ratkaisu kattaa koko verkon ja tieto avataan kahdessa muodossa. Halvin tarjous sai täydet hintapisteet mutta vain vähimmäistason laatupisteet.',
    sv: 'Anbudet från Kvarkens Väglagsdata Ab antas som det totalekonomiskt mest fördelaktiga. Kvaliteten avgjorde: lösningen täcker hela nätet och uppgifterna öppnas i två format. Det billigaste anbudet fick full prispoäng men endast minimipoäng för kvalitet.',
    en: 'The tender of Kvarkens Väglagsdata Ab is accepted as the most economically advantageous. Quality decided: the solution covers the whole network and data is released in two formats. The cheapest tender got full price points but only the minimum for quality.',
  },
  decidedBy: 'Tero Alanen',
  summary: callForTendersSample().summary,
  procedureName: callForTendersSample().procedureName,
  callPublishedAt: '2027-05-10T06:00:00.000Z',
  deadline: '2027-06-16T09:00:00.000Z',
  openedAt: '2027-06-16T10:00:00.000Z',
  qualityFinalAt: '2027-08-13T08:30:00.000Z',
  anonymousQuality: true,
  lots: callForTendersSample().call.lots.map(({ text }) => text),
  criteria: [
    {
      id: 'c-price',
      weight: 40,
      formula: 'lowest_over_price',
      text: {
        fi: 'Vertailuhinta: kokeilu + 3 x optiokausi. Pisteet = 40 x halvin vertailuhinta / vertailuhinta.',
        sv: 'Jämförelsepris: försök + 3 x optionssäsong. Poäng = 40 x lägsta jämförelsepris / jämförelsepris.',
        en: 'Comparison price: pilot + 3 x option season. Points = 40 x lowest comparison price / comparison price.',
      },
    },
    {
      id: 'c1',
      weight: 25,
      formula: 'share_of_scale',
      scaleMax: 10,
      minimum: 5,
      text: {
        fi: 'Ratkaisu ja sen osuvuus: miten mittaus ja kolmen tunnin ennuste tuottavat tuloksen koko verkolla.',
        sv: 'Lösningen och dess träffsäkerhet: hur mätning och tretimmarsprognos ger resultatet på hela nätet.',
        en: 'The solution and its accuracy: how measurement and the three-hour forecast deliver on the whole network.',
      },
    },
    {
      id: 'c2',
      weight: 15,
      formula: 'share_of_scale',
      scaleMax: 10,
      text: {
        fi: 'Tiedon avoimuus ja rajapinnat: mitä avataan, missä muodossa, miten palvelusta pääsee irti.',
        sv: 'Öppna data och gränssnitt: vad öppnas, i vilken form, hur kommer man ur tjänsten.',
        en: 'Openness and interfaces: what is released, in which format, how one can leave the service.',
      },
    },
    {
      id: 'c3',
      weight: 10,
      formula: 'share_of_scale',
      scaleMax: 10,
      minimum: 4,
      text: {
        fi: 'Käyttäjät: kuljettajan näkymä, apuvälineitä käyttävien osallistuminen, kaksikielisyys.',
        sv: 'Användarna: förarens vy, medverkan av dem som använder hjälpmedel, tvåspråkighet.',
        en: "Users: the driver's view, involvement of people with mobility aids, two languages.",
      },
    },
    {
      id: 'c4',
      weight: 10,
      formula: 'linear_between',
      best: 0,
      worst: 200,
      unit: 'g CO2e/km',
      text: {
        fi: 'Mittausajon päästöt: 0 g antaa 10 pistettä, 200 g tai enemmän 0 pistettä, väli suoraviivaisesti.',
        sv: 'Utsläpp från mätkörning: 0 g ger 10 poäng, 200 g eller mera 0 poäng, däremellan linjärt.',
        en: 'Emissions from measuring: 0 g gives 10 points, 200 g or more gives 0, linear in between.',
      },
    },
  ],
  tieBreak: {
    fi: 'Jos pisteet ovat tasan, voittaa tarjous, jolla on enemmän laatupisteitä, ja sen jälkeen halvempi.',
    sv: 'Vid lika poäng vinner anbudet med fler kvalitetspoäng, därefter det billigare.',
    en: 'With equal points the tender with more quality points wins, and then the cheaper one.',
  },
  compared: [
    {
      rank: 1,
      tenderer: { sv: 'Kvarkens Väglagsdata Ab' },
      winner: true,
      comparisonCents: 19450000,
      sum: 85.9,
      criteria: [
        { criterion: 'c-price', points: 32.9049 },
        {
          criterion: 'c1',
          points: 22.5,
          reason: {
            fi: 'Kattaa koko verkon ja painotus voidaan todentaa; pakkasjakson aineisto karttuu kokeilussa.',
            sv: 'Täcker hela nätet och viktningen kan prövas; material från köldperioder samlas under försöket.',
            en: 'Covers the whole network and the weights can be tested; cold-spell data will grow during the pilot.',
          },
        },
        {
          criterion: 'c2',
          points: 13.5,
          reason: {
            fi: 'Kaksi avointa muotoa, viiden minuutin väli, historia luovutetaan.',
            sv: 'Två öppna format, fem minuters intervall, historiken lämnas ut.',
            en: 'Two open formats, five-minute steps, history handed over.',
          },
        },
        {
          criterion: 'c3',
          points: 8.0,
          reason: {
            fi: 'Maksetut testaajat koko talven ajan; paneeli on pieni.',
            sv: 'Betalda testare hela vintern; panelen är liten.',
            en: 'Paid testers all winter; the panel is small.',
          },
        },
        { criterion: 'c4', points: 9.0 },
      ],
    },
    {
      rank: 2,
      tenderer: { sv: 'Frostkarta Ab' },
      winner: false,
      comparisonCents: 18750000,
      sum: 84.88,
      criteria: [
        { criterion: 'c-price', points: 34.1333 },
        {
          criterion: 'c1',
          points: 20.0,
          reason: {
            fi: 'Erinomainen pahoissa kohdissa, harvempi niiden välissä.',
            sv: 'Utmärkt på de svåra ställena, glesare däremellan.',
            en: 'Excellent at the trouble spots, sparser in between.',
          },
        },
        {
          criterion: 'c2',
          points: 13.5,
          reason: {
            fi: 'Dokumentoitu rajapinta ja historia milloin tahansa.',
            sv: 'Dokumenterat gränssnitt och historik när som helst.',
            en: 'Documented interface and history at any time.',
          },
        },
        {
          criterion: 'c3',
          points: 9.0,
          reason: {
            fi: 'Viikoittainen maksettu paneeli on tarjouksista vahvin.',
            sv: 'Den betalda panelen varje vecka är starkast av anbuden.',
            en: 'The weekly paid panel is the strongest of the tenders.',
          },
        },
        { criterion: 'c4', points: 8.25 },
      ],
    },
    {
      rank: 3,
      tenderer: { fi: 'Routapolku Oy' },
      winner: false,
      comparisonCents: 17950000,
      sum: 79.65,
      criteria: [
        { criterion: 'c-price', points: 35.6546 },
        {
          criterion: 'c1',
          points: 20.0,
          reason: {
            fi: 'Kahden talven mitattu osuvuus kävelyteillä; kaksi kierrosta yössä jättää aukkoja kelin muuttuessa.',
            sv: 'Uppmätt träffsäkerhet under två vintrar; två rundor per natt lämnar luckor när väglaget ändras.',
            en: 'Two winters of measured accuracy; two rounds a night leave gaps when conditions change.',
          },
        },
        {
          criterion: 'c2',
          points: 10.5,
          reason: {
            fi: 'Avoin rajapinta, hidas historian luovutus.',
            sv: 'Öppet gränssnitt, långsam utlämning av historik.',
            en: 'Open interface, slow handover of history.',
          },
        },
        {
          criterion: 'c3',
          points: 8.0,
          reason: {
            fi: 'Kuljettajat ja kahdeksan apuvälineen käyttäjää mukana.',
            sv: 'Förarna och åtta personer med hjälpmedel medverkar.',
            en: 'Drivers and eight people with mobility aids are involved.',
          },
        },
        { criterion: 'c4', points: 5.5 },
      ],
    },
    {
      rank: 4,
      tenderer: { fi: 'Tuiskutieto Oy' },
      winner: false,
      comparisonCents: 16000000,
      sum: 67.5,
      criteria: [
        { criterion: 'c-price', points: 40.0 },
        {
          criterion: 'c1',
          points: 12.5,
          reason: {
            fi: 'Uskottava pääosalla verkkoa, katveet myönnetty; vähimmäispisteet täyttyvät.',
            sv: 'Trovärdig på största delen av nätet, skuggområden medges; minimipoängen uppnås.',
            en: 'Credible on most of the network, blind spots admitted; the minimum is met.',
          },
        },
        {
          criterion: 'c2',
          points: 9.0,
          reason: {
            fi: 'Tulokset avataan, mutta tunnin välein taulukkona.',
            sv: 'Resultaten öppnas, men som tabell en gång i timmen.',
            en: 'Results are released, but hourly and as a table.',
          },
        },
        {
          criterion: 'c3',
          points: 4.0,
          reason: {
            fi: 'Vähimmäistaso: kysely kahdesti talvessa.',
            sv: 'Miniminivå: enkät två gånger per vinter.',
            en: 'Minimum level: a survey twice a winter.',
          },
        },
        { criterion: 'c4', points: 2.0 },
      ],
    },
  ],
  excluded: [
    { tenderer: { fi: 'Pakkaslinja Oy' }, why: 'late' },
    {
      tenderer: { fi: 'Hankikanto Oy' },
      why: 'unsuitable',
      text: {
        fi: 'Tarjoaja ei toimittanut selvitystä vastuuvakuutuksesta pyynnöstä huolimatta.',
        sv: 'Anbudsgivaren lämnade ingen utredning om ansvarsförsäkring trots begäran.',
        en: 'The tenderer gave no evidence of liability insurance although it was asked for.',
      },
    },
  ],
  remedies: { regime: 'national', appealDays: 14, correctionDays: 14, standstillDays: 0, promisedUntil: '2027-09-07' },
});

/** As it stands once everyone has been notified, in the EU regime: with the days by the calendar. */
export const notifiedAwardSample = (): AwardDecisionData => ({
  ...awardDecisionSample(),
  excluded: [],
  remedies: {
    regime: 'eu',
    appealDays: 14,
    correctionDays: 14,
    standstillDays: 14,
    days: { notified: '2027-08-24', appealLastDay: '2027-09-07', correctionLastDay: '2027-09-07', earliestSignature: '2027-09-08' },
  },
});

/** Below the national threshold the Market Court hears no appeal. */
export const smallAwardSample = (): AwardDecisionData => ({
  ...awardDecisionSample(),
  compared: awardDecisionSample().compared.slice(0, 1),
  remedies: { regime: 'small', appealDays: null, correctionDays: 14, standstillDays: 0 },
});
