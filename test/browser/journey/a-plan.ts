import type { Text3 } from '@app/kernel';

const inThree = (fi: string, sv: string, en: string): Text3 => ({ fi, sv, en });

/** The parts of a pilot's plan that are only words. */
export const planInWords = {
  hypothesis: inThree(
    'Kun jokainen kaivo mitataan, tulva tiedetään tuntia ennen.',
    'När varje brunn mäts är översvämningen känd en timme i förväg.',
    'When every well is measured, a flood is known an hour before.',
  ),
  site: inThree('Kolme alikulkua keskustassa', 'Tre underfarter i centrum', 'Three underpasses in the centre'),
  users: inThree('Kadun käyttäjät ja kunnossapito', 'De som använder gatan och underhållet', 'Street users and maintenance'),
  permits: inThree('Lupa asentaa antureita kaivoihin', 'Tillstånd att montera givare i brunnarna', 'Leave to place sensors in wells'),
  data: inThree('Henkilötietoja ei käsitellä.', 'Personuppgifter behandlas inte.', 'No personal data is processed.'),
  ipr: inThree('Mittaustiedot ovat kaupungin.', 'Mätdata tillhör staden.', 'The measured data belong to the city.'),
  exit: inThree('Anturit puretaan kuukaudessa.', 'Givarna monteras ner inom en månad.', 'Sensors are taken out within a month.'),
  risks: [inThree('Kuiva syksy: varoituksia ei tule.', 'En torr höst: inga varningar kommer.', 'A dry autumn: there are no warnings.')],
};
