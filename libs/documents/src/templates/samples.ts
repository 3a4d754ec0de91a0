import type { DocumentHeader } from '../render';
import type { CallForTendersData } from './call_for_tenders/template';
import type { ConsultationInvitationData } from './consultation_invitation/template';
import type { DialogueSummaryData } from './dialogue_summary/template';
import type { MeetingMinutesData } from './meeting_minutes/template';
import type { NeedsDescriptionData } from './needs_description/template';
import type { OpeningMinutesData } from './opening_minutes/template';

/** Papers of one invented case, for the specs: winter maintenance of Vaasa's walking and cycling routes. */
export const header = (documentId: string, at: string): DocumentHeader => ({
  city: { fi: 'Vaasan kaupunki', sv: 'Vasa stad', en: 'City of Vaasa' },
  caseNumber: 'VAASA 2027-000101',
  documentId,
  documentVersion: '1.0',
  title: {
    fi: 'Tilannetietoon perustuva talvihoito Vaasan kävely- ja pyöräteillä',
    sv: 'Vinterväghållning som styrs av lägesdata på Vasas gång- och cykelvägar',
    en: "Winter maintenance of Vaasa's walking and cycling routes guided by condition data",
  },
  at,
  publicity: 'public',
  contact: { unit: { fi: 'Hankintapalvelut', sv: 'Upphandlingstjänster', en: 'Procurement Services' }, email: 'hankinnat@vaasa.example' },
  verifyAt: 'asiointi.vaasa.example/procurements/517c477c-9ecd-4531-9f0c-5a1de2a4c0aa',
  signatures: [
    {
      name: 'Karin Nygård',
      title: { fi: 'Hankintapäällikkö', sv: 'Upphandlingschef', en: 'Head of Procurement' },
      at,
      evidence: 'SIG-1A04',
    },
  ],
});

