import { defineReasons, formatDay, formatEuro, formatNumber, type Locale, type Text } from '@app/kernel';
import { differencesIn, monthIn, outcomeIn, partIn } from './words';

/** A KPI in its own words. */
export type Named = { kpi: string; fi: string; sv: string; en: string };

/** What a reason says of a KPI. Its id stands in where a language is missing. */
export const named = ({ id, text }: { readonly id: string; readonly text?: Text }): Named => ({
  kpi: id,
  fi: short(text?.fi ?? id),
  sv: short(text?.sv ?? id),
  en: short(text?.en ?? id),
});

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

type Part = { part: string };
type Period = { period: string };
type Window = Period & { from: string; to: string };
type Units = { unit: string; given: string };
type Range = { unit: string; lowest: number | null; highest: number | null };

/** `0–100 %`, `vähintään 0 %` … in the reader's language. */
function rangeIn({ lowest, highest, unit }: Range, locale: Locale): string {
  const [least, most] = [lowest, highest].map((v) => (v === null ? '' : formatNumber(v, locale)));
  const words = { fi: ['vähintään', 'enintään'], sv: ['minst', 'högst'], en: ['at least', 'at most'] }[locale];
  const value = least && most ? `${least}–${most}` : least ? `${words[0]} ${least}` : `${words[1]} ${most}`;
  return `${value} ${unit}`;
}

