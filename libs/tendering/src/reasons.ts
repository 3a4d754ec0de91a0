import { defineReasons, formatDateTime, formatDay, formatEuro, formatNumber, noticeName, type Locale, type Text } from '@app/kernel';
import type { RoundKind } from '@app/rules';
import { lateness } from './lateness';

/** A thing of the call in its own words, and the place (`task`) where it is put right. */
export type Named = { task: string; fi: string; sv: string; en: string };

/** What a reason says of a thing that people named. Its id stands in where a language is missing. */
export const named = (task: string, text: Text | undefined, id: string): Named => ({
  task,
  fi: short(text?.fi ?? id),
  sv: short(text?.sv ?? id),
  en: short(text?.en ?? id),
});

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
const LANGUAGES: Record<string, Record<Locale, string>> = {
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },
};
/** What the days of a plan are called. */
const POINTS: Record<string, Record<Locale, string>> = {
  notice: { fi: 'Hankintailmoitus lähetetään', sv: 'Annonsen sänds', en: 'The notice is sent' },
  requests: { fi: 'Osallistumishakemukset viimeistään', sv: 'Anbudsansökningar senast', en: 'Requests to participate due' },
  invitation: { fi: 'Tarjouspyyntö valituille', sv: 'Inbjudan till de utvalda', en: 'Invitation to the selected' },
  tenders: { fi: 'Tarjoukset viimeistään', sv: 'Anbud senast', en: 'Tenders due' },
  decision: { fi: 'Hankintapäätös tiedoksi', sv: 'Upphandlingsbeslutet delges', en: 'The decision is notified' },
  signature: { fi: 'Sopimus allekirjoitetaan', sv: 'Kontraktet undertecknas', en: 'The contract is signed' },
};
const languages = (codes: string, locale: Locale): string =>
  codes
    .split(',')
    .map((code) => LANGUAGES[code]?.[locale] ?? code)
    .join(', ');

type Deadline = { deadline: string };

/** A round by its id, and what comes in it: the words name the latter. */
type OfRound = { round: string; kind: RoundKind };
const ROUNDS: Readonly<Record<RoundKind, Readonly<Record<Locale, string>>>> = {
  requests: { fi: 'Osallistumishakemusten', sv: 'anbudsansökningarna', en: 'requests to participate' },
  tenders: { fi: 'Tarjousten', sv: 'anbuden', en: 'tenders' },
};

/** The law by which a notice is judged, cited in each language; empty where none is. */
type Law = { fi: string; sv: string; en: string };
const BASIS: Readonly<Record<Locale, string>> = { fi: 'Oikeusperusta', sv: 'Rättslig grund', en: 'Legal basis' };
const cited = (law: Law, locale: Locale): string => (law[locale] ? ` ${BASIS[locale]}: ${law[locale]}.` : '');
const NO_NOTICE: Readonly<Record<Locale, string>> = { fi: 'ei ilmoitusta', sv: 'ingen annons', en: 'no notice' };
const chosen = (notice: string, locale: Locale): string => (notice ? noticeName(notice)[locale] : NO_NOTICE[locale]);
const OR: Readonly<Record<Locale, string>> = { fi: ' tai ', sv: ' eller ', en: ' or ' };
const anyOf = (notices: string, locale: Locale): string =>
  notices
    .split(',')
    .map((notice) => noticeName(notice)[locale])
    .join(OR[locale]);
type Notices = Law & { allowed: string };
type Threshold = Notices & { valueCents: number; thresholdCents: number; notice: string; demanded: string; minDays: number };