export const needsDescriptionSample = (): NeedsDescriptionData => ({
  ...header('INP-VAASA-2027-000101-TK-1', '2027-03-09T07:15:00.000Z'),
  need: {
    problem: {
      fi: 'Vaasassa on 62 kilometriä tehostetusti hoidettuja kävely- ja pyöräteitä. Vapaaehtoiset talviagentit arvioivat hoidon laadun kerran viikossa asteikolla 1-5, ja talven 2024-2025 keskiarvo oli 4,29. Arvosana ei kerro, missä kohdassa ja mihin aikaan väylä oli liukas, ja myrskyviikolla se putosi alle neljän. Hoitokierrokset ajetaan kellon ja karkean sääennusteen mukaan, joten osa kohteista hoidetaan turhaan ja osa liian myöhään ennen työ- ja koulumatkoja.',
      sv: 'I Vasa sköts 62 kilometer gång- och cykelvägar med förhöjd standard. Frivilliga vinteragenter bedömer kvaliteten en gång i veckan på skalan 1-5, och medeltalet för vintern 2024-2025 var 4,29. Vitsordet berättar inte var och när leden var hal, och under stormveckan sjönk det under fyra. Rundorna körs enligt klockan och en grov väderprognos, så en del ställen sköts i onödan och andra för sent före arbets- och skolresorna.',
      en: 'Vaasa keeps 62 kilometres of walking and cycling routes at a raised standard. Volunteer winter agents grade the work once a week from 1 to 5; the mean of winter 2024-2025 was 4.29. The grade does not tell where and when a route was slippery, and in a storm week it fell below four. Rounds are driven by the clock and a coarse forecast, so some places are treated for nothing and others too late before people go to work and school.',
    },
    users: {
      fi: 'Päivittäin pyörällä tai jalan kulkevat, koululaiset, rollaattorin, pyörätuolin ja lastenvaunujen kanssa liikkuvat sekä talvihoidon urakoitsijan kuljettajat ja kaupungin kunnossapito.',
      sv: 'De som dagligen cyklar eller går, skolelever, de som rör sig med rollator, rullstol eller barnvagn samt entreprenörens förare och stadens underhåll.',
      en: "People who cycle or walk daily, pupils, people with a walking frame, wheelchair or pram, the contractor's drivers and the city's maintenance unit.",
    },
    outcomes: [
      {
        id: 'o1',
        text: {
          fi: 'Reitin liukkaus tiedetään sadan metrin tarkkuudella enintään 30 minuutin viiveellä.',
          sv: 'Halkan är känd med hundra meters noggrannhet och högst 30 minuters fördröjning.',
          en: 'Slipperiness is known to the nearest hundred metres with a delay of at most 30 minutes.',
        },
      },
      {
        id: 'o2',
        text: {
          fi: 'Liukkaat kohdat hoidetaan ennen kello kuutta, koska ne on ennustettu kolme tuntia aiemmin.',
          sv: 'Hala ställen sköts före klockan sex eftersom de förutses tre timmar tidigare.',
          en: 'Slippery places are treated before six in the morning because they are foreseen three hours earlier.',
        },
      },
      {
        id: 'o3',
        text: {
          fi: 'Kaatumisia ja läheltä piti -tilanteita on vähemmän, myös apuvälineitä käyttävillä.',
          sv: 'Fallolyckor och tillbud minskar, också för dem som använder hjälpmedel.',
          en: 'There are fewer falls and near misses, also among people who use mobility aids.',
        },
      },
      {
        id: 'o4',
        text: {
          fi: 'Turhia hoitokierroksia ajetaan vähemmän, joten päästöt ja hiekan käyttö pienenevät.',
          sv: 'Färre onödiga rundor körs, så utsläppen och sandmängden minskar.',
          en: 'Fewer needless rounds are driven, so emissions and the use of sand go down.',
        },
      },
    ],
    constraints: [
      {
        fi: 'Nykyinen talvihoidon urakka jatkuu; palvelu ei saa muuttaa sen sopimusta.',
        sv: 'Den nuvarande entreprenaden fortsätter; tjänsten får inte ändra dess avtal.',
        en: 'The present maintenance contract goes on; the service must not change it.',
      },
      {
        fi: 'Yksittäisen kulkijan liikkeitä ei saa voida tunnistaa.',
        sv: 'Enskilda personers rörelser får inte kunna identifieras.',
        en: 'The movements of a single person must not be identifiable.',
      },
    ],
    stateOfArt: [
      {
        source: 'Winter maintenance of Oulu main bicycle routes',
        finding: {
          fi: 'Oulussa urakoitsijan laatulupauksia mitataan ja palkitaan, mutta mittaus on pääosin tarkastuskäyntejä.',
          sv: 'I Uleåborg mäts och belönas entreprenörens kvalitetslöften, men mätningen bygger mest på inspektioner.',
          en: "In Oulu the contractor's quality promises are measured and rewarded, mostly by inspection rounds.",
        },
      },
      {
        source: 'Puulastujen käyttö liukkauden torjunnassa',
        finding: {
          fi: 'Liukkaudentorjunnan materiaaleja on kokeiltu; tieto liukkauden paikasta ja hetkestä puuttui kokeilusta.',
          sv: 'Halkbekämpningsmaterial har prövats; uppgift om var och när det var halt saknades.',
          en: 'Anti-slip materials have been tried; where and when it was slippery was not recorded.',
        },
      },
    ],
    alternatives: [
      {
        id: 'alt-0',
        text: {
          fi: 'Ei tehdä mitään: agenttien kysely ja nykyiset kierrokset jatkuvat.',
          sv: 'Inget görs: agenternas enkät och nuvarande rundor fortsätter.',
          en: "Do nothing: the agents' survey and the present rounds go on.",
        },
        centsPerYear: 0,
      },
      {
        id: 'alt-1',
        text: {
          fi: 'Lisätään kierroksia 20 prosenttia kaikilla reiteillä.',
          sv: 'Rundorna ökas med 20 procent på alla leder.',
          en: 'Drive 20 per cent more rounds on all routes.',
        },
        centsPerYear: 9600000,
      },
      {
        id: 'alt-2',
        text: {
          fi: 'Ostetaan mitattua ja ennustettua tilannetietoa, joka ohjaa kierroksia.',
          sv: 'Mätt och prognosticerad lägesdata som styr rundorna köps.',
          en: 'Buy measured and forecast condition data that steers the rounds.',
        },
        centsPerYear: 4200000,
      },
    ],
    kpiIdeas: [
      {
        id: 'ki1',
        outcome: 'o2',
        text: {
          fi: 'Kitkavaatimuksen täyttävien 100 metrin jaksojen osuus arkiaamuina klo 6-9',
          sv: 'Andelen 100-metersavsnitt som uppfyller friktionskravet vardagsmornar kl. 6-9',
          en: 'Share of 100-metre sections that meet the friction limit on weekday mornings 6-9',
        },
        unit: '%',
        baseline: 71,
        target: 88,
      },
      {
        id: 'ki2',
        outcome: 'o2',
        text: {
          fi: 'Oikeaan osuneiden liukkausvaroitusten osuus',
          sv: 'Andelen halkvarningar som slog in',
          en: 'Share of slipperiness warnings that came true',
        },
        unit: '%',
        baseline: 54,
        target: 80,
      },
      {
        id: 'ki3',
        outcome: 'o3',
        text: {
          fi: 'Kaatumiset ja läheltä piti -tilanteet tuhatta agentin matkaa kohti',
          sv: 'Fall och tillbud per tusen agentresor',
          en: 'Falls and near misses per thousand agent trips',
        },
        unit: '1/1000',
        baseline: 9.4,
        target: 6.0,
      },
    ],
    valueParts: [
      {
        id: 'v-pilot',
        kind: 'base',
        cents: 7200000,
        text: { fi: 'Kokeilu talvella 2027-2028', sv: 'Försök vintern 2027-2028', en: 'Pilot in winter 2027-2028' },
      },
      {
        id: 'v-option',
        kind: 'option',
        cents: 12600000,
        text: {
          fi: 'Kolme optiokautta, 42 000 euroa kukin',
          sv: 'Tre optionssäsonger, 42 000 euro var',
          en: 'Three option seasons, EUR 42 000 each',
        },
      },
    ],
    buyer: 'sub_central',
    contractType: 'services',
    rd: false,
    funding: [
      {
        kind: 'city',
        cents: 13800000,
        text: {
          fi: 'Kaupungin käyttötalous, talvihoito',
          sv: 'Stadens driftsekonomi, vinterväghållning',
          en: "The city's running budget for winter maintenance",
        },
      },
      {
        kind: 'akke',
        cents: 6000000,
        text: {
          fi: 'Alueiden kestävän kasvun ja elinvoiman tukeminen (AKKE), haettu kokeiluun',
          sv: 'Stöd för hållbar tillväxt och livskraft i regionerna (AKKE), sökt för försöket',
          en: 'National grant for sustainable growth and vitality of regions (AKKE), applied for the pilot',
        },
      },
    ],
    missions: ['climate_neutrality', 'digitalisation', 'health_and_wellbeing'],
    themes: [{ fi: 'Kestävä kaupunki', sv: 'Hållbar stad', en: 'Sustainable city' }],
    cpv: ['72314000', '90620000', '90630000', '38120000'],
    nuts: ['FI19A'],
    innovation: {
      newToBuyer: true,
      newToMarket: true,
      text: {
        fi: 'Mitattu kitka ja kolmen tunnin ennuste yhdistetään hoitokierrosten ohjaukseen väyläkohtaisesti; vastaavaa ei löytynyt käytöstä kävely- ja pyöräteillä.',
        sv: 'Uppmätt friktion och tretimmarsprognos kopplas till styrningen av rundorna led för led; motsvarande hittades inte i bruk på gång- och cykelvägar.',
        en: 'Measured friction and a three-hour forecast steer the rounds route by route; no such service was found in use on walking and cycling routes.',
      },
    },
    notes: [
      {
        fi: 'Lähtötaso on laskettu talviagenttien vastauksista 11.1.-5.3.2027 (1 914 matkaa).',
        sv: 'Utgångsläget är räknat ur vinteragenternas svar 11.1-5.3.2027 (1 914 resor).',
        en: "The baseline was computed from the winter agents' answers of 11 January to 5 March 2027 (1 914 trips).",
      },
    ],
  },
  assessment: {
    estimatedCents: 19_800_000,
    because: {
      fi: 'Kansallinen hankinta: ennakoitu arvo optioineen on 198 000 euroa eli alle EU-kynnysarvon 216 000 euroa. Avoin menettely, koska ratkaisut voidaan verrata tuloksina ilman neuvottelua.',
      sv: 'Nationell upphandling: det uppskattade värdet med optioner är 198 000 euro, alltså under EU-tröskelvärdet 216 000 euro. Öppet förfarande, eftersom lösningarna kan jämföras som resultat utan förhandling.',
      en: 'National regime: the estimated value with options is EUR 198 000, below the EU threshold of EUR 216 000. Open procedure, because the solutions can be compared as results without negotiation.',
    },
  },
  reviews: [
    {
      at: '2027-03-04T08:00:00.000Z',
      by: 'Karin Nygård',
      decision: 'returned',
      reason: { sv: 'Utgångsläget för olyckorna saknar datum. Ange när det mättes, annars går försöket inte att bedöma.' },
    },
    {
      at: '2027-03-09T07:15:00.000Z',
      by: 'Karin Nygård',
      decision: 'approved',
      reason: { sv: 'Behovet är beskrivet som resultat, utgångsläget är daterat och optionerna ingår i värdet. Godkänns.' },
    },
  ],
  declarations: [
    {
      at: '2027-03-01T07:40:00.000Z',
      by: 'Mikael Sundqvist',
      conflict: false,
      text: { sv: 'Jag eller mina närstående har inga bindningar till företag inom väglagsmätning.' },
    },
    {
      at: '2027-03-01T08:05:00.000Z',
      by: 'Sanna Laitinen',
      conflict: false,
      text: { fi: 'Ei sidonnaisuuksia alan yrityksiin. Puolisoni työskentelee kaupungin kirjastossa, mikä ei vaikuta asiaan.' },
    },
    { at: '2027-03-01T08:20:00.000Z', by: 'Karin Nygård', conflict: false, text: { sv: 'Inga bindningar.' } },
    { at: '2027-03-01T09:00:00.000Z', by: 'Outi Hautala', conflict: false, text: { fi: 'Ei sidonnaisuuksia.' } },
    {
      at: '2027-03-01T09:30:00.000Z',
      by: 'Tero Alanen',
      conflict: false,
      text: { fi: 'Ei sidonnaisuuksia. Olen vuosina 2018-2019 työskennellyt urakoitsijalla, joka ei toimi mittauspalveluissa.' },
    },
  ],
});