/** Why a pilot cannot go on, or why a value is not taken. */
export const pilotsReason = defineReasons('pilots', {
  // ---- plan and rule
  'not-opened': {
    fi: 'Kokeiluvaihetta ei ole avattu.',
    sv: 'Försöksskedet har inte öppnats.',
    en: 'The pilot stage has not been opened.',
  },
  'plan-started': {
    fi: 'Kokeilu on alkanut, joten suunnitelmaa ei voi enää muuttaa. Poikkeamat kirjataan päiväkirjaan ja muutoksista päätetään välikatselmuksessa.',
    sv: 'Försöket har startat, så planen kan inte längre ändras. Avvikelser antecknas i dagboken och ändringar avgörs vid en mellangranskning.',
    en: 'The pilot has started, so the plan can no longer change. Deviations are written in the diary, and changes are decided at a checkpoint.',
  },
  'measures-fixed': {
    fi: 'Mittarit ja kustannuskatto kiinnitettiin päätössäännön kanssa, eikä niitä voi muuttaa.',
    sv: 'Mätarna och kostnadstaket fastställdes tillsammans med beslutsregeln och kan inte ändras.',
    en: 'The KPIs and the cost cap were fixed together with the decision rule and cannot be changed.',
  },
  'rule-fixed': {
    fi: 'Sääntö kiinnitettiin ennen ensimmäistä mittausta, eikä sitä voi muuttaa.',
    sv: 'Regeln fastställdes före den första mätningen och kan inte ändras.',
    en: 'The rule was fixed before the first measurement and cannot be changed.',
  },
  'plan-part-missing': {
    fi: (p: Part) => `Kokeilusuunnitelmasta puuttuu: ${partIn(p.part, 'fi')}.`,
    sv: (p: Part) => `I försöksplanen saknas: ${partIn(p.part, 'sv')}.`,
    en: (p: Part) => `The pilot plan lacks: ${partIn(p.part, 'en')}.`,
  },
  'plan-ends-first': {
    fi: 'Kokeilu päättyy suunnitelmassa ennen kuin se alkaa.',
    sv: 'Enligt planen slutar försöket innan det börjar.',
    en: 'In the plan the pilot ends before it starts.',
  },
  'cap-over-contract': {
    fi: (p: { capCents: number; committedCents: number }) =>
      `Kustannuskatto ${formatEuro(p.capCents, 'fi')} on suurempi kuin se, mihin sopimukset sitovat: ${formatEuro(p.committedCents, 'fi')}.`,
    sv: (p: { capCents: number; committedCents: number }) =>
      `Kostnadstaket ${formatEuro(p.capCents, 'sv')} är högre än det som kontrakten förbinder till: ${formatEuro(p.committedCents, 'sv')}.`,
    en: (p: { capCents: number; committedCents: number }) =>
      `The cost cap of ${formatEuro(p.capCents, 'en')} is higher than what the contracts commit to: ${formatEuro(p.committedCents, 'en')}.`,
  },
  'no-kpis': { fi: 'Mittarit puuttuvat.', sv: 'Mätarna saknas.', en: 'The KPIs are missing.' },
  'kpi-part-missing': {
    fi: (p: Named & Part) => `Mittarista «${p.fi}» puuttuu: ${partIn(p.part, 'fi')}.`,
    sv: (p: Named & Part) => `Mätaren «${p.sv}» saknar: ${partIn(p.part, 'sv')}.`,
    en: (p: Named & Part) => `The KPI “${p.en}” lacks: ${partIn(p.part, 'en')}.`,
  },
  'kpi-target-below-minimum': {
    fi: (p: Named) => `Mittarin «${p.fi}» tavoite on helpompi kuin sen vähimmäistaso.`,
    sv: (p: Named) => `Målet för mätaren «${p.sv}» är lättare än dess miniminivå.`,
    en: (p: Named) => `The target of the KPI “${p.en}” is easier than its minimum.`,
  },
  'kpi-range-empty': {
    fi: (p: Named) => `Mittarin «${p.fi}» pienin mahdollinen arvo ei ole pienempi kuin suurin.`,
    sv: (p: Named) => `Det minsta möjliga värdet för mätaren «${p.sv}» är inte mindre än det största.`,
    en: (p: Named) => `The lowest possible value of the KPI “${p.en}” is not below the highest.`,
  },
  'kpi-baseline-late': {
    fi: (p: Named) => `Mittarin «${p.fi}» lähtötaso on mitattu vasta kokeilun alettua.`,
    sv: (p: Named) => `Utgångsläget för mätaren «${p.sv}» är mätt först efter att försöket börjat.`,
    en: (p: Named) => `The baseline of the KPI “${p.en}” is measured only after the pilot starts.`,
  },
  'rule-missing': { fi: 'Päätössääntö puuttuu.', sv: 'Beslutsregeln saknas.', en: 'The decision rule is missing.' },
  'rule-without-conditions': {
    fi: 'Päätössääntö laajentaisi aina: laajentamisella on oltava ainakin yksi ehto.',
    sv: 'Beslutsregeln skulle alltid utvidga: utvidgningen ska ha minst ett villkor.',
    en: 'The decision rule would always scale: scaling needs at least one condition.',
  },
  'rule-unknown-kpi': {
    fi: (p: { kpi: string }) => `Päätössääntö nimeää mittarin ${p.kpi}, jota suunnitelmassa ei ole.`,
    sv: (p: { kpi: string }) => `Beslutsregeln nämner mätaren ${p.kpi}, som inte finns i planen.`,
    en: (p: { kpi: string }) => `The decision rule names the KPI ${p.kpi}, which is not in the plan.`,
  },
  'rule-too-many-targets': {
    fi: (p: { targets: number; kpis: number }) => `Päätössääntö vaatii ${p.targets} tavoitetta, mutta mittareita on ${p.kpis}.`,
    sv: (p: { targets: number; kpis: number }) => `Beslutsregeln kräver ${p.targets} mål, men mätarna är ${p.kpis}.`,
    en: (p: { targets: number; kpis: number }) => `The decision rule asks for ${p.targets} targets, but there are ${p.kpis} KPIs.`,
  },

  // ---- start
  'rule-not-fixed': {
    fi: 'Päätössääntöä ei ole kiinnitetty, joten kokeilu ei voi alkaa.',
    sv: 'Beslutsregeln är inte fastställd, så försöket kan inte starta.',
    en: 'The decision rule is not fixed, so the pilot cannot start.',
  },
  'already-started': { fi: 'Kokeilu on jo alkanut.', sv: 'Försöket har redan startat.', en: 'The pilot has already started.' },
  'parties-missing': {
    fi: 'Kokeilun aloittavat kaupunki ja jokainen toimittaja yhdessä. Kaikki eivät ole vielä vahvistaneet.',
    sv: 'Staden och varje leverantör startar försöket tillsammans. Alla har ännu inte bekräftat.',
    en: 'The city and each supplier start the pilot together. Not all have confirmed yet.',
  },

  // ---- measurements
  'not-started': {
    fi: 'Kokeilu ei ole alkanut.',
    sv: 'Försöket har inte startat.',
    en: 'The pilot has not started.',
  },
  'already-reported': {
    fi: 'Kokeilun raportti on valmis, joten mittaukset, katselmukset ja toimitukset on päätetty.',
    sv: 'Försökets rapport är klar, så mätningarna, mellangranskningarna och leveranserna är avslutade.',
    en: 'The pilot report is finished, so measurements, checkpoints and deliveries are closed.',
  },
  'unknown-kpi': {
    fi: (p: { kpi: string }) => `Suunnitelmassa ei ole mittaria ${p.kpi}.`,
    sv: (p: { kpi: string }) => `Planen har ingen mätare ${p.kpi}.`,
    en: (p: { kpi: string }) => `The plan has no KPI ${p.kpi}.`,
  },
  'unit-differs': {
    fi: (p: Units) => `Yksikkö ei ole ${p.unit}, vaan ${p.given}.`,
    sv: (p: Units) => `Enheten är inte ${p.unit} utan ${p.given}.`,
    en: (p: Units) => `The unit is not ${p.unit} but ${p.given}.`,
  },
  'period-in-future': {
    fi: (p: Period) => `Mittaus on tulevaisuudessa: ${monthIn(p.period, 'fi')}.`,
    sv: (p: Period) => `Mätningen ligger i framtiden: ${monthIn(p.period, 'sv')}.`,
    en: (p: Period) => `The measurement lies in the future: ${monthIn(p.period, 'en')}.`,
  },
  'period-outside': {
    fi: (p: Window) => `${monthIn(p.period, 'fi')} ei kuulu kokeilun aikaan ${monthIn(p.from, 'fi')}–${monthIn(p.to, 'fi')}.`,
    sv: (p: Window) => `${monthIn(p.period, 'sv')} hör inte till försökets tid ${monthIn(p.from, 'sv')}–${monthIn(p.to, 'sv')}.`,
    en: (p: Window) => `${monthIn(p.period, 'en')} is outside the time of the pilot, ${monthIn(p.from, 'en')}–${monthIn(p.to, 'en')}.`,
  },
  'value-impossible': {
    fi: (p: Range) => `Arvo ei ole mahdollinen: sen on oltava ${rangeIn(p, 'fi')}.`,
    sv: (p: Range) => `Värdet är inte möjligt: det ska vara ${rangeIn(p, 'sv')}.`,
    en: (p: Range) => `The value is not possible: it must be ${rangeIn(p, 'en')}.`,
  },
  'already-measured': {
    fi: (p: Named & Period) =>
      `${monthIn(p.period, 'fi')} on jo mitattu mittarille «${p.fi}». Muutos kirjataan korjauksena, jolla on perustelu.`,
    sv: (p: Named & Period) =>
      `${monthIn(p.period, 'sv')} är redan mätt för mätaren «${p.sv}». En ändring antecknas som en rättelse med motivering.`,
    en: (p: Named & Period) =>
      `${monthIn(p.period, 'en')} has already been measured for the KPI “${p.en}”. A change is recorded as a correction with its reason.`,
  },
  'correction-needs-reason': {
    fi: 'Korjauksella on oltava perustelu.',
    sv: 'En rättelse ska ha en motivering.',
    en: 'A correction needs its reason.',
  },
  'reason-without-correction': {
    fi: 'Perustelu kuuluu korjaukseen: kerro, mitä mittausta korjataan.',
    sv: 'Motiveringen hör till en rättelse: ange vilken mätning som rättas.',
    en: 'The reason belongs to a correction: say which measurement is corrected.',
  },
  'correction-of-nothing': {
    fi: 'Korjattavaa mittausta ei löydy.',
    sv: 'Mätningen som ska rättas finns inte.',
    en: 'The measurement to be corrected is not found.',
  },
  'corrects-something-else': {
    fi: 'Korjaus koskee eri mittaria, kuukautta tai toimittajaa kuin korjattava mittaus.',
    sv: 'Rättelsen gäller en annan mätare, månad eller leverantör än mätningen som rättas.',
    en: 'The correction is about another KPI, month or supplier than the measurement that it corrects.',
  },
  'already-corrected': {
    fi: 'Mittaus on jo korjattu. Korjaa viimeisin korjaus.',
    sv: 'Mätningen är redan rättad. Rätta den senaste rättelsen.',
    en: 'The measurement has already been corrected. Correct the latest correction.',
  },
  'only-own-measurements': {
    fi: 'Toimittaja mittaa ja korjaa vain oman ratkaisunsa arvoja.',
    sv: 'En leverantör mäter och rättar bara värden för sin egen lösning.',
    en: 'A supplier measures and corrects only the values of its own solution.',
  },
  'not-a-partner': {
    fi: 'Toimittajalla ei ole sopimusta tästä kokeilusta.',
    sv: 'Leverantören har inget kontrakt om detta försök.',
    en: 'The supplier has no contract on this pilot.',
  },
  'which-partner': {
    fi: 'Kokeilussa on useita toimittajia: kerro, minkä toimittajan ratkaisua tämä koskee.',
    sv: 'Försöket har flera leverantörer: ange vilken leverantörs lösning detta gäller.',
    en: 'The pilot has several suppliers: say whose solution this is about.',
  },

  // ---- checkpoints, delivery, report
  'checkpoint-differs': {
    fi: (p: { differs: string }) => `Toinen henkilö on kirjannut katselmuksen toisin. Eroaa: ${differencesIn(p.differs, 'fi')}.`,
    sv: (p: { differs: string }) =>
      `Den andra personen har antecknat mellangranskningen annorlunda. Det som skiljer: ${differencesIn(p.differs, 'sv')}.`,
    en: (p: { differs: string }) => `The other person wrote the checkpoint differently. What differs: ${differencesIn(p.differs, 'en')}.`,
  },
  'checkpoint-held': {
    fi: (p: { key: string }) => `Katselmus ${p.key} on jo pidetty.`,
    sv: (p: { key: string }) => `Granskningen ${p.key} är redan hållen.`,
    en: (p: { key: string }) => `Checkpoint ${p.key} has already been held.`,
  },
  'adjustment-missing': {
    fi: 'Kerro, mitä kokeilussa muutetaan.',
    sv: 'Ange vad som ändras i försöket.',
    en: 'Say what changes in the pilot.',
  },
  'payment-over-cap': {
    fi: (p: { paidCents: number; paymentCents: number; capCents: number }) =>
      `Maksu ${formatEuro(p.paymentCents, 'fi')} ylittäisi kustannuskaton ${formatEuro(p.capCents, 'fi')}: maksettu on jo ${formatEuro(p.paidCents, 'fi')}.`,
    sv: (p: { paidCents: number; paymentCents: number; capCents: number }) =>
      `Betalningen ${formatEuro(p.paymentCents, 'sv')} skulle överskrida kostnadstaket ${formatEuro(p.capCents, 'sv')}: ${formatEuro(p.paidCents, 'sv')} har redan betalats.`,
    en: (p: { paidCents: number; paymentCents: number; capCents: number }) =>
      `The payment of ${formatEuro(p.paymentCents, 'en')} would exceed the cost cap of ${formatEuro(p.capCents, 'en')}: ${formatEuro(p.paidCents, 'en')} has already been paid.`,
  },
  'rejected-is-not-paid': {
    fi: 'Hylätystä toimituksesta ei makseta.',
    sv: 'För en underkänd leverans betalas inte.',
    en: 'A rejected delivery is not paid for.',
  },
  'already-accepted': {
    fi: 'Toimitus on jo hyväksytty.',
    sv: 'Leveransen är redan godkänd.',
    en: 'The delivery has already been accepted.',
  },
  'still-runs': {
    fi: (p: { ends: string }) =>
      `Kokeilu kestää ${formatDay(p.ends, 'fi')} asti. Se raportoidaan aikaisemmin vain, jos katselmus on lopettanut sen.`,
    sv: (p: { ends: string }) =>
      `Försöket pågår till ${formatDay(p.ends, 'sv')}. Det rapporteras tidigare bara om en mellangranskning har avslutat det.`,
    en: (p: { ends: string }) =>
      `The pilot runs until ${formatDay(p.ends, 'en')}. It is reported earlier only if a checkpoint has stopped it.`,
  },
  'kpi-not-measured': {
    fi: (p: Named) => `Mittaria «${p.fi}» ei ole mitattu.`,
    sv: (p: Named) => `Mätaren «${p.sv}» har inte mätts.`,
    en: (p: Named) => `The KPI “${p.en}” has not been measured.`,
  },
  'no-checkpoint': {
    fi: 'Yhtään välikatselmusta ei ole pidetty.',
    sv: 'Ingen mellangranskning har hållits.',
    en: 'No checkpoint has been held.',
  },
  'delivery-undecided': {
    fi: 'Toimituksen hyväksymisestä ei ole päätetty.',
    sv: 'Godkännandet av leveransen är inte avgjort.',
    en: 'Whether the delivery is accepted has not been decided.',
  },

  // ---- decision
  'not-reported': {
    fi: 'Kokeilun raportti puuttuu.',
    sv: 'Försökets rapport saknas.',
    en: 'The pilot report is missing.',
  },
  'no-decision': {
    fi: 'Päätösluonnosta ei ole kirjoitettu.',
    sv: 'Inget beslutsutkast har skrivits.',
    en: 'No decision has been drafted.',
  },
  'decision-without-reasons': {
    fi: 'Päätöksen perustelut puuttuvat.',
    sv: 'Beslutets motivering saknas.',
    en: 'The reasons of the decision are missing.',
  },
  'rule-says-otherwise': {
    fi: (p: { rule: string; decision: string }) =>
      `Sääntö sanoo: ${outcomeIn(p.rule, 'fi')}. Päätös ${outcomeIn(p.decision, 'fi')} poikkeaa siitä, joten kirjaa, miksi sääntöä ei noudateta.`,
    sv: (p: { rule: string; decision: string }) =>
      `Regeln säger: ${outcomeIn(p.rule, 'sv')}. Beslutet ${outcomeIn(p.decision, 'sv')} avviker från den, så ange varför regeln inte följs.`,
    en: (p: { rule: string; decision: string }) =>
      `The rule says: ${outcomeIn(p.rule, 'en')}. The decision ${outcomeIn(p.decision, 'en')} departs from it, so give the reason why the rule is not followed.`,
  },
  'route-missing': {
    fi: 'Laajentamisen tapa puuttuu: optio, innovaatiokumppanuuteen kuuluva hankinta tai uusi kilpailutus.',
    sv: 'Sättet att utvidga saknas: option, köp inom innovationspartnerskapet eller ny konkurrensutsättning.',
    en: 'The way to scale is missing: an option, a purchase within the innovation partnership, or a new competition.',
  },
  'route-without-scaling': {
    fi: 'Laajentamisen tapa, arvo ja alue kuuluvat vain päätökseen laajentaa.',
    sv: 'Sättet att utvidga, värdet och området hör bara till ett beslut att utvidga.',
    en: 'A way to scale, a value and an area belong only to a decision to scale.',
  },
  'value-missing': {
    fi: 'Laajennuksen arvo puuttuu.',
    sv: 'Utvidgningens värde saknas.',
    en: 'The value of the scale-up is missing.',
  },
  'route-not-announced': {
    fi: 'Tarjouspyynnössä ei ilmoitettu tätä tapaa laajentaa: laajennus vaatii uuden kilpailutuksen.',
    sv: 'Anbudsförfrågan nämnde inte detta sätt att utvidga: utvidgningen kräver en ny konkurrensutsättning.',
    en: 'The call did not announce this way to scale: scaling needs a new competition.',
  },
  'area-not-announced': {
    fi: (p: { area: string }) =>
      `${p.area} ei sisälly hankintailmoitukseen eikä arvoon: laajennus vaatii uuden kilpailutuksen (hankintalaki 31 §).`,
    sv: (p: { area: string }) =>
      `${p.area} ingår inte i annonsen eller värdet: utvidgningen kräver en ny konkurrensutsättning (upphandlingslagen 31 §).`,
    en: (p: { area: string }) =>
      `${p.area} is not in the notice or the value: extending to it needs a new competition (Procurement Act, section 31).`,
  },
  'value-over-announced': {
    fi: (p: { valueCents: number; announcedCents: number }) =>
      `Laajennus ${formatEuro(p.valueCents, 'fi')} ylittää tarjouspyynnössä ilmoitetun enimmäisarvon ${formatEuro(p.announcedCents, 'fi')}: se vaatii uuden kilpailutuksen (hankintalaki 31 §).`,
    sv: (p: { valueCents: number; announcedCents: number }) =>
      `Utvidgningen ${formatEuro(p.valueCents, 'sv')} överskrider det högsta värde som anbudsförfrågan nämnde, ${formatEuro(p.announcedCents, 'sv')}: den kräver en ny konkurrensutsättning (upphandlingslagen 31 §).`,
    en: (p: { valueCents: number; announcedCents: number }) =>
      `The scale-up of ${formatEuro(p.valueCents, 'en')} exceeds the most that the call announced, ${formatEuro(p.announcedCents, 'en')}: it needs a new competition (Procurement Act, section 31).`,
  },
  'value-over-contract': {
    fi: (p: { valueCents: number; optionCents: number }) =>
      `Laajennus ${formatEuro(p.valueCents, 'fi')} ylittää sopimuksen optiot ${formatEuro(p.optionCents, 'fi')}: se vaatii uuden kilpailutuksen.`,
    sv: (p: { valueCents: number; optionCents: number }) =>
      `Utvidgningen ${formatEuro(p.valueCents, 'sv')} överskrider kontraktets optioner ${formatEuro(p.optionCents, 'sv')}: den kräver en ny konkurrensutsättning.`,
    en: (p: { valueCents: number; optionCents: number }) =>
      `The scale-up of ${formatEuro(p.valueCents, 'en')} exceeds the options of the contract, ${formatEuro(p.optionCents, 'en')}: it needs a new competition.`,
  },
  'no-ground-for-direct-award': {
    fi: 'Onnistunut kokeilu ei ole suorahankinnan peruste (hankintalaki 40 ja 41 §).',
    sv: 'Ett lyckat försök är ingen grund för direktupphandling (upphandlingslagen 40 och 41 §).',
    en: 'A pilot that went well is not a ground for a direct award (Procurement Act, sections 40 and 41).',
  },
  'extension-not-announced': {
    fi: 'Se, mikä ei sisälly hankintailmoitukseen eikä arvoon, vaatii uuden kilpailutuksen (hankintalaki 31 §).',
    sv: 'Det som inte ingår i annonsen eller värdet kräver en ny konkurrensutsättning (upphandlingslagen 31 §).',
    en: 'What is not in the notice or the value needs a new competition (Procurement Act, section 31).',
  },
});
