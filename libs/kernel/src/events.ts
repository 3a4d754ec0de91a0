import type { Text3 } from './locale';

/**
 * Every fact that the ledger may hold, in the words of a case's history. Closed: a command can record nothing else,
 * and a fact without its three languages does not compile. Names are past tense, `room.thing-happened`.
 */
export const EVENTS = {
  'platform.attempt-refused': { fi: 'Yritys torjuttiin', sv: 'Ett försök avvisades', en: 'An attempt was refused' },
  'platform.clock-set': {
    fi: 'Esittelyn kello siirrettiin',
    sv: 'Demonstrationens klocka flyttades',
    en: 'The demonstration clock was moved',
  },

  'identity.organisation-created': { fi: 'Organisaatio lisättiin', sv: 'En organisation lades till', en: 'An organisation was added' },
  'identity.person-invited': { fi: 'Henkilö kutsuttiin', sv: 'En person bjöds in', en: 'A person was invited' },
  'identity.person-joined': {
    fi: 'Henkilö otti kutsun vastaan',
    sv: 'En person tog emot inbjudan',
    en: 'A person accepted the invitation',
  },
  'identity.supplier-registered': { fi: 'Toimittaja rekisteröityi', sv: 'En leverantör registrerade sig', en: 'A supplier registered' },
  'identity.signed-in': { fi: 'Kirjautuminen', sv: 'Inloggning', en: 'Sign-in' },
  'identity.signed-out': { fi: 'Uloskirjautuminen', sv: 'Utloggning', en: 'Sign-out' },
  'identity.password-reset-asked': {
    fi: 'Uutta salasanaa pyydettiin',
    sv: 'Ett nytt lösenord begärdes',
    en: 'A new password was requested',
  },
  'identity.password-changed': { fi: 'Salasana vaihdettiin', sv: 'Lösenordet byttes', en: 'The password was changed' },
  'identity.language-changed': { fi: 'Kieli vaihdettiin', sv: 'Språket byttes', en: 'The language was changed' },
  'identity.person-deactivated': { fi: 'Henkilön tunnus suljettiin', sv: 'Personens konto stängdes', en: 'The account was closed' },
  'identity.feedback-given': { fi: 'Palautetta annettiin', sv: 'Respons gavs', en: 'Feedback was given' },

  'files.uploaded': { fi: 'Tiedosto liitettiin', sv: 'En fil bifogades', en: 'A file was attached' },
  'files.removed': { fi: 'Tiedosto poistettiin', sv: 'En fil togs bort', en: 'A file was removed' },

  'cases.created': { fi: 'Asia avattiin', sv: 'Ärendet öppnades', en: 'The case was opened' },
  'cases.member-added': { fi: 'Jäsen lisättiin työryhmään', sv: 'En medlem lades till i arbetsgruppen', en: 'A member joined the team' },
  'cases.handed-over': { fi: 'Vastuu siirrettiin', sv: 'Ansvaret överfördes', en: 'Responsibility was handed over' },
  'cases.ties-declared': { fi: 'Sidonnaisuudet ilmoitettiin', sv: 'Bindningar anmäldes', en: 'Ties were declared' },
  'cases.act-signed': { fi: 'Ensimmäinen henkilö vahvisti', sv: 'Den första personen bekräftade', en: 'The first person confirmed' },
  'cases.procedure-chosen': { fi: 'Menettely valittiin', sv: 'Förfarandet valdes', en: 'The procedure was chosen' },
  'cases.stopped': { fi: 'Asia päätettiin kesken', sv: 'Ärendet avbröts', en: 'The case was stopped' },
  'cases.reminder-due': { fi: 'Muistutuksen hetki', sv: 'Tid för påminnelse', en: 'A reminder fell due' },

  'needs.saved': { fi: 'Tarvekuvausta muokattiin', sv: 'Behovsbeskrivningen redigerades', en: 'The need was edited' },
  'needs.submitted': {
    fi: 'Tarve lähetettiin hyväksyttäväksi',
    sv: 'Behovet sändes för godkännande',
    en: 'The need was sent for approval',
  },
  'needs.returned': { fi: 'Tarve palautettiin', sv: 'Behovet returnerades', en: 'The need was returned' },
  'needs.approved': { fi: 'Tarve hyväksyttiin', sv: 'Behovet godkändes', en: 'The need was approved' },

  'dialogue.saved': { fi: 'Markkinakartoitusta valmisteltiin', sv: 'Marknadskartläggningen bereddes', en: 'The consultation was prepared' },
  'dialogue.consultation-published': {
    fi: 'Markkinakartoitus julkaistiin',
    sv: 'Marknadskartläggningen publicerades',
    en: 'The market consultation was published',
  },
  'dialogue.answer-saved': { fi: 'Vastausluonnos tallennettiin', sv: 'Ett utkast till svar sparades', en: 'A draft answer was saved' },
  'dialogue.answer-sent': {
    fi: 'Tietopyyntöön vastattiin',
    sv: 'Informationsbegäran besvarades',
    en: 'The information request was answered',
  },
  'dialogue.consultation-ended': { fi: 'Vastausaika päättyi', sv: 'Svarstiden gick ut', en: 'The time to answer ended' },
  'dialogue.deadline-moved': { fi: 'Vastausaikaa siirrettiin', sv: 'Svarstiden flyttades', en: 'The answer deadline was moved' },
  'dialogue.slots-opened': { fi: 'Tapaamisaikoja avattiin', sv: 'Mötestider öppnades', en: 'Meeting times were opened' },
  'dialogue.slot-removed': { fi: 'Tapaamisaika poistettiin', sv: 'En mötestid togs bort', en: 'A meeting time was removed' },
  'dialogue.slot-booked': { fi: 'Tapaaminen varattiin', sv: 'Ett möte bokades', en: 'A meeting was booked' },
  'dialogue.slot-given-up': { fi: 'Tapaamisvaraus peruttiin', sv: 'En mötesbokning avbokades', en: 'A booked meeting was given up' },
  'dialogue.minutes-written': {
    fi: 'Tapaamisen muistio kirjoitettiin',
    sv: 'En mötespromemoria skrevs',
    en: 'Minutes of a meeting were written',
  },
  'dialogue.summary-published': {
    fi: 'Vuoropuhelun yhteenveto julkaistiin',
    sv: 'Sammandraget av dialogen publicerades',
    en: 'The dialogue summary was published',
  },

  'tendering.saved': { fi: 'Tarjouspyyntöä muokattiin', sv: 'Anbudsförfrågan redigerades', en: 'The call was edited' },
  'tendering.plan-saved': { fi: 'Aikataulua muutettiin', sv: 'Tidsplanen ändrades', en: 'The plan was changed' },
  'tendering.call-published': { fi: 'Tarjouspyyntö julkaistiin', sv: 'Anbudsförfrågan publicerades', en: 'The call was published' },
  'tendering.question-asked': { fi: 'Kysymys saapui', sv: 'En fråga kom in', en: 'A question came in' },
  'tendering.question-answered': { fi: 'Vastaus kirjoitettiin', sv: 'Ett svar skrevs', en: 'An answer was written' },
  'tendering.answers-published': {
    fi: 'Vastaukset julkaistiin kaikille',
    sv: 'Svaren publicerades för alla',
    en: 'The answers were published to all',
  },
  'tendering.call-amended': { fi: 'Tarjouspyyntöä korjattiin', sv: 'Anbudsförfrågan rättades', en: 'The call was amended' },
  'tendering.call-cancelled': { fi: 'Hankinta keskeytettiin', sv: 'Upphandlingen avbröts', en: 'The call was cancelled' },
  'tendering.draft-saved': { fi: 'Tarjousluonnos tallennettiin', sv: 'Ett anbudsutkast sparades', en: 'A draft tender was saved' },
  'tendering.tender-submitted': { fi: 'Tarjous vastaanotettiin', sv: 'Ett anbud togs emot', en: 'A tender was received' },
  'tendering.tender-refused-late': {
    fi: 'Myöhästynyt tarjous torjuttiin',
    sv: 'Ett försenat anbud avvisades',
    en: 'A late tender was refused',
  },
  'tendering.tender-withdrawn': { fi: 'Tarjous peruttiin', sv: 'Ett anbud återkallades', en: 'A tender was withdrawn' },
  'tendering.tender-confirmed': {
    fi: 'Tarjous vahvistettiin muutoksen jälkeen',
    sv: 'Ett anbud bekräftades efter ändringen',
    en: 'A tender was confirmed after the amendment',
  },
  'tendering.deadline-passed': { fi: 'Määräaika päättyi', sv: 'Tidsfristen gick ut', en: 'The deadline passed' },
  'tendering.round-opened': { fi: 'Tarjoukset avattiin', sv: 'Anbuden öppnades', en: 'The tenders were opened' },

  'evaluation.panel-invited': { fi: 'Arviointiryhmä kutsuttiin', sv: 'Bedömningsgruppen kallades', en: 'The panel was invited' },
  'evaluation.ties-declared': {
    fi: 'Arvioija ilmoitti sidonnaisuutensa',
    sv: 'En bedömare anmälde sina bindningar',
    en: 'An expert declared ties',
  },
  'evaluation.member-replaced': { fi: 'Arvioija vaihdettiin', sv: 'En bedömare byttes', en: 'An expert was replaced' },
  'evaluation.clarification-asked': { fi: 'Täsmennystä pyydettiin', sv: 'En precisering begärdes', en: 'A clarification was requested' },
  'evaluation.clarification-answered': { fi: 'Täsmennys saapui', sv: 'En precisering kom in', en: 'A clarification came in' },
  'evaluation.suitability-checked': { fi: 'Soveltuvuus tarkastettiin', sv: 'Lämpligheten prövades', en: 'Suitability was checked' },
  'evaluation.value-measured': { fi: 'Mitattu arvo kirjattiin', sv: 'Ett uppmätt värde antecknades', en: 'A measured value was recorded' },
  'evaluation.scores-saved': { fi: 'Pisteitä tallennettiin', sv: 'Poäng sparades', en: 'Scores were saved' },
  'evaluation.scores-submitted': { fi: 'Arvioija lähetti pisteensä', sv: 'En bedömare sände sina poäng', en: 'An expert submitted scores' },
  'evaluation.reminder-due': { fi: 'Pisteistä muistutettiin', sv: 'Påminnelse om poäng', en: 'Scores were reminded of' },
  'evaluation.consensus-saved': {
    fi: 'Yhteispisteet kirjattiin',
    sv: 'De gemensamma poängen antecknades',
    en: 'Consensus scores were recorded',
  },
  'evaluation.round-finalised': {
    fi: 'Laadun arviointi vahvistettiin lopulliseksi',
    sv: 'Kvalitetsbedömningen fastställdes',
    en: 'The quality scores were made final',
  },
  'evaluation.lot-drawn': {
    fi: 'Tasatilanne ratkaistiin arvalla',
    sv: 'Lika poäng avgjordes med lott',
    en: 'A tie was settled by drawing a lot',
  },
  'evaluation.candidates-selected': { fi: 'Ehdokkaat valittiin', sv: 'Anbudssökandena valdes', en: 'Candidates were selected' },
  'evaluation.award-proposed': { fi: 'Päätösesitys tehtiin', sv: 'Ett beslutsförslag gjordes', en: 'The award was proposed' },
  'evaluation.award-decided': { fi: 'Hankintapäätös tehtiin', sv: 'Upphandlingsbeslutet fattades', en: 'The award was decided' },
  'evaluation.award-notified': {
    fi: 'Päätös annettiin tiedoksi kaikille',
    sv: 'Beslutet delgavs alla',
    en: 'The decision was notified to all',
  },
  'evaluation.correction-asked': { fi: 'Hankintaoikaisua vaadittiin', sv: 'Upphandlingsrättelse yrkades', en: 'A correction was demanded' },
  'evaluation.correction-decided': {
    fi: 'Hankintaoikaisusta päätettiin',
    sv: 'Upphandlingsrättelsen avgjordes',
    en: 'The correction was decided',
  },
  'evaluation.winner-checked': {
    fi: 'Voittajan selvitykset tarkastettiin',
    sv: 'Vinnarens utredningar granskades',
    en: 'The winner’s documents were checked',
  },
  'evaluation.waiting-over': { fi: 'Odotusaika päättyi', sv: 'Väntetiden gick ut', en: 'The waiting period ended' },
  'evaluation.contract-drafted': { fi: 'Sopimus valmisteltiin', sv: 'Kontraktet bereddes', en: 'The contract was prepared' },
  'evaluation.contract-signed': { fi: 'Sopimus allekirjoitettiin', sv: 'Kontraktet undertecknades', en: 'The contract was signed' },

  'pilots.saved': { fi: 'Kokeilusuunnitelmaa muokattiin', sv: 'Försöksplanen redigerades', en: 'The pilot plan was edited' },
  'pilots.opened': { fi: 'Kokeiluvaihe avattiin', sv: 'Försöksskedet öppnades', en: 'The pilot stage was opened' },
  'pilots.rule-saved': { fi: 'Päätössääntöä muokattiin', sv: 'Beslutsregeln redigerades', en: 'The decision rule was edited' },
  'pilots.rule-fixed': { fi: 'Päätössääntö kiinnitettiin', sv: 'Beslutsregeln fastställdes', en: 'The decision rule was fixed' },
  'pilots.started': { fi: 'Kokeilu alkoi', sv: 'Försöket startade', en: 'The pilot started' },
  'pilots.measured': { fi: 'Mittaus kirjattiin', sv: 'En mätning antecknades', en: 'A measurement was recorded' },
  'pilots.measurement-corrected': { fi: 'Mittaus korjattiin', sv: 'En mätning rättades', en: 'A measurement was corrected' },
  'pilots.diary-written': { fi: 'Päiväkirjaan kirjoitettiin', sv: 'En dagboksanteckning gjordes', en: 'A diary note was written' },
  'pilots.checkpoint-held': { fi: 'Välikatselmus pidettiin', sv: 'En mellangranskning hölls', en: 'A checkpoint was held' },
  'pilots.delivery-decided': { fi: 'Toimituksesta päätettiin', sv: 'Leveransen avgjordes', en: 'The delivery was decided' },
  'pilots.ended': { fi: 'Kokeiluaika päättyi', sv: 'Försökstiden gick ut', en: 'The time of the pilot ended' },
  'pilots.reported': { fi: 'Kokeilun raportti valmistui', sv: 'Försökets rapport blev klar', en: 'The pilot report was finished' },
  'pilots.decision-drafted': { fi: 'Päätöstä valmisteltiin', sv: 'Beslutet bereddes', en: 'The decision was prepared' },
  'pilots.decided': { fi: 'Kokeilusta päätettiin', sv: 'Försöket avgjordes', en: 'The pilot was decided' },

  'documents.issued': { fi: 'Asiakirja laadittiin', sv: 'En handling upprättades', en: 'A document was issued' },
} as const satisfies Record<string, Text3>;

export type EventType = keyof typeof EVENTS;
