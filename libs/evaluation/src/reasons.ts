import { defineReasons, formatDateTime, formatDay, formatNumber } from '@app/kernel';

/** This room's refusals. */
export const evaluationReason = defineReasons('evaluation', {
  'not-opened': {
    fi: (p: { deadline: string }) =>
      `Tarjouksia ei ole avattu. Sisältöä, nimiä ja määrää ei näytetä ennen avaamista; määräaika on ${formatDateTime(p.deadline, 'fi')}.`,
    sv: (p: { deadline: string }) =>
      `Anbuden är inte öppnade. Innehåll, namn och antal visas inte före öppningen; tidsfristen är ${formatDateTime(p.deadline, 'sv')}.`,
    en: (p: { deadline: string }) =>
      `The tenders are not opened. Content, names and number are not shown before the opening; the deadline is ${formatDateTime(p.deadline, 'en')}.`,
  },
  'declare-first': {
    fi: 'Anna ensin ilmoitus sidonnaisuuksistasi tässä asiassa. Aineisto avautuu, kun olet vastannut.',
    sv: 'Lämna först din jävsdeklaration i ärendet. Materialet öppnas när du har svarat.',
    en: 'First give your conflict-of-interest declaration for this case. The material opens when you have answered.',
  },
  'has-conflict': {
    fi: 'Ilmoitit sidonnaisuuden, joten aineisto pysyy kiinni. Kaupunki kutsuu tilallesi toisen.',
    sv: 'Du har anmält en bindning, och därför förblir materialet stängt. Staden kallar en annan i ditt ställe.',
    en: 'You declared a tie, so the material stays closed. The city will invite someone else in your place.',
  },
  'was-replaced': {
    fi: 'Tilallesi on kutsuttu toinen arvioija.',
    sv: 'En annan bedömare har kallats i ditt ställe.',
    en: 'Another expert has been invited in your place.',
  },
  'declared-already': {
    fi: 'Olet jo antanut ilmoituksen. Uudesta sidonnaisuudesta voit ilmoittaa vastaamalla, että sidonnaisuus on.',
    sv: 'Du har redan lämnat din deklaration. En ny bindning anmäler du genom att svara att en bindning finns.',
    en: 'You have already declared. You can report a new tie by answering that there is one.',
  },
  'not-an-expert': {
    fi: 'Arvioijaksi voi kutsua vain kaupungin asiantuntijan, jonka tunnus on käytössä.',
    sv: 'Bara stadens sakkunniga med ett konto i bruk kan kallas till bedömare.',
    en: 'Only an expert of the city with an open account can be invited to score.',
  },
  'not-in-panel': {
    fi: 'Vaihdettava henkilö ei ole arviointiryhmässä, tai hänet on jo vaihdettu.',
    sv: 'Den som ska bytas ut hör inte till bedömningsgruppen, eller har redan bytts ut.',
    en: 'The person to replace is not on the panel or has already been replaced.',
  },
  'in-panel-already': {
    fi: 'Henkilö on jo kutsuttu tähän arviointiryhmään.',
    sv: 'Personen är redan kallad till bedömningsgruppen.',
    en: 'The person has already been invited to this panel.',
  },
  'dissent-of-stranger': {
    fi: 'Eriävän mielipiteen voi kirjata vain arviointiryhmän jäseneltä.',
    sv: 'Avvikande mening kan antecknas bara för en medlem av bedömningsgruppen.',
    en: 'A dissenting view can be recorded only for a member of the panel.',
  },
  'one-chair': {
    fi: 'Arviointiryhmässä on oltava yksi puheenjohtaja.',
    sv: 'Bedömningsgruppen ska ha en ordförande.',
    en: 'The panel must have one chair.',
  },
  'own-first': {
    fi: 'Muiden pisteet näkyvät vasta, kun omat on lähetetty.',
    sv: 'Andras poäng visas först när dina egna är inskickade.',
    en: 'Others’ scores are shown only after your own are submitted.',
  },
  'theirs-not-sent': {
    fi: 'Tämä arvioija ei ole vielä lähettänyt pisteitään.',
    sv: 'Bedömaren har ännu inte sänt sina poäng.',
    en: 'This expert has not submitted scores yet.',
  },
  'scores-sent': {
    fi: 'Pisteesi on jo lähetetty, eikä niitä voi enää muuttaa.',
    sv: 'Dina poäng är redan inskickade och kan inte längre ändras.',
    en: 'Your scores are already submitted and can no longer be changed.',
  },
  'score-outside-scale': {
    fi: (p: { label: string; criterion: string; max: number }) =>
      `Tarjous ${p.label}, peruste ${p.criterion}: pisteen on oltava 0–${formatNumber(p.max, 'fi')}.`,
    sv: (p: { label: string; criterion: string; max: number }) =>
      `Anbud ${p.label}, grund ${p.criterion}: poängen ska vara 0–${formatNumber(p.max, 'sv')}.`,
    en: (p: { label: string; criterion: string; max: number }) =>
      `Tender ${p.label}, criterion ${p.criterion}: the score must be 0–${formatNumber(p.max, 'en')}.`,
  },
  'score-without-reason': {
    fi: (p: { label: string; criterion: string }) => `Tarjous ${p.label}, peruste ${p.criterion}: perustelu puuttuu.`,
    sv: (p: { label: string; criterion: string }) => `Anbud ${p.label}, grund ${p.criterion}: motiveringen saknas.`,
    en: (p: { label: string; criterion: string }) => `Tender ${p.label}, criterion ${p.criterion}: the reason is missing.`,
  },
  'score-missing': {
    fi: (p: { count: number }) => `Pisteet puuttuvat ${p.count} kohdasta: jokainen tarjous pisteytetään jokaisella laatuperusteella.`,
    sv: (p: { count: number }) => `Poäng saknas på ${p.count} punkter: varje anbud poängsätts enligt varje kvalitetsgrund.`,
    en: (p: { count: number }) => `Scores are missing for ${p.count} items: every tender is scored on every quality criterion.`,
  },
  'score-of-nothing': {
    fi: 'Pisteitä annettiin tarjoukselle tai perusteelle, jota ei arvioida.',
    sv: 'Poäng gavs för ett anbud eller en grund som inte bedöms.',
    en: 'Scores were given to a tender or a criterion that is not under review.',
  },
  'only-chair': {
    fi: 'Yhteispisteet kirjaa arviointiryhmän puheenjohtaja.',
    sv: 'De gemensamma poängen antecknas av bedömningsgruppens ordförande.',
    en: 'The consensus is recorded by the chair of the panel.',
  },
  'scores-awaited': {
    fi: (p: { count: number }) =>
      `Yhteispisteistä sovitaan vasta, kun kaikki ovat lähettäneet omansa: ${p.count} arvioijan pisteet puuttuvat.`,
    sv: (p: { count: number }) => `Gemensamma poäng avtalas först när alla har sänt sina: poängen från ${p.count} bedömare saknas.`,
    en: (p: { count: number }) => `The consensus comes only after everyone has submitted: the scores of ${p.count} experts are missing.`,
  },
  'consensus-open': {
    fi: (p: { count: number }) => `Yhteispisteytys puuttuu: ${p.count} kohtaa on avoinna.`,
    sv: (p: { count: number }) => `Den gemensamma poängsättningen saknas: ${p.count} punkter är öppna.`,
    en: (p: { count: number }) => `The consensus is missing: ${p.count} items are open.`,
  },
  'suitability-open': {
    fi: (p: { count: number }) => `Soveltuvuus on tarkastamatta ${p.count} tarjouksesta.`,
    sv: (p: { count: number }) => `Lämpligheten är oprövad i ${p.count} anbud.`,
    en: (p: { count: number }) => `Suitability is unchecked for ${p.count} tenders.`,
  },
  'measured-open': {
    fi: (p: { count: number }) => `Kaupungin mittaama arvo puuttuu ${p.count} kohdasta.`,
    sv: (p: { count: number }) => `Stadens mätvärde saknas på ${p.count} punkter.`,
    en: (p: { count: number }) => `The city’s measured value is missing for ${p.count} items.`,
  },
  'nothing-opened': {
    fi: 'Tarjouksia ei ole vielä avattu.',
    sv: 'Anbuden är ännu inte öppnade.',
    en: 'The tenders are not opened yet.',
  },
  'quality-not-final': {
    fi: 'Laadun arviointia ei ole vahvistettu lopulliseksi.',
    sv: 'Kvalitetsbedömningen är inte fastställd.',
    en: 'The quality scores are not final.',
  },
  'quality-is-final': {
    fi: 'Laadun arviointi on lopullinen, eikä sitä voi enää muuttaa.',
    sv: 'Kvalitetsbedömningen är fastställd och kan inte längre ändras.',
    en: 'The quality scores are final and can no longer be changed.',
  },
  'clarification-late': {
    fi: (p: { due: string }) => `Täsmennyksen määräaika päättyi ${formatDateTime(p.due, 'fi')}.`,
    sv: (p: { due: string }) => `Tiden för preciseringen gick ut ${formatDateTime(p.due, 'sv')}.`,
    en: (p: { due: string }) => `The time for the clarification ended on ${formatDateTime(p.due, 'en')}.`,
  },
  'clarification-answered': {
    fi: 'Tähän pyyntöön on jo vastattu.',
    sv: 'Begäran är redan besvarad.',
    en: 'This request is already answered.',
  },
  'clarification-awaited': {
    fi: (p: { count: number }) => `Täsmennystä odotetaan vielä ${p.count} kohdasta: määräaika ei ole päättynyt.`,
    sv: (p: { count: number }) => `Komplettering väntas ännu på ${p.count} punkter: tidsfristen har inte gått ut.`,
    en: (p: { count: number }) => `Clarifications are still awaited on ${p.count} items: their time has not run out.`,
  },
  'prices-closed': {
    fi: 'Hinnat eivät ole vielä auki: niistä ei voi pyytää selvitystä.',
    sv: 'Priserna är ännu inte öppnade: det går inte att begära en förklaring till dem.',
    en: 'The prices are not open yet: no explanation of them can be asked for.',
  },
  'price-not-asked': {
    fi: 'Poikkeuksellisen alhaista tarjousta ei voi hylätä ennen kuin tarjoajalta on pyydetty selvitys hinnasta ja vastaus on saatu tai määräaika päättynyt (hankintalaki 96 §).',
    sv: 'Ett onormalt lågt anbud kan inte förkastas förrän anbudsgivaren har ombetts förklara priset och svaret har kommit eller tidsfristen gått ut (upphandlingslagen 96 §).',
    en: 'An abnormally low tender cannot be rejected before its sender was asked to explain the price, and has answered or the time has run out (Procurement Act, section 96).',
  },
  'not-in-call': {
    fi: 'Tarjouspyynnössä ei ole tällaista vaatimusta tai perustetta.',
    sv: 'Anbudsförfrågan har inget sådant krav och ingen sådan grund.',
    en: 'The call has no such requirement or criterion.',
  },
  'due-in-past': {
    fi: 'Määräajan on oltava tulevaisuudessa.',
    sv: 'Tidsfristen ska ligga i framtiden.',
    en: 'The due time must lie in the future.',
  },
  'not-measured-criterion': {
    fi: 'Tämän perusteen arvoa kaupunki ei mittaa.',
    sv: 'Värdet för denna grund mäts inte av staden.',
    en: 'The city does not measure this criterion.',
  },
  'not-first': {
    fi: 'Esitettyä tarjousta ei ole sijoitettu ensimmäiseksi. Perustele, miksi sitä paremmin sijoittunutta ei esitetä: vertailuperusteista ei voi poiketa.',
    sv: 'Det föreslagna anbudet är inte placerat först. Motivera varför ett bättre placerat anbud inte föreslås: jämförelsegrunderna kan inte frångås.',
    en: 'The proposed tender is not ranked first. Give the reason why a better ranked tender is not proposed: the award criteria cannot be departed from.',
  },
  'not-proposed': {
    fi: 'Valittua tarjousta ei ole esitetty eikä sijoitettu ensimmäiseksi. Palauta asia valmisteluun, jos esitystä on muutettava.',
    sv: 'Det valda anbudet är varken föreslaget eller placerat först. Återsänd ärendet till beredning om förslaget ska ändras.',
    en: 'The chosen tender is neither proposed nor ranked first. Return the case for preparation if the proposal must change.',
  },
  'winner-not-ranked': {
    fi: 'Valittu tarjous ei ole mukana vertailussa.',
    sv: 'Det valda anbudet är inte med i jämförelsen.',
    en: 'The chosen tender is not part of the comparison.',
  },
  'tie-open': {
    fi: 'Kärjessä on tasapisteitä, joita julkaistut keinot eivät vielä ole ratkaisseet. Jos tarjouspyyntö lupaa arvan, se vedetään ensin; muuten nimeä voittaja ja kerro, miten se ratkesi.',
    sv: 'I toppen finns lika poäng som de publicerade grunderna ännu inte har avgjort. Om anbudsförfrågan utlovar lottning dras lotten först; ange annars vinnaren och hur den avgjordes.',
    en: 'There is a tie at the top that the published means have not settled yet. Where the call promises a lot, it is drawn first; otherwise name the winner and say how it was settled.',
  },
  'no-lot-to-draw': {
    fi: 'Arvottavaa ei ole: tasatilannetta ei ole, julkaistut perusteet ovat ratkaisseet sen, arpa on jo vedetty, tai tarjouspyyntö ei mainitse arpaa.',
    sv: 'Det finns inget att lotta om: ingen står lika, de publicerade grunderna har avgjort det, lotten är redan dragen, eller så nämner anbudsförfrågan ingen lottning.',
    en: 'There is no lot to draw: nobody is tied, the published means have settled it, the lot is drawn already, or the call mentions no lot.',
  },
  'too-many-winners': {
    fi: (p: { max: number }) => `Tässä menettelyssä voidaan valita enintään ${p.max}.`,
    sv: (p: { max: number }) => `I detta förfarande kan högst ${p.max} väljas.`,
    en: (p: { max: number }) => `At most ${p.max} can be chosen in this procedure.`,
  },
  'no-ranked': {
    fi: 'Yhtään tarjousta ei ole sijoitettu.',
    sv: 'Inget anbud har placerats.',
    en: 'No tender is ranked.',
  },
  'award-not-proposed': {
    fi: 'Päätösesitystä ei ole tehty.',
    sv: 'Inget beslutsförslag har gjorts.',
    en: 'No award has been proposed.',
  },
  'award-decided': {
    fi: 'Hankinnasta on jo päätetty.',
    sv: 'Upphandlingen är redan avgjord.',
    en: 'The award is already decided.',
  },
  'award-not-decided': {
    fi: 'Hankintapäätöstä ei ole tehty.',
    sv: 'Inget upphandlingsbeslut har fattats.',
    en: 'The award is not decided.',
  },
  'award-notified': {
    fi: 'Päätös on jo annettu tiedoksi.',
    sv: 'Beslutet är redan delgivet.',
    en: 'The decision is already notified.',
  },
  'award-not-notified': {
    fi: 'Päätöstä ei ole annettu tiedoksi tarjoajille.',
    sv: 'Beslutet är inte delgivet anbudsgivarna.',
    en: 'The decision is not notified to the tenderers.',
  },
  'preparer-decides-not': {
    fi: 'Päätösesityksen tekijä ei voi päättää omasta esityksestään.',
    sv: 'Den som har gjort beslutsförslaget kan inte avgöra sitt eget förslag.',
    en: 'The person who proposed the award cannot decide on it.',
  },
  'correction-late': {
    fi: (p: { lastDay: string }) => `Hankintaoikaisua sai vaatia ${formatDay(p.lastDay, 'fi')} asti.`,
    sv: (p: { lastDay: string }) => `Upphandlingsrättelse fick yrkas till ${formatDay(p.lastDay, 'sv')}.`,
    en: (p: { lastDay: string }) => `A correction could be demanded until ${formatDay(p.lastDay, 'en')}.`,
  },
  'correction-decided': {
    fi: 'Oikaisuvaatimuksesta on jo päätetty.',
    sv: 'Yrkandet om rättelse är redan avgjort.',
    en: 'The demand for correction is already decided.',
  },
  'correction-open': {
    fi: 'Hankintaoikaisusta ei ole päätetty.',
    sv: 'Upphandlingsrättelsen är inte avgjord.',
    en: 'A demand for correction is still undecided.',
  },
  'correction-accepted': {
    fi: 'Hankintaoikaisu hyväksyttiin, joten päätös on tehtävä uudelleen ennen sopimusta.',
    sv: 'Upphandlingsrättelsen godkändes, och därför ska ett nytt beslut fattas före avtalet.',
    en: 'A correction was accepted, so the award must be decided again before the contract.',
  },
  waiting: {
    fi: (p: { day: string }) => `Kaupunki on sitoutunut odottamaan: sopimuksen voi tehdä aikaisintaan ${formatDay(p.day, 'fi')}.`,
    sv: (p: { day: string }) => `Staden har förbundit sig att vänta: avtal kan ingås tidigast ${formatDay(p.day, 'sv')}.`,
    en: (p: { day: string }) => `The city has undertaken to wait: the contract can be signed on ${formatDay(p.day, 'en')} at the earliest.`,
  },
  standstill: {
    fi: (p: { day: string }) => `Odotusaika on kesken (hankintalaki 129 §): sopimuksen voi tehdä aikaisintaan ${formatDay(p.day, 'fi')}.`,
    sv: (p: { day: string }) => `Väntetiden pågår (upphandlingslagen 129 §): avtal kan ingås tidigast ${formatDay(p.day, 'sv')}.`,
    en: (p: { day: string }) =>
      `The standstill runs (Procurement Act, section 129): the contract can be signed on ${formatDay(p.day, 'en')} at the earliest.`,
  },
  'waiting-runs': {
    fi: (p: { day: string }) => `Odotus päättyy vasta ${formatDay(p.day, 'fi')}.`,
    sv: (p: { day: string }) => `Väntan är över först ${formatDay(p.day, 'sv')}.`,
    en: (p: { day: string }) => `The waiting is not over until ${formatDay(p.day, 'en')}.`,
  },
  'law-not-certain': {
    fi: (p: { fi: string; sv: string; en: string }) => `Muutoksenhaun päiviä ei voi laskea. ${p.fi}`,
    sv: (p: { fi: string; sv: string; en: string }) => `Dagarna för ändringssökande kan inte räknas. ${p.sv}`,
    en: (p: { fi: string; sv: string; en: string }) => `The days for remedies cannot be counted. ${p.en}`,
  },
  'winner-unchecked': {
    fi: 'Voittajan selvityksiä ei ole tarkastettu ja hyväksytty.',
    sv: 'Vinnarens utredningar är inte granskade och godkända.',
    en: 'The winner’s documents have not been checked and accepted.',
  },
  'not-winner': {
    fi: 'Toimittaja ei ole hankintapäätöksen voittaja.',
    sv: 'Leverantören har inte vunnit enligt upphandlingsbeslutet.',
    en: 'The supplier is not a winner of the award.',
  },
  'committed-over-value': {
    fi: 'Sitova osuus ei voi olla suurempi kuin sopimuksen arvo.',
    sv: 'Den bindande delen kan inte överstiga kontraktets värde.',
    en: 'The committed part cannot exceed the value of the contract.',
  },
  'contract-signed': {
    fi: 'Sopimus on jo allekirjoitettu.',
    sv: 'Kontraktet är redan undertecknat.',
    en: 'The contract is already signed.',
  },
  'contract-binds': {
    fi: 'Hankintasopimus on allekirjoitettu: hankinta on päättynyt, eikä sitä voi enää keskeyttää. Sopimus päätetään sen omien ehtojen mukaan.',
    sv: 'Upphandlingskontraktet är undertecknat: upphandlingen är slutförd och kan inte längre avbrytas. Kontraktet avslutas enligt sina egna villkor.',
    en: 'A contract is signed: the procurement has ended and can no longer be cancelled. The contract is ended under its own terms.',
  },
  'no-contract': {
    fi: 'Sopimusta ei ole valmisteltu.',
    sv: 'Inget kontrakt har beretts.',
    en: 'No contract has been prepared.',
  },
  'which-contract': {
    fi: 'Hankinnassa on useita sopimuksia: kerro, kenen kanssa tehty allekirjoitetaan.',
    sv: 'Upphandlingen har flera kontrakt: ange med vem det ingås som undertecknas.',
    en: 'The procurement has several contracts: say whose contract is signed.',
  },
  'other-party-missing': {
    fi: 'Sopimuksen allekirjoittavat molemmat osapuolet: kaupungin päätöksentekijä ja toimittaja. Toinen osapuoli ei ole vielä allekirjoittanut.',
    sv: 'Kontraktet undertecknas av båda parterna: stadens beslutsfattare och leverantören. Den andra parten har ännu inte undertecknat.',
    en: 'Both parties sign the contract: the city’s decision maker and the supplier. The other party has not signed yet.',
  },
  'contract-not-signed': {
    fi: 'Sopimusta ei ole allekirjoitettu.',
    sv: 'Kontraktet är inte undertecknat.',
    en: 'The contract is not signed.',
  },
  'selection-incomplete': {
    fi: 'Jokaisesta ehdokkaasta on päätettävä, eikä kukaan voi olla molemmissa.',
    sv: 'Varje anbudssökande ska avgöras, och ingen kan finnas i båda grupperna.',
    en: 'Every candidate must be decided on, and nobody can be in both groups.',
  },
  'selection-made': {
    fi: 'Ehdokkaat on jo valittu.',
    sv: 'Anbudssökandena är redan valda.',
    en: 'The candidates have already been selected.',
  },
  'no-candidates': {
    fi: 'Tältä kierrokselta ei valita ehdokkaita: se ei ole osallistumishakemusten kierros.',
    sv: 'I denna omgång väljs inga anbudssökande: den gäller inte anbudsansökningar.',
    en: 'No candidates are selected in this round: it is not one of requests to take part.',
  },
  'selected-unsuitable': {
    fi: 'Jatkoon voidaan valita vain soveltuviksi todettuja.',
    sv: 'Bara de som har konstaterats lämpliga kan väljas att gå vidare.',
    en: 'Only candidates found suitable can be selected.',
  },
  'selected-not-best': {
    fi: 'Jatkoon valitaan julkaistujen perusteiden mukaan parhaiksi sijoittuneet.',
    sv: 'De som enligt de publicerade grunderna har placerats bäst väljs att gå vidare.',
    en: 'Those ranked best by the published criteria are selected.',
  },
  'nobody-to-remind': {
    fi: 'Kaikki ovat lähettäneet pisteensä.',
    sv: 'Alla har sänt sina poäng.',
    en: 'Everyone has submitted their scores.',
  },
  'selection-too-many': {
    fi: (p: { max: number }) => `Jatkoon voidaan valita enintään ${p.max}.`,
    sv: (p: { max: number }) => `Högst ${p.max} kan väljas att gå vidare.`,
    en: (p: { max: number }) => `At most ${p.max} can be selected.`,
  },
  'officer-and-chair': {
    fi: 'Laadun arvioinnin vahvistavat yhdessä hankinnan vastuuhenkilö ja arviointiryhmän puheenjohtaja.',
    sv: 'Kvalitetsbedömningen fastställs av upphandlaren och bedömningsgruppens ordförande tillsammans.',
    en: 'The quality scores are made final by the procurement officer and the chair of the panel together.',
  },
});