/** Why the call, a question or a tender cannot go on. */
export const tenderingReason = defineReasons('tendering', {
  // ---- writing the call
  'call-not-draft': {
    fi: 'Tarjouspyyntö on julkaistu. Muutos tehdään korjauksena, joka annetaan tiedoksi kaikille samalla hetkellä.',
    sv: 'Anbudsförfrågan är publicerad. Ändringar görs som en rättelse som delges alla samtidigt.',
    en: 'The call has been published. Changes are made as an amendment, which reaches everyone at the same moment.',
  },
  'call-not-open': {
    fi: 'Tarjouspyyntö ei ole avoinna.',
    sv: 'Anbudsförfrågan är inte öppen.',
    en: 'The call is not open.',
  },
  'no-lots': {
    fi: 'Vähintään yksi hankinnan osa puuttuu.',
    sv: 'Minst en del av upphandlingen saknas.',
    en: 'At least one lot is missing.',
  },
  'no-requirements': { fi: 'Vaatimukset puuttuvat.', sv: 'Kraven saknas.', en: 'The requirements are missing.' },
  'no-price-items': { fi: 'Hintaerät puuttuvat.', sv: 'Prisposterna saknas.', en: 'The price items are missing.' },
  'no-rounds': { fi: 'Määräaika tarjouksille puuttuu.', sv: 'Tidsfristen för anbud saknas.', en: 'The round of tenders is missing.' },
  'no-languages': {
    fi: 'Tarjouspyynnön ja tarjousten kielet puuttuvat.',
    sv: 'Språken för anbudsförfrågan och anbuden saknas.',
    en: 'The languages of the call and of the tenders are missing.',
  },
  'no-tie-break': {
    fi: 'Tasatilanteen ratkaisutapa puuttuu.',
    sv: 'Hur lika poäng avgörs saknas.',
    en: 'How a tie is broken is missing.',
  },
  'no-questions-due': {
    fi: 'Kysymysten määräaika puuttuu.',
    sv: 'Tidsfristen för frågor saknas.',
    en: 'The deadline for questions is missing.',
  },
  'questions-due-after-deadline': {
    fi: 'Kysymysten määräajan on päätyttävä ennen tarjousten määräaikaa.',
    sv: 'Frågetiden ska gå ut före anbudstiden.',
    en: 'The time for questions must end before the tender deadline.',
  },
  'round-without-deadline': {
    fi: (p: OfRound) => `${ROUNDS[p.kind].fi} määräaika puuttuu.`,
    sv: (p: OfRound) => `Tidsfristen för ${ROUNDS[p.kind].sv} saknas.`,
    en: (p: OfRound) => `The deadline for ${ROUNDS[p.kind].en} is missing.`,
  },
  'round-in-past': {
    fi: (p: OfRound & Deadline) => `${ROUNDS[p.kind].fi} määräaika ${formatDateTime(p.deadline, 'fi')} on jo mennyt.`,
    sv: (p: OfRound & Deadline) => `Tidsfristen ${formatDateTime(p.deadline, 'sv')} för ${ROUNDS[p.kind].sv} har redan gått ut.`,
    en: (p: OfRound & Deadline) => `The deadline for ${ROUNDS[p.kind].en}, ${formatDateTime(p.deadline, 'en')}, has already passed.`,
  },
  'tenders-without-criteria': {
    fi: (p: OfRound) => `${ROUNDS[p.kind].fi} vertailuperusteet puuttuvat.`,
    sv: (p: OfRound) => `Jämförelsegrunderna för ${ROUNDS[p.kind].sv} saknas.`,
    en: (p: OfRound) => `The criteria for ${ROUNDS[p.kind].en} are missing.`,
  },
  'weights-not-100': {
    fi: (p: OfRound & { sum: number }) => `${ROUNDS[p.kind].fi} painoarvojen summa on ${formatNumber(p.sum, 'fi')}, sen on oltava 100.`,
    sv: (p: OfRound & { sum: number }) =>
      `Viktningarna för ${ROUNDS[p.kind].sv} är sammanlagt ${formatNumber(p.sum, 'sv')}; de ska vara 100.`,
    en: (p: OfRound & { sum: number }) =>
      `The weights for ${ROUNDS[p.kind].en} add up to ${formatNumber(p.sum, 'en')}; they must add up to 100.`,
  },
  'criterion-kind-formula': {
    fi: (p: Named) => `Perusteen «${p.fi}» laskentatapa ei sovi sen lajiin.`,
    sv: (p: Named) => `Formeln för grunden «${p.sv}» passar inte dess slag.`,
    en: (p: Named) => `The formula of the criterion «${p.en}» does not suit its kind.`,
  },
  'criterion-no-scale': {
    fi: (p: Named) => `Perusteelta «${p.fi}» puuttuu asteikon yläraja.`,
    sv: (p: Named) => `Grunden «${p.sv}» saknar skalans övre gräns.`,
    en: (p: Named) => `The criterion «${p.en}» lacks the top of its scale.`,
  },
  'criterion-minimum-over-scale': {
    fi: (p: Named) => `Perusteen «${p.fi}» vähimmäispisteet ylittävät asteikon.`,
    sv: (p: Named) => `Minimipoängen för grunden «${p.sv}» överskrider skalan.`,
    en: (p: Named) => `The minimum score of the criterion «${p.en}» exceeds its scale.`,
  },
  'criterion-no-ends': {
    fi: (p: Named) => `Perusteelta «${p.fi}» puuttuvat paras ja huonoin arvo, tai ne ovat samat.`,
    sv: (p: Named) => `Grunden «${p.sv}» saknar bästa och sämsta värde, eller så är de lika.`,
    en: (p: Named) => `The criterion «${p.en}» lacks its best and worst value, or they are equal.`,
  },
  'criterion-no-unit': {
    fi: (p: Named) => `Perusteelta «${p.fi}» puuttuu yksikkö.`,
    sv: (p: Named) => `Grunden «${p.sv}» saknar enhet.`,
    en: (p: Named) => `The criterion «${p.en}» lacks its unit.`,
  },
  'criterion-no-price-item': {
    fi: (p: Named) => `Perusteen «${p.fi}» hintaerää ei ole.`,
    sv: (p: Named) => `Prisposten för grunden «${p.sv}» finns inte.`,
    en: (p: Named) => `The price item of the criterion «${p.en}» does not exist.`,
  },
  'text-missing': {
    fi: (p: { task: string; languages: string }) => `Teksti puuttuu: ${p.task} (${languages(p.languages, 'fi')}).`,
    sv: (p: { task: string; languages: string }) => `Text saknas: ${p.task} (${languages(p.languages, 'sv')}).`,
    en: (p: { task: string; languages: string }) => `A text is missing: ${p.task} (${languages(p.languages, 'en')}).`,
  },

  // ---- the law
  'need-not-approved': {
    fi: 'Tarvetta ei ole hyväksytty, joten ennakoitua arvoa ei voi arvioida.',
    sv: 'Behovet är inte godkänt, så det uppskattade värdet kan inte bedömas.',
    en: 'The need is not approved, so the estimated value cannot be judged.',
  },
  'law-not-certain': {
    fi: (p: { fi: string; sv: string; en: string }) => p.fi,
    sv: (p: { fi: string; sv: string; en: string }) => p.sv,
    en: (p: { fi: string; sv: string; en: string }) => p.en,
  },
  'lots-differ-from-value': {
    fi: (p: { lotsCents: number; valueCents: number }) =>
      `Osien arvo on ${formatEuro(p.lotsCents, 'fi')}, mutta hankinnan ennakoitu arvo on ${formatEuro(p.valueCents, 'fi')}.`,
    sv: (p: { lotsCents: number; valueCents: number }) =>
      `Delarnas värde är ${formatEuro(p.lotsCents, 'sv')}, men upphandlingens uppskattade värde är ${formatEuro(p.valueCents, 'sv')}.`,
    en: (p: { lotsCents: number; valueCents: number }) =>
      `The lots are worth ${formatEuro(p.lotsCents, 'en')}, but the estimated value of the procurement is ${formatEuro(p.valueCents, 'en')}.`,
  },
  'procedure-not-chosen': {
    fi: 'Menettelyä ei ole valittu.',
    sv: 'Förfarandet har inte valts.',
    en: 'The procedure has not been chosen.',
  },
  'procedure-differs': {
    fi: 'Tarjouspyynnön menettely on toinen kuin asian menettely.',
    sv: 'Förfarandet i anbudsförfrågan är ett annat än ärendets.',
    en: 'The procedure in the call differs from that of the case.',
  },
  'rounds-differ': {
    fi: 'Kierrokset eivät vastaa valittua menettelyä.',
    sv: 'Omgångarna motsvarar inte det valda förfarandet.',
    en: 'The rounds do not match the chosen procedure.',
  },
  'above-eu-threshold': {
    fi: (p: Threshold) =>
      `Ennakoitu arvo ${formatEuro(p.valueCents, 'fi')} on vähintään EU-kynnysarvo ${formatEuro(p.thresholdCents, 'fi')}. Valittu: ${chosen(p.notice, 'fi')}. Laki vaatii: ${chosen(p.demanded, 'fi')}${p.minDays ? `, aikaa vähintään ${p.minDays} päivää` : ''}.${cited(p, 'fi')}`,
    sv: (p: Threshold) =>
      `Det uppskattade värdet ${formatEuro(p.valueCents, 'sv')} är minst EU-tröskelvärdet ${formatEuro(p.thresholdCents, 'sv')}. Valt: ${chosen(p.notice, 'sv')}. Lagen kräver: ${chosen(p.demanded, 'sv')}${p.minDays ? `, med minst ${p.minDays} dagars tid` : ''}.${cited(p, 'sv')}`,
    en: (p: Threshold) =>
      `The estimated value of ${formatEuro(p.valueCents, 'en')} reaches the EU threshold of ${formatEuro(p.thresholdCents, 'en')}. Chosen: ${chosen(p.notice, 'en')}. The law demands: ${chosen(p.demanded, 'en')}${p.minDays ? `, with at least ${p.minDays} days` : ''}.${cited(p, 'en')}`,
  },
  'notice-not-of-regime': {
    fi: (p: Notices & { notice: string }) =>
      `Valittu ilmoitus ei sovi tähän hankintaan: ${chosen(p.notice, 'fi')}. Hankintaan sopii: ${anyOf(p.allowed, 'fi')}.${cited(p, 'fi')}`,
    sv: (p: Notices & { notice: string }) =>
      `Den valda annonsen passar inte upphandlingen: ${chosen(p.notice, 'sv')}. Upphandlingen kan annonseras med: ${anyOf(p.allowed, 'sv')}.${cited(p, 'sv')}`,
    en: (p: Notices & { notice: string }) =>
      `The chosen notice is not one for this procurement: ${chosen(p.notice, 'en')}. What will do: ${anyOf(p.allowed, 'en')}.${cited(p, 'en')}`,
  },
  'notice-not-chosen': {
    fi: (p: Notices) => `Hankintailmoitusta ei ole valittu. Hankintaan sopii: ${anyOf(p.allowed, 'fi')}.${cited(p, 'fi')}`,
    sv: (p: Notices) =>
      `Upphandlingsannonsen har inte valts. Upphandlingen kan annonseras med: ${anyOf(p.allowed, 'sv')}.${cited(p, 'sv')}`,
    en: (p: Notices) => `No contract notice is chosen. What will do: ${anyOf(p.allowed, 'en')}.${cited(p, 'en')}`,
  },
  'procedure-not-for-regime': {
    fi: 'Valittu menettely on kansallinen; EU-kynnysarvon ylittävä hankinta tarvitsee toisen menettelyn.',
    sv: 'Det valda förfarandet är nationellt; en upphandling över EU-tröskelvärdet kräver ett annat förfarande.',
    en: 'The chosen procedure is national; a purchase at the EU threshold needs another one.',
  },
  'day-is-past': {
    fi: (p: { point: string }) => `${POINTS[p.point]?.fi ?? p.point}: päivä on jo kiinnitetty eikä sitä voi suunnitella uudelleen.`,
    sv: (p: { point: string }) => `${POINTS[p.point]?.sv ?? p.point}: dagen är redan fastställd och kan inte planeras om.`,
    en: (p: { point: string }) => `${POINTS[p.point]?.en ?? p.point}: the day is already fixed and cannot be planned again.`,
  },
  'day-unlawful': {
    fi: (p: { point: string; fi: string; sv: string; en: string }) => `${POINTS[p.point]?.fi ?? p.point}: ${p.fi}`,
    sv: (p: { point: string; fi: string; sv: string; en: string }) => `${POINTS[p.point]?.sv ?? p.point}: ${p.sv}`,
    en: (p: { point: string; fi: string; sv: string; en: string }) => `${POINTS[p.point]?.en ?? p.point}: ${p.en}`,
  },
  'time-too-short': {
    fi: (p: OfRound & { minDays: number; earliest: string }) =>
      `${ROUNDS[p.kind].fi} määräaika on liian lyhyt: vähintään ${p.minDays} päivää, aikaisintaan ${formatDay(p.earliest, 'fi')}.`,
    sv: (p: OfRound & { minDays: number; earliest: string }) =>
      `Tidsfristen för ${ROUNDS[p.kind].sv} är för kort: minst ${p.minDays} dagar, tidigast ${formatDay(p.earliest, 'sv')}.`,
    en: (p: OfRound & { minDays: number; earliest: string }) =>
      `The time for ${ROUNDS[p.kind].en} is too short: at least ${p.minDays} days, ${formatDay(p.earliest, 'en')} at the earliest.`,
  },

  // ---- questions and amendments
  'questions-over': {
    fi: (p: { due: string }) => `Kysymysten määräaika päättyi ${formatDateTime(p.due, 'fi')}.`,
    sv: (p: { due: string }) => `Frågetiden gick ut ${formatDateTime(p.due, 'sv')}.`,
    en: (p: { due: string }) => `The time for questions ended on ${formatDateTime(p.due, 'en')}.`,
  },
  'answer-released': {
    fi: 'Vastaus on jo julkaistu kaikille. Muutos tehdään tarjouspyynnön korjauksena.',
    sv: 'Svaret är redan publicerat för alla. En ändring görs som en rättelse av anbudsförfrågan.',
    en: 'The answer has already reached everyone. A change is made as an amendment to the call.',
  },
  'no-answers-to-publish': {
    fi: 'Julkaistavia vastauksia ei ole.',
    sv: 'Det finns inga svar att publicera.',
    en: 'There are no answers to publish.',
  },
  'answers-too-late': {
    fi: 'Tarjousten määräaika on päättynyt: vastausta ei voi enää antaa tiedoksi niin, että tarjouksissa ehdittäisiin ottaa se huomioon.',
    sv: 'Anbudstiden har gått ut: ett svar kan inte längre delges så att det hinner beaktas i anbuden.',
    en: 'The tender deadline has passed: an answer can no longer reach everyone in time to be taken into account.',
  },
  'amendment-published': {
    fi: (p: { key: string }) => `Korjaus ${p.key} on jo julkaistu.`,
    sv: (p: { key: string }) => `Rättelsen ${p.key} är redan publicerad.`,
    en: (p: { key: string }) => `Amendment ${p.key} has already been published.`,
  },
  'amendment-differs': {
    fi: 'Korjaus on muuttunut tallennetusta luonnoksesta. Tallenna luonnos uudelleen, jotta molemmat vahvistavat saman sisällön.',
    sv: 'Rättelsen avviker från det sparade utkastet. Spara utkastet på nytt, så att båda bekräftar samma innehåll.',
    en: 'The amendment differs from the saved draft. Save the draft again, so that both confirm the same content.',
  },
  'deadline-only-forward': {
    fi: (p: Deadline) => `Määräaikaa voi siirtää vain eteenpäin hetkestä ${formatDateTime(p.deadline, 'fi')}.`,
    sv: (p: Deadline) => `Tidsfristen kan bara flyttas framåt från ${formatDateTime(p.deadline, 'sv')}.`,
    en: (p: Deadline) => `The deadline can only move forward from ${formatDateTime(p.deadline, 'en')}.`,
  },
  'deadline-passed': {
    fi: (p: Deadline) => `Tarjousten määräaika päättyi ${formatDateTime(p.deadline, 'fi')}, joten tarjouspyyntöä ei voi enää muuttaa.`,
    sv: (p: Deadline) => `Anbudstiden gick ut ${formatDateTime(p.deadline, 'sv')}, så anbudsförfrågan kan inte längre ändras.`,
    en: (p: Deadline) => `The tender deadline passed on ${formatDateTime(p.deadline, 'en')}, so the call can no longer change.`,
  },

  // ---- tenders
  'not-invited': {
    fi: 'Tarjouksen voivat jättää vain ehdokkaat, jotka valittiin osallistumishakemusten perusteella.',
    sv: 'Anbud kan lämnas endast av de anbudssökande som valdes utifrån anbudsansökningarna.',
    en: 'Only the candidates selected on their requests to participate may tender.',
  },
  'round-not-open': {
    fi: 'Kierros ei ota vastaan tarjouksia.',
    sv: 'Omgången tar inte emot anbud.',
    en: 'The round does not take submissions.',
  },
  'price-missing': {
    fi: (p: Named) => `Hinta puuttuu: ${p.fi}.`,
    sv: (p: Named) => `Pris saknas: ${p.sv}.`,
    en: (p: Named) => `A price is missing: ${p.en}.`,
  },
  'quality-missing': {
    fi: (p: Named) => `Vastaus laatuperusteeseen puuttuu: ${p.fi}`,
    sv: (p: Named) => `Svar på kvalitetsgrunden saknas: ${p.sv}`,
    en: (p: Named) => `The answer to a quality criterion is missing: ${p.en}`,
  },
  'value-missing': {
    fi: (p: Named) => `Ilmoitettava arvo puuttuu: ${p.fi}`,
    sv: (p: Named) => `Ett värde saknas: ${p.sv}`,
    en: (p: Named) => `A declared value is missing: ${p.en}`,
  },
  'declaration-missing': {
    fi: (p: Named) => `Ilmoitus vaatimuksesta puuttuu: ${p.fi}`,
    sv: (p: Named) => `Försäkran om ett krav saknas: ${p.sv}`,
    en: (p: Named) => `The declaration on a requirement is missing: ${p.en}`,
  },
  'language-missing': {
    fi: (p: { task: string; languages: string }) => `Valitse tarjouksen kieli: ${languages(p.languages, 'fi')}.`,
    sv: (p: { task: string; languages: string }) => `Välj anbudets språk: ${languages(p.languages, 'sv')}.`,
    en: (p: { task: string; languages: string }) => `Choose the language of the tender: ${languages(p.languages, 'en')}.`,
  },
  'nothing-to-submit': {
    fi: 'Lähetettävää luonnosta ei ole.',
    sv: 'Det finns inget utkast att sända.',
    en: 'There is no draft to send.',
  },
  'tender-late': {
    fi: (p: { receivedAt: string; lateByMs: number } & Deadline) =>
      `Tarjous saapui ${formatDateTime(p.receivedAt, 'fi')}, ${lateness(p.lateByMs, 'fi')} määräajan ${formatDateTime(p.deadline, 'fi')} jälkeen. Siitä annetaan hylkäystodistus.`,
    sv: (p: { receivedAt: string; lateByMs: number } & Deadline) =>
      `Anbudet kom in ${formatDateTime(p.receivedAt, 'sv')}, ${lateness(p.lateByMs, 'sv')} efter tidsfristen ${formatDateTime(p.deadline, 'sv')}. Ett intyg om avvisning ges.`,
    en: (p: { receivedAt: string; lateByMs: number } & Deadline) =>
      `The tender arrived on ${formatDateTime(p.receivedAt, 'en')}, ${lateness(p.lateByMs, 'en')} after the deadline of ${formatDateTime(p.deadline, 'en')}. A notice of refusal is given.`,
  },
  'nothing-stands': {
    fi: 'Voimassa olevaa tarjousta ei ole.',
    sv: 'Det finns inget gällande anbud.',
    en: 'There is no tender in force.',
  },
  'withdraw-late': {
    fi: (p: Deadline) => `Tarjousta ei voi perua määräajan ${formatDateTime(p.deadline, 'fi')} jälkeen.`,
    sv: (p: Deadline) => `Anbudet kan inte återkallas efter tidsfristen ${formatDateTime(p.deadline, 'sv')}.`,
    en: (p: Deadline) => `A tender cannot be withdrawn after the deadline, ${formatDateTime(p.deadline, 'en')}.`,
  },
  'confirm-late': {
    fi: (p: Deadline) => `Tarjousta ei voi vahvistaa määräajan ${formatDateTime(p.deadline, 'fi')} jälkeen.`,
    sv: (p: Deadline) => `Anbudet kan inte bekräftas efter tidsfristen ${formatDateTime(p.deadline, 'sv')}.`,
    en: (p: Deadline) => `A tender cannot be confirmed after the deadline, ${formatDateTime(p.deadline, 'en')}.`,
  },
  'nothing-to-confirm': {
    fi: 'Korjaus ei vaadi tarjouksen vahvistamista.',
    sv: 'Rättelsen kräver ingen bekräftelse av anbudet.',
    en: 'The amendment does not require the tender to be confirmed.',
  },

  // ---- opening
  'not-opened': {
    fi: (p: Deadline) =>
      `Tarjouksia ei ole avattu. Sisältöä, nimiä ja määrää ei näytetä ennen avaamista, aikaisintaan ${formatDateTime(p.deadline, 'fi')}.`,
    sv: (p: Deadline) =>
      `Anbuden är inte öppnade. Innehåll, namn och antal visas inte före öppningen, tidigast ${formatDateTime(p.deadline, 'sv')}.`,
    en: (p: Deadline) =>
      `Tenders are not opened. Content, names and number are not shown before the opening, ${formatDateTime(p.deadline, 'en')} at the earliest.`,
  },
  'opening-too-early': {
    fi: (p: Deadline) => `Avaaminen on mahdollista vasta määräajan ${formatDateTime(p.deadline, 'fi')} jälkeen.`,
    sv: (p: Deadline) => `Öppning är möjlig först efter tidsfristen ${formatDateTime(p.deadline, 'sv')}.`,
    en: (p: Deadline) => `Opening is possible only after the deadline, ${formatDateTime(p.deadline, 'en')}.`,
  },
  'nothing-to-open': {
    fi: 'Avattavaa kierrosta ei ole.',
    sv: 'Det finns ingen omgång att öppna.',
    en: 'There is no round to open.',
  },
  'already-opened': {
    fi: 'Kierros on jo avattu.',
    sv: 'Omgången är redan öppnad.',
    en: 'The round has already been opened.',
  },
});
