import type { Text3 } from '@app/kernel';
import type { FaultCode } from './answer';
import type { Fact, MissingFact } from './facts';

const all = (fi: string, sv: string, en: string): Text3 => ({ fi, sv, en });

/** What a fact is called in a sentence. */
const NAMES: Readonly<Record<MissingFact, Text3>> = {
  date: all('menettelyn alkamispäivä', 'dagen då förfarandet inleds', 'the day on which the procedure starts'),
  callDate: all('ilmoituksen lähettämispäivä', 'dagen då annonsen sänds', 'the day on which the notice is sent'),
  invitationDate: all('tarjouspyynnön lähettämispäivä', 'dagen då anbudsinbjudan sänds', 'the day on which the invitation is sent'),
  pinDate: all('ennakkoilmoituksen päivä', 'dagen för förhandsmeddelandet', 'the day of the prior information notice'),
  notifiedDate: all('päätöksen tiedoksisaantipäivä', 'dagen för delfåendet av beslutet', 'the day on which the decision was received'),
  contractDate: all('sopimuksen tekopäivä', 'dagen då avtalet ingicks', 'the day on which the contract was concluded'),
  buyer: all('hankintayksikön laji', 'den upphandlande enhetens art', 'the kind of buyer'),
  contractType: all('hankinnan laji', 'upphandlingens art', 'the kind of contract'),
  cpv: all('CPV-koodi', 'CPV-koden', 'the CPV code'),
  valueEur: all('arvo', 'värdet', 'the value'),
  optionsEur: all('optioiden arvo', 'optionernas värde', 'the value of the options'),
  renewalsEur: all('jatkokausien arvo', 'förlängningarnas värde', 'the value of the renewals'),
  monthlyEur: all('kuukausimaksu', 'månadsbetalningen', 'the monthly payment'),
  durationMonths: all('sopimuksen kesto', 'avtalstiden', 'the term of the contract'),
  residualValueEur: all('jäännösarvo', 'restvärdet', 'the residual value'),
  rdEur: all('tutkimuksen ja kehittämisen arvo', 'värdet av forskning och utveckling', 'the value of research and development'),
  purchaseEur: all('lopuksi ostettavan arvo', 'värdet av det som köps till slut', 'the value of what is bought at the end'),
  followupPlanned: all('tieto suunnitellusta jatkosta', 'uppgift om en planerad fortsättning', 'whether a follow-up is planned'),
  followupEur: all('suunnitellun jatkon arvo', 'den planerade fortsättningens värde', 'the value of the planned follow-up'),
  lots: all('osien arvot', 'delarnas värden', 'the values of the lots'),
  leaveOut: all('ulkopuolelle jätettävät osat', 'de delar som lämnas utanför', 'the lots to be left out'),
  rdBenefitsExclusive: all(
    'tieto siitä, hyötyykö tuloksista yksin hankintayksikkö',
    'uppgift om huruvida nyttan tillfaller enbart den upphandlande enheten',
    'whether the benefits go to the buyer alone',
  ),
  rdWhollyPaid: all(
    'tieto siitä, maksaako hankintayksikkö tutkimuksen kokonaan',
    'uppgift om huruvida den upphandlande enheten betalar forskningen helt',
    'whether the buyer pays for the research wholly',
  ),
  procedure: all('hankintamenettely', 'upphandlingsförfarandet', 'the procedure'),
  stage: all('vaihe (osallistumishakemukset vai tarjoukset)', 'skedet (anbudsansökningar eller anbud)', 'the stage (requests or tenders)'),
  electronic: all(
    'tieto siitä, otetaanko tarjoukset vastaan sähköisesti',
    'uppgift om huruvida anbuden tas emot elektroniskt',
    'whether tenders are received electronically',
  ),
  urgent: all('tieto kiireestä', 'uppgift om brådska', 'whether urgency is claimed'),
  documentsElectronic: all(
    'tieto siitä, ovatko asiakirjat sähköisesti saatavilla',
    'uppgift om huruvida handlingarna finns elektroniskt',
    'whether the documents are available electronically',
  ),
  originalRegime: all(
    'tieto siitä, minkä sääntelyn mukaan sopimus kilpailutettiin',
    'uppgift om vilken reglering avtalet upphandlades enligt',
    'the regime under which the contract was awarded',
  ),
  originalValueEur: all('alkuperäisen sopimuksen arvo', 'det ursprungliga avtalets värde', 'the value of the original contract'),
  modificationEur: all('muutoksen arvo', 'ändringens värde', 'the value of the modification'),
  earlierModificationsEur: all('aiempien muutosten arvo', 'tidigare ändringars värde', 'the value of earlier modifications'),
  modificationGround: all('muutoksen peruste', 'grunden för ändringen', 'the ground for the modification'),
  natureAltered: all(
    'tieto siitä, muuttuuko sopimuksen yleinen luonne',
    'uppgift om huruvida avtalets övergripande karaktär ändras',
    'whether the overall nature of the contract is altered',
  ),
  threshold: all('päivän kynnysarvot (ei ladattu)', 'dagens tröskelvärden (inte inlästa)', 'the thresholds of that day (not loaded)'),
};