export const consultationInvitationSample = (): ConsultationInvitationData => ({
  ...header('INP-VAASA-2027-000101-MK-1', '2027-03-15T07:00:00.000Z'),
  text: dialogueSummarySample().consultation.text,
  questions: dialogueSummarySample().consultation.questions.map(({ text }) => text),
  answersDue: '2027-04-09T09:00:00.000Z',
  outcomes: needsDescriptionSample().need.outcomes.map(({ text }) => text),
  annexes: [{ name: 'reittikartta-2027.pdf', sha256: '0b6c27a114cd9e030b6c27a114cd9e030b6c27a114cd9e030b6c27a114cd9e03' }],
});

export const dialogueSummarySample = (): DialogueSummaryData => ({
  ...header('INP-VAASA-2027-000101-MV-1', '2027-04-28T09:00:00.000Z'),
  consultation: {
    text: {
      fi: 'Vaasan kaupunki kartoittaa markkinaa kävely- ja pyöräteiden liukkaustiedon palvelusta. Vastaaminen ei ole ehto tarjoamiselle eikä anna etua kilpailutuksessa.',
      sv: 'Vasa stad kartlägger marknaden för en tjänst med uppgifter om halka på gång- och cykelvägar. Att svara är inget villkor för att lämna anbud och ger ingen fördel.',
      en: 'The City of Vaasa explores the market for a service that tells how slippery walking and cycling routes are. Answering is no condition for tendering and gives no advantage.',
    },
    questions: [
      {
        id: 'mq1',
        text: {
          fi: 'Miten mittaatte liukkauden kävely- ja pyörätiellä, ja millä tarkkuudella?',
          sv: 'Hur mäter ni halkan på en gång- och cykelväg, och med vilken noggrannhet?',
          en: 'How do you measure slipperiness on a walking and cycling route, and how precisely?',
        },
      },
      {
        id: 'mq2',
        text: {
          fi: 'Kuinka kauan kestää mittauksesta siihen, että kuljettaja näkee tiedon?',
          sv: 'Hur lång tid går det från mätning till att föraren ser uppgiften?',
          en: 'How long does it take from measurement until the driver sees it?',
        },
      },
      {
        id: 'mq3',
        text: {
          fi: 'Miten osuvan ennusteen voitte luvata kolmeksi tunniksi, ja miten osuvuus todennetaan?',
          sv: 'Hur träffsäker prognos kan ni lova för tre timmar, och hur verifieras den?',
          en: 'How accurate a three-hour forecast can you promise, and how is it verified?',
        },
      },
      {
        id: 'mq4',
        text: {
          fi: 'Mitä tietoja voitte luovuttaa avoimena datana?',
          sv: 'Vilka uppgifter kan ni lämna ut som öppna data?',
          en: 'Which data can you release as open data?',
        },
      },
      {
        id: 'mq5',
        text: {
          fi: 'Onko yhden talven kokeilu ja kolme optiokautta teille mahdollinen rakenne?',
          sv: 'Är ett försök under en vinter och tre optionssäsonger en möjlig modell för er?',
          en: 'Is one pilot winter with three option seasons a workable structure for you?',
        },
      },
      {
        id: 'mq6',
        text: {
          fi: 'Mikä hankinnassa rajaisi teidät tarpeettomasti ulos?',
          sv: 'Vad i upphandlingen skulle i onödan utestänga er?',
          en: 'What in the procurement would needlessly shut you out?',
        },
      },
    ],
    answersDue: '2027-04-09T12:00:00.000Z',
    findings: [
      {
        id: 'f1',
        text: {
          fi: 'Ratkaisuja on vähintään neljää eri tyyppiä, joten vaatimukset on kirjoitettava tuloksina.',
          sv: 'Det finns minst fyra typer av lösningar, så kraven ska skrivas som resultat.',
          en: 'There are at least four kinds of solutions, so requirements must be written as results.',
        },
        from: ['ma-routapolku', 'ma-kvd', 'ma-tuiskutieto', 'ma-frostkarta'],
        leadsTo: ['r1', 'c1'],
      },
      {
        id: 'f2',
        text: {
          fi: 'Liikevaihtorajaa ei aseteta; referenssiksi kelpaa mikä tahansa ulkotilan mittauspalvelu.',
          sv: 'Ingen omsättningsgräns ställs; som referens duger vilken mättjänst utomhus som helst.',
          en: 'No turnover limit is set; any outdoor measurement service is accepted as a reference.',
        },
        from: ['ma-frostkarta', 'ma-kvd'],
        leadsTo: ['r5'],
      },
      {
        id: 'f3',
        text: {
          fi: 'Avattavat tiedot vaihtelevat paljon, joten avoimuus pisteytetään.',
          sv: 'De uppgifter som kan öppnas varierar mycket, så öppenheten poängsätts.',
          en: 'What can be opened varies much, so openness is scored.',
        },
        from: ['ma-routapolku', 'ma-kvd', 'ma-tuiskutieto', 'ma-frostkarta'],
        leadsTo: ['c2'],
      },
      {
        id: 'f4',
        text: {
          fi: 'Mittausajon päästöissä on moninkertainen ero ratkaisujen välillä.',
          sv: 'Utsläppen från mätkörningen skiljer sig mångfalt mellan lösningarna.',
          en: 'Emissions from measuring differ many times over between solutions.',
        },
        from: ['ma-frostkarta', 'ma-pakkaslinja'],
        leadsTo: ['c4'],
      },
      {
        id: 'f5',
        text: {
          fi: 'Optiokaudet ovat tarjoajille edellytys investoinnille.',
          sv: 'Optionssäsongerna är en förutsättning för leverantörernas investering.',
          en: 'Option seasons are what makes suppliers invest.',
        },
        from: ['ma-kvd', 'ma-tuiskutieto'],
        leadsTo: ['p-season'],
      },
    ],
    priorInvolvement: [
      {
        organisation: 'Routapolku Oy',
        text: {
          fi: 'Routapolku Oy mittasi kitkaa kaupungille maaliskuussa 2026 pienhankintana. Mittausraportti on tarjouspyynnön liitteenä kaikille.',
          sv: 'Routapolku Oy mätte friktion åt staden i mars 2026 som mindre upphandling. Mätrapporten finns som bilaga till anbudsförfrågan för alla.',
          en: 'Routapolku Oy measured friction for the city in March 2026 as a small purchase. Its report is annexed to the call for everyone.',
        },
      },
    ],
    summary: {
      fi: 'Viisi yritystä vastasi, yksi myöhässä. Vaatimukset kirjoitetaan tuloksina, liikevaihtorajaa ei aseteta, valaisinpylväät ja urakoitsijan kalusto ovat kaikkien käytettävissä samoin ehdoin, ja kokeilun jälkeen on kolme optiokautta.',
      sv: 'Fem företag svarade, ett för sent. Kraven skrivs som resultat, ingen omsättningsgräns ställs, lyktstolpar och entreprenörens fordon står till allas förfogande på samma villkor, och efter försöket följer tre optionssäsonger.',
      en: "Five companies answered, one of them late. Requirements are written as results, no turnover limit is set, lamp posts and the contractor's vehicles are open to all on the same terms, and three option seasons follow the pilot.",
    },
  },
  answers: { count: 5, late: 1 },
  meetings: [
    {
      at: '2027-04-14T06:00:00.000Z',
      kind: 'one_to_one',
      nothingOpenBecause: null,
      text: {
        fi: 'Keskusteltiin mittaustavan riippumattomuudesta: kaupunki vaatii tuloksen, ei laitetta.',
        sv: 'Man diskuterade teknikneutralitet: staden kräver ett resultat, inte en apparat.',
        en: 'Technology neutrality was discussed: the city asks for a result, not a device.',
      },
    },
    {
      at: '2027-04-14T06:45:00.000Z',
      kind: 'one_to_one',
      nothingOpenBecause: null,
      text: {
        fi: 'Keskusteltiin anturien asentamisesta urakoitsijan kalustoon: kaupunki sopii siitä urakoitsijan kanssa kaikkien tarjoajien puolesta samoin ehdoin.',
        sv: 'Man diskuterade montering av sensorer i entreprenörens fordon: staden avtalar om det för alla anbudsgivare på samma villkor.',
        en: "Sensors in the contractor's vehicles were discussed: the city agrees on them for all tenderers on the same terms.",
      },
    },
    {
      at: '2027-04-14T07:30:00.000Z',
      kind: 'one_to_one',
      nothingOpenBecause: null,
      text: {
        fi: 'Keskusteltiin tarkkuudesta: sadan metrin vaatimus koskee tulosta, ja mallilla saavutettu tarkkuus hyväksytään, jos se todennetaan.',
        sv: 'Man diskuterade noggrannheten: kravet på hundra meter gäller resultatet, och modellerad noggrannhet godkänns om den verifieras.',
        en: 'Precision was discussed: the hundred-metre requirement concerns the result, and a modelled one is accepted if verified.',
      },
    },
  ],
  procedureGround: {
    fi: 'Kansallinen hankinta: ennakoitu arvo optioineen on 198 000 euroa eli alle EU-kynnysarvon 216 000 euroa. Avoin menettely, koska ratkaisut voidaan verrata tuloksina ilman neuvottelua.',
    sv: 'Nationell upphandling: det uppskattade värdet med optioner är 198 000 euro, alltså under EU-tröskelvärdet 216 000 euro. Öppet förfarande, eftersom lösningarna kan jämföras som resultat utan förhandling.',
    en: 'National regime: the estimated value with options is EUR 198 000, below the EU threshold of EUR 216 000. Open procedure, because the solutions can be compared as results without negotiation.',
  },
  lotsGround: {
    fi: 'Hankintaa ei jaeta: mittaus ja ennuste todennetaan samoista kohdista, ja jakaminen hämärtäisi vastuun.',
    sv: 'Upphandlingen delas inte: mätning och prognos verifieras på samma punkter, och en delning skulle göra ansvaret oklart.',
    en: 'No division into lots: measurement and forecast are verified at the same points, and dividing would blur responsibility.',
  },
});

