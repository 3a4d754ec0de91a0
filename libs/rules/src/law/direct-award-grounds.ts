import type { Text3 } from '@app/kernel';
import type { ContractType } from '../assess/facts';
import type { Confidence, DatedRule } from './dated';

export const DIRECT_AWARD_CODES = [
  'unsuitable',
  'irregular',
  'technical',
  'exclusive',
  'artistic',
  'urgency',
  'resd',
  'commodity',
  'bargain',
  'additional',
  'repetition',
  'contest',
] as const;
/** Code of the justification in eForms (BT-136). */
export type DirectAwardCode = (typeof DIRECT_AWARD_CODES)[number];

/** A ground on which a contract may be awarded without a call: HL s. 40 and 41, 2014/24/EU art. 32. The list is exhaustive. */
export interface DirectAwardGround extends DatedRule {
  readonly rule: `direct-award-${DirectAwardCode}`;
  readonly code: DirectAwardCode;
  /** What must hold, as it is written into the grounds. */
  readonly text: Text3;
  /** The kinds of contract for which the law gives the ground; null for every kind. */
  readonly only: readonly ContractType[] | null;
}

const ground = (
  code: DirectAwardCode,
  article: string,
  text: Text3,
  { only = null, confidence = 'known' }: { only?: readonly ContractType[] | null; confidence?: Confidence } = {},
): DirectAwardGround => ({
  rule: `direct-award-${code}`,
  code,
  article: `${article}; HL s.40-41`,
  text,
  only,
  confidence,
  validFrom: '2017-01-01',
  validTo: null,
});

export const DIRECT_AWARD_GROUNDS: readonly DirectAwardGround[] = [
  ground('unsuitable', '2014/24/EU Art 32(2)(a)', {
    fi: 'Aiempi kilpailutus ei tuottanut tarjouksia, sopivia tarjouksia tai osallistumishakemuksia, eikä ehtoja muuteta olennaisesti.',
    sv: 'En tidigare upphandling gav inga anbud, inga lämpliga anbud eller inga anbudsansökningar, och villkoren ändras inte väsentligt.',
    en: 'An earlier call drew no tenders, no suitable tenders or no requests, and the conditions are not changed substantially.',
  }),
  ground('irregular', '2014/24/EU Art 26(4)(b)', {
    fi: 'Aiemmassa kilpailutuksessa saatiin vain epäasianmukaisia tai hylättäviä tarjouksia, ja mukaan kutsutaan kaikki kelpoiset tarjoajat.',
    sv: 'En tidigare upphandling gav endast ogiltiga eller oantagbara anbud, och alla behöriga anbudsgivare bjuds in.',
    en: 'An earlier call drew only irregular or unacceptable tenders, and every tenderer that qualified is invited.',
  }),
  ground('technical', '2014/24/EU Art 32(2)(b)', {
    fi: 'Teknisestä syystä vain yksi toimittaja voi toteuttaa hankinnan, eikä järkevää vaihtoehtoa ole.',
    sv: 'Av tekniska skäl kan endast en leverantör genomföra upphandlingen, och det finns inget rimligt alternativ.',
    en: 'For technical reasons one supplier alone can carry it out, and there is no reasonable alternative.',
  }),
  ground('exclusive', '2014/24/EU Art 32(2)(b)', {
    fi: 'Yksinoikeuden, kuten immateriaalioikeuden, vuoksi vain yksi toimittaja voi toteuttaa hankinnan, eikä järkevää vaihtoehtoa ole.',
    sv: 'På grund av en ensamrätt, till exempel en immateriell rättighet, kan endast en leverantör genomföra upphandlingen, och det finns inget rimligt alternativ.',
    en: 'Because of an exclusive right, such as intellectual property, one supplier alone can carry it out, and there is no reasonable alternative.',
  }),
  ground('artistic', '2014/24/EU Art 32(2)(b)', {
    fi: 'Hankinnan kohteena on ainutlaatuinen taideteos tai taiteellinen esitys.',
    sv: 'Upphandlingen gäller ett unikt konstverk eller en konstnärlig prestation.',
    en: 'A unique work of art or artistic performance is bought.',
  }),
  ground('urgency', '2014/24/EU Art 32(2)(c)', {
    fi: 'Ennalta arvaamaton äärimmäinen kiire, joka ei johdu hankintayksiköstä, ja hankinta on ehdottoman välttämätön.',
    sv: 'Oförutsedd synnerlig brådska som inte beror på den upphandlande enheten, och upphandlingen är absolut nödvändig.',
    en: 'Extreme urgency that could not be foreseen and is not caused by the buyer, and the purchase is strictly necessary.',
  }),
  ground(
    'resd',
    '2014/24/EU Art 32(3)(a)',
    {
      fi: 'Tavara valmistetaan vain tutkimusta, kokeilua, selvitystä tai kehittämistä varten, ei sarjatuotantona.',
      sv: 'Varan tillverkas endast för forskning, försök, studier eller utveckling, inte i serieproduktion.',
      en: 'The product is made purely for research, experiment, study or development, not in series.',
    },
    { only: ['supplies'] },
  ),
  ground(
    'commodity',
    '2014/24/EU Art 32(3)(c)',
    {
      fi: 'Tavara noteerataan ja ostetaan raaka-ainemarkkinoilla.',
      sv: 'Varan noteras och köps på en råvarumarknad.',
      en: 'The goods are quoted and bought on a commodity market.',
    },
    { only: ['supplies'] },
  ),
  ground(
    'bargain',
    '2014/24/EU Art 32(3)(d)',
    {
      fi: 'Erityisen edullinen osto toimintaansa lopettavalta toimittajalta tai konkurssipesältä.',
      sv: 'Ett särskilt förmånligt köp av en leverantör som upphör med sin verksamhet eller av ett konkursbo.',
      en: 'A particularly good bargain from a supplier that winds up or from its liquidator.',
    },
    { only: ['supplies', 'services', 'social_health_services', 'other_special_services'] },
  ),
  ground(
    'additional',
    '2014/24/EU Art 32(3)(b)',
    {
      fi: 'Lisätilaus alkuperäiseltä toimittajalta, koska toisen toimittajan tavara ei sopisi yhteen; yleensä enintään kolme vuotta.',
      sv: 'En tilläggsbeställning hos den ursprungliga leverantören, eftersom en annan leverantörs vara inte skulle passa ihop; i regel högst tre år.',
      en: 'An additional delivery from the original supplier, because goods of another would not fit; as a rule for three years at most.',
    },
    { only: ['supplies'] },
  ),
  ground(
    'repetition',
    '2014/24/EU Art 32(5)',
    {
      fi: 'Samanlaisen palvelun tai rakennustyön toistaminen, josta kerrottiin alkuperäisessä ilmoituksessa, kolmen vuoden kuluessa.',
      sv: 'Upprepning av en liknande tjänst eller byggentreprenad som nämndes i den ursprungliga annonsen, inom tre år.',
      en: 'Similar services or works repeated, as told in the original notice, within three years.',
    },
    { only: ['services', 'works', 'social_health_services', 'other_special_services'] },
  ),
  ground(
    'contest',
    '2014/24/EU Art 32(4)',
    {
      fi: 'Palvelu hankitaan suunnittelukilpailun voittajalta kilpailun sääntöjen mukaisesti.',
      sv: 'Tjänsten upphandlas av vinnaren i en projekttävling enligt tävlingens regler.',
      en: 'A service is bought from the winner of a design contest by the rules of the contest.',
    },
    { only: ['services', 'design_contest'] },
  ),
];