const THRESHOLD_NOTE = all(
  'Aiempia kynnysarvoja ei käytetä niiden voimassaolon jälkeen.',
  'Tidigare tröskelvärden tillämpas inte efter sin giltighetstid.',
  'Earlier thresholds are not used after they have expired.',
);

/** Which facts an answer still needs, as one sentence. */
export function missingText(missing: readonly MissingFact[]): Text3 {
  const names = (locale: keyof Text3) => missing.map((fact) => NAMES[fact][locale]).join(', ');
  const note = (locale: keyof Text3) => (missing.includes('threshold') ? ` ${THRESHOLD_NOTE[locale]}` : '');
  return {
    fi: `Vastausta ei voi antaa, sillä seuraava puuttuu: ${names('fi')}.${note('fi')}`,
    sv: `Inget svar kan ges, eftersom följande saknas: ${names('sv')}.${note('sv')}`,
    en: `No answer can be given because this is missing: ${names('en')}.${note('en')}`,
  };
}

const FAULTS: Readonly<Record<FaultCode, Text3>> = {
  not_a_number: all('ei ole luku', 'är inte ett tal', 'is not a number'),
  negative: all('on pienempi kuin nolla', 'är mindre än noll', 'is below zero'),
  not_a_date: all('ei ole päivä muodossa VVVV-KK-PP', 'är inte ett datum i formen ÅÅÅÅ-MM-DD', 'is not a date in the form YYYY-MM-DD'),
  not_in_list: all('ei ole luettelossa', 'finns inte i förteckningen', 'is not in the list'),
  wrong_type: all('on väärää tietotyyppiä', 'är av fel datatyp', 'is of the wrong type'),
  unknown_field: all('on tuntematon kenttä', 'är ett okänt fält', 'is an unknown field'),
  inconsistent: all('on ristiriidassa toisen tiedon kanssa', 'strider mot en annan uppgift', 'contradicts another fact'),
};

/** What is wrong with a field, as one sentence. `value`: as it was given, where it helps. */
export function faultText(code: FaultCode, field: string, value?: string): Text3 {
  const given = value === undefined ? '' : ` (${value})`;
  return {
    fi: `Tieto «${field}»${given} ${FAULTS[code].fi}.`,
    sv: `Uppgiften ”${field}”${given} ${FAULTS[code].sv}.`,
    en: `The field “${field}”${given} ${FAULTS[code].en}.`,
  };
}

/** A fact that contradicts another, as one sentence. */
export const contradictionText = (fact: Fact): Text3 => ({
  fi: `Ristiriita toisen tiedon kanssa: ${NAMES[fact].fi}.`,
  sv: `Motstridig uppgift: ${NAMES[fact].sv}.`,
  en: `This contradicts another fact: ${NAMES[fact].en}.`,
});