export const callForTendersSample = (): CallForTendersData => ({
  ...header('INP-VAASA-2027-000101-TP-1', '2027-05-10T06:00:00.000Z'),
  call: {
    electronic: true,
    bindingLanguage: 'fi',
    languages: ['fi', 'sv', 'en'],
    tenderLanguages: ['fi', 'sv', 'en'],
    grounds: {
      fi: 'Kansallinen hankinta: ennakoitu arvo optioineen on 198 000 euroa eli alle EU-kynnysarvon 216 000 euroa. Avoin menettely, koska ratkaisut voidaan verrata tuloksina ilman neuvottelua.',
      sv: 'Nationell upphandling: det uppskattade värdet med optioner är 198 000 euro, alltså under EU-tröskelvärdet 216 000 euro. Öppet förfarande, eftersom lösningarna kan jämföras som resultat utan förhandling.',
      en: 'National regime: the estimated value with options is EUR 198 000, below the EU threshold of EUR 216 000. Open procedure, because the solutions can be compared as results without negotiation.',
    },
    lots: [
      {
        id: 'lot1',
        valueCents: 19800000,
        text: {
          fi: 'Tilannetietopalvelu, kokeilu ja optiokaudet',
          sv: 'Lägesdatatjänst, försök och optionssäsonger',
          en: 'Condition data service, pilot and option seasons',
        },
      },
    ],
    noDivision: {
      fi: 'Hankintaa ei jaeta: mittaus ja ennuste todennetaan samoista kohdista, ja jakaminen hämärtäisi vastuun.',
      sv: 'Upphandlingen delas inte: mätning och prognos verifieras på samma punkter, och en delning skulle göra ansvaret oklart.',
      en: 'No division into lots: measurement and forecast are verified at the same points, and dividing would blur responsibility.',
    },
    scaleRoute: {
      maxCents: 12600000,
      text: {
        fi: 'Kaupunki voi kokeilun jälkeen ottaa käyttöön enintään kolme optiokautta (2028-2029, 2029-2030, 2030-2031) tarjotulla hinnalla, jos päätössääntö täyttyy. Optiot sisältyvät ennakoituun arvoon ja vertailuhintaan. Ne koskevat vain Vaasan omaa verkkoa.',
        sv: 'Staden kan efter försöket ta i bruk högst tre optionssäsonger (2028-2029, 2029-2030, 2030-2031) till offererat pris om beslutsregeln uppfylls. Optionerna ingår i det uppskattade värdet och i jämförelsepriset. De gäller endast Vasas eget nät.',
        en: "After the pilot the city may take up to three option seasons (2028-2029, 2029-2030, 2030-2031) at the tendered price if the decision rule is met. The options are part of the estimated value and of the comparison price. They cover Vaasa's own network only.",
      },
    },
    requirements: [
      {
        id: 'r1',
        kind: 'minimum',
        text: {
          fi: 'Palvelu kertoo liukkauden luokan enintään sadan metrin jaksoina 62 kilometrin verkolla enintään 30 minuutin viiveellä.',
          sv: 'Tjänsten anger halkklass i avsnitt på högst hundra meter på nätet om 62 kilometer med högst 30 minuters fördröjning.',
          en: 'The service gives a slipperiness class in sections of at most a hundred metres on the 62-kilometre network with a delay of at most 30 minutes.',
        },
      },
      {
        id: 'r2',
        kind: 'minimum',
        text: {
          fi: 'Tulos todennetaan viikoittain 40 arvotussa pisteessä kaupungin kitkamittarilla; raja-arvo on 0,30.',
          sv: 'Resultatet verifieras varje vecka på 40 utlottade punkter med stadens friktionsmätare; gränsvärdet är 0,30.',
          en: "Results are verified weekly at 40 points drawn by lot with the city's friction meter; the limit is 0.30.",
        },
      },
      {
        id: 'r3',
        kind: 'minimum',
        text: {
          fi: 'Kuljettajan ja asukkaan näkymät täyttävät WCAG 2.1 AA -tason ja ovat suomeksi ja ruotsiksi.',
          sv: 'Förarens och invånarens vyer uppfyller WCAG 2.1 AA och finns på finska och svenska.',
          en: 'The views for drivers and residents meet WCAG 2.1 AA and are in Finnish and Swedish.',
        },
      },
      {
        id: 'r4',
        kind: 'minimum',
        text: {
          fi: 'Palvelu ei kerää tietoa, josta kulkija voidaan tunnistaa. Kuvaa ei tallenneta.',
          sv: 'Tjänsten samlar inte in uppgifter som kan identifiera personer. Bild lagras inte.',
          en: 'The service gathers no data that could identify a person. No image is stored.',
        },
      },
      {
        id: 'r5',
        kind: 'suitability',
        text: {
          fi: 'Yksi ulkona tehty mittauspalvelu viiden viime vuoden ajalta.',
          sv: 'En mättjänst utomhus under de fem senaste åren.',
          en: 'One outdoor measurement service within the last five years.',
        },
        evidence: { fi: 'Referenssikuvaus', sv: 'Referensbeskrivning', en: 'Description of a reference' },
      },
      {
        id: 'r6',
        kind: 'suitability',
        text: {
          fi: 'Voimassa oleva vastuuvakuutus, vähintään 500 000 euroa.',
          sv: 'Giltig ansvarsförsäkring, minst 500 000 euro.',
          en: 'Valid liability insurance of at least EUR 500 000.',
        },
        evidence: { fi: 'Vakuutustodistus', sv: 'Försäkringsintyg', en: 'Insurance certificate' },
      },
      {
        id: 'r7',
        kind: 'exclusion',
        text: {
          fi: 'Verot ja sosiaalivakuutusmaksut on maksettu; ei hankintalain 80 §:n perusteita.',
          sv: 'Skatter och socialförsäkringsavgifter är betalda; inga grunder enligt 80 § i upphandlingslagen.',
          en: 'Taxes and social contributions are paid; none of the grounds of section 80 of the Procurement Act.',
        },
        evidence: {
          fi: 'Vakuutus, voittajalta todistukset ennen sopimusta',
          sv: 'Försäkran, av vinnaren intyg före avtal',
          en: 'Declaration; certificates from the winner before the contract',
        },
      },
      {
        id: 'r8',
        kind: 'contract',
        text: {
          fi: 'Tulosten tekijänoikeus jää toimittajalle; kaupunki saa pysyvän käyttöoikeuden ja oikeuden julkaista mittaustulokset.',
          sv: 'Rätten till resultaten stannar hos leverantören; staden får en varaktig nyttjanderätt och rätt att publicera mätresultaten.',
          en: 'Rights to the results stay with the supplier; the city gets a lasting right of use and may publish the measurements.',
        },
      },
    ],
    priceItems: [
      {
        id: 'p-pilot',
        quantity: 1,
        text: {
          fi: 'Kokeilu 1.11.2027-31.3.2028, kiinteä hinta',
          sv: 'Försök 1.11.2027-31.3.2028, fast pris',
          en: 'Pilot 1 Nov 2027 - 31 Mar 2028, fixed price',
        },
      },
      {
        id: 'p-season',
        quantity: 3,
        text: {
          fi: 'Optiokausi (1.11.-31.3.), hinta kaudelta',
          sv: 'Optionssäsong (1.11-31.3), pris per säsong',
          en: 'Option season (1 Nov - 31 Mar), price per season',
        },
      },
    ],
    rounding: {
      decimals: 2,
      text: {
        fi: 'Pisteitä ei pyöristetä välissä; vain summa pyöristetään kahteen desimaaliin.',
        sv: 'Poängen avrundas inte emellan; endast summan avrundas till två decimaler.',
        en: 'Points are not rounded on the way; only the sum is rounded to two decimals.',
      },
    },
    tieBreak: {
      text: {
        fi: 'Tasatilanteessa ratkaisee suurempi laatupisteiden summa, sitten halvempi vertailuhinta, sitten arvonta kahden todistajan läsnä ollessa.',
        sv: 'Vid lika poäng avgör högre summa av kvalitetspoäng, sedan lägre jämförelsepris, sedan lottning inför två vittnen.',
        en: 'In a tie the higher sum of quality points decides, then the lower comparison price, then a lot drawn before two witnesses.',
      },
    },
    waiting: {
      until: '2027-09-07',
      text: {
        fi: 'Kaupunki sitoutuu odottamaan muutoksenhakuajan loppuun ennen sopimusta, vaikka laki ei vaadi odotusaikaa kansallisessa hankinnassa.',
        sv: 'Staden förbinder sig att vänta till besvärstidens slut före avtal, fast lagen inte kräver väntetid vid nationell upphandling.',
        en: 'The city undertakes to wait until the appeal period has ended before signing, although the law sets no standstill in the national regime.',
      },
    },
    questionsDue: '2027-05-28T09:00:00.000Z',
    rounds: [
      {
        id: 'r-tender',
        kind: 'tenders',
        deadline: '2027-06-16T09:00:00.000Z',
        anonymousQuality: true,
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
            scale: {
              '0': { fi: 'puuttuu', sv: 'saknas', en: 'missing' },
              '5': { fi: 'uskottava pääosalla verkkoa', sv: 'trovärdig på största delen av nätet', en: 'credible on most of the network' },
              '10': {
                fi: 'todennettu koko verkolla ja eri keleissä',
                sv: 'verifierad på hela nätet och i olika väglag',
                en: 'proved on the whole network and in all conditions',
              },
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
      },
    ],
  },
  summary: {
    fi: 'Vaasa kokeilee yhden talven ajan palvelua, joka kertoo sadan metrin tarkkuudella, missä väylä on liukas nyt ja kolmen tunnin päästä. Onnistunut palvelu voidaan ottaa käyttöön kilpailutukseen sisältyvällä optiolla.',
    sv: 'Vasa prövar under en vinter en tjänst som med hundra meters noggrannhet visar var leden är hal nu och om tre timmar. En lyckad tjänst kan tas i bruk med en option som ingår i konkurrensutsättningen.',
    en: 'For one winter Vaasa tries a service that shows, to the nearest hundred metres, where a route is slippery now and in three hours. A service that succeeds can be taken into use through an option that is part of the competition.',
  },
  procedureName: { fi: 'Avoin menettely (kansallinen)', sv: 'Öppet förfarande (nationellt)', en: 'Open procedure (national)' },
  estimatedCents: 19_800_000,
  annexes: [{ name: 'mittausraportti-2026.pdf', sha256: '9e030cac4aa342599e030cac4aa342599e030cac4aa342599e030cac4aa34259' }],
});

/** A call for an innovation partnership: requests first, then tenders, and a phase of research and development. */
export const partnershipCallSample = (): CallForTendersData => {
  const sample = callForTendersSample();
  const [tenders] = sample.call.rounds;
  if (!tenders) throw new Error('the sample has no round');
  return {
    ...sample,
    procedureName: { fi: 'Innovaatiokumppanuus', sv: 'Innovationspartnerskap', en: 'Innovation partnership' },
    call: {
      ...sample.call,
      rounds: [
        {
          id: 'r-requests',
          kind: 'requests',
          deadline: '2027-05-20T09:00:00.000Z',
          anonymousQuality: false,
          keep: {
            min: 3,
            max: 5,
            text: {
              fi: 'Tarjoamaan kutsutaan soveltuvat ehdokkaat, joilla on eniten pisteitä.',
              sv: 'De lämpliga anbudssökande som har flest poäng inbjuds att lämna anbud.',
              en: 'The suitable candidates with the most points are invited to tender.',
            },
          },
          criteria: [
            {
              id: 'q1',
              weight: 100,
              formula: 'share_of_scale',
              scaleMax: 10,
              text: { fi: 'Näyttö mittauksesta', sv: 'Bevis på mätning', en: 'Evidence of measurement' },
            },
          ],
        },
        {
          ...tenders,
          phase: {
            starts: '2027-11-01',
            ends: '2028-03-31',
            budgetPerPartnerCents: 7_150_000,
            goals: [
              {
                text: {
                  fi: 'Mittaus toimii laboratoriossa kymmenen asteen pakkasessa.',
                  sv: 'Mätningen fungerar i laboratorium vid tio minusgrader.',
                  en: 'Measurement works in a laboratory at minus ten degrees.',
                },
              },
              {
                text: {
                  fi: 'Koesarja täyttää vaatimuksen r1.',
                  sv: 'Försöksserien uppfyller kravet r1.',
                  en: 'The trial series meets requirement r1.',
                },
              },
            ],
            instalments: [
              {
                cents: 2_860_000,
                text: { fi: 'Ensimmäinen välitavoite saavutettu', sv: 'Det första delmålet nått', en: 'First target reached' },
              },
              { cents: 4_290_000, text: { fi: 'Loppuraportti hyväksytty', sv: 'Slutrapporten godkänd', en: 'Final report accepted' } },
            ],
            termination: {
              fi: 'Kaupunki voi päättää kumppanuuden, jos välitavoitetta ei saavuteta.',
              sv: 'Staden kan avsluta partnerskapet om delmålet inte nås.',
              en: 'The city may end the partnership if the target is not reached.',
            },
          },
        },
      ],
    },
  };
};

export const meetingMinutesSample = (): MeetingMinutesData => ({
  ...header('INP-VAASA-2027-000101-TM-2', '2027-04-15T07:20:00.000Z'),
  startsAt: '2027-04-14T06:45:00.000Z',
  minutes: 30,
  kind: 'one_to_one',
  place: { fi: 'Kaupungintalo, kokoushuone 3', sv: 'Stadshuset, mötesrum 3', en: 'City Hall, meeting room 3' },
  suppliers: [{ sv: 'Kvarken Vägdata Ab' }],
  present: ['Sanna Laitinen', 'Mikael Sundqvist', 'Camilla Ström'],
  open: {
    fi: 'Keskusteltiin anturien asentamisesta urakoitsijan kalustoon: kaupunki sopii siitä urakoitsijan kanssa kaikkien tarjoajien puolesta samoin ehdoin.',
    sv: 'Man diskuterade montering av sensorer i entreprenörens fordon: staden avtalar om det för alla anbudsgivare på samma villkor.',
    en: "Sensors in the contractor's vehicles were discussed: the city agrees on them for all tenderers on the same terms.",
  },
  nothingOpenBecause: null,
  secret: {
    text: {
      fi: 'Yritys kertoi anturin hankintahinnan.',
      sv: 'Leverantören uppgav vad en sensor kostar i inköp.',
      en: 'The company told what a sensor costs to buy.',
    },
    ground: 'JulkL 24 § 1 mom. 20 k',
  },
});

export const openingMinutesSample = (): OpeningMinutesData => ({
  ...header('INP-VAASA-2027-000101-AV-1', '2027-06-16T10:00:00.000Z'),
  publicity: 'confidential',
  publicityGround: {
    fi: 'hankintasopimuksen tekemiseen asti (JulkL 621/1999, 7 §)',
    sv: 'tills upphandlingskontraktet har ingåtts (OffL 621/1999, 7 §)',
    en: 'until the contract has been made (Act 621/1999, section 7)',
  },
  round: 'tenders',
  deadline: '2027-06-16T09:00:00.000Z',
  openedAt: '2027-06-16T10:00:00.000Z',
  openedBy: [
    { name: 'Sanna Laitinen', title: { fi: 'Hankinta-asiantuntija', sv: 'Upphandlare', en: 'Procurement Officer' } },
    { name: 'Outi Hautala', title: { fi: 'Hankintajuristi', sv: 'Upphandlingsjurist', en: 'Procurement Lawyer' } },
  ],
  tenders: [
    {
      tenderer: { fi: 'Tuiskutieto Oy' },
      receivedAt: '2027-06-07T11:20:09.000Z',
      sha256: '1709170917091709170917091709170917091709170917091709170917091709',
    },
    {
      tenderer: { sv: 'Kvarkens Väglagsdata Ab' },
      receivedAt: '2027-06-15T13:02:41.000Z',
      sha256: '4aa34aa34aa34aa34aa34aa34aa34aa34aa34aa34aa34aa34aa34aa34aa34aa3',
    },
  ],
  lateCount: 1,
  earlyAttempts: 1,
  log: [
    {
      at: '2027-06-16T09:00:01.000Z',
      text: {
        fi: 'Myöhästynyttä tarjousta ei otettu vastaan',
        sv: 'Ett försenat anbud togs inte emot',
        en: 'A late tender was not accepted',
      },
      row: '48 212',
    },
    {
      at: '2027-06-16T10:00:00.000Z',
      text: {
        fi: 'Tarjoukset avattiin, tiivisteet täsmäsivät',
        sv: 'Anbuden öppnades, kontrollsummorna stämde',
        en: 'Tenders were opened, the digests matched',
      },
      row: '48 215',
    },
  ],
});
