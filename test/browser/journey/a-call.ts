import type { Text3 } from '@app/kernel';

/** The figures of a city's own price are those of its need: the whole value, and how much of it may follow the pilot. */
const WHOLE_CENTS = 7_200_000;
const GROWTH_CENTS = 3_000_000;

const text = (fi: string, sv: string, en: string): Text3 => ({ fi, sv, en });

/** A call that only lacks weight: its criteria come to ninety. Days are those of the spring of 2027. */
export const aCall = {
  title: text('Hulevesitulvien ennakointi', 'Förutseende av dagvattenöversvämningar', 'Foreseeing stormwater floods'),
  procedureId: 'national-open',
  bindingLanguage: 'fi',
  languages: ['fi', 'sv', 'en'],
  tenderLanguages: ['fi', 'sv'],
  grounds: text(
    'Arvo jää alle EU-kynnysarvon, ja markkinoilla on useita mittaajia.',
    'Värdet understiger EU-tröskelvärdet, och på marknaden finns flera som mäter.',
    'The value is below the EU threshold, and several on the market measure.',
  ),
  lots: [
    {
      id: 'lot1',
      valueCents: WHOLE_CENTS,
      text: text('Varoituspalvelu, kokeilu ja optio', 'Varningstjänst, pilot och option', 'A warning service, pilot and option'),
    },
  ],
  noDivision: text(
    'Mittaus ja varoitus todennetaan yhdessä.',
    'Mätning och varning verifieras tillsammans.',
    'Measuring and warning are verified together.',
  ),
  scaleRoute: {
    kind: 'option',
    maxCents: GROWTH_CENTS,
    text: text('Yksi vuosi muissa alikuluissa.', 'Ett år i övriga underfarter.', 'One year in the other underpasses.'),
  },
  requirements: [
    {
      id: 'r1',
      kind: 'minimum',
      from: ['o1'],
      text: text(
        'Varoitus annetaan vähintään tuntia ennen kuin vesi nousee kadulle.',
        'Varningen ges minst en timme innan vattnet når gatan.',
        'The warning is given at least an hour before water reaches the street.',
      ),
    },
    {
      id: 'r2',
      kind: 'suitability',
      from: [],
      text: text(
        'Vähintään yksi vuoden mittainen mittaustoimitus.',
        'Minst en mätleverans som pågått ett år.',
        'At least one delivery that has measured for a year.',
      ),
    },
  ],
  priceItems: [
    { id: 'p1', quantity: 1, text: text('Kokeilu, kiinteä hinta', 'Pilot, fast pris', 'Pilot, fixed price') },
    { id: 'p2', quantity: 1, text: text('Optiovuosi', 'Optionsår', 'Option year') },
  ],
  rounding: { decimals: 2 },
  tieBreak: {
    order: ['quality', 'price', 'lot'],
    text: text(
      'Ensin laatu, sitten hinta, viimeksi arpa.',
      'Först kvalitet, sedan pris, sist lottning.',
      'Quality first, then price, then a lot.',
    ),
  },
  waiting: { kind: 'voluntary', until: '2027-06-30' },
  questionsDue: '2027-04-19T09:00:00.000Z',
  notice: 'E3',
  rounds: [
    {
      id: 'tenders',
      kind: 'tenders',
      deadline: '2027-05-04T09:00:00.000Z',
      anonymousQuality: true,
      criteria: [
        {
          id: 'c-price',
          kind: 'price',
          weight: 60,
          formula: 'lowest_over_price',
          from: [],
          text: text('Hinta', 'Pris', 'Price'),
        },
        {
          id: 'c1',
          kind: 'quality',
          weight: 30,
          formula: 'share_of_scale',
          scaleMax: 10,
          minimum: 4,
          from: ['o1'],
          text: text('Varoituksen osuvuus', 'Varningens träffsäkerhet', 'How well the warning hits'),
        },
      ],
    },
  ],
};

/** A tender whose prices are a fifth of anybody else's. */
export const aLowTender = {
  language: 'fi',
  declarations: { r1: true, r2: { fi: 'Mittaustoimitus Pirkanmaalla 2025–2026.' } },
  quality: { c1: { fi: 'Mittaamme yhdestä pisteestä kerran tunnissa.' } },
  prices: { p1: 900_000, p2: 600_000 },
};
