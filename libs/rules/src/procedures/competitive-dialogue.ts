import { bestRatioOnly } from './award-basis';
import type { Procedure } from './types';

/** Requests, then talks about every side of the solution until it is found, then final tenders. */
export const competitiveDialogue: Procedure = {
  id: 'competitive-dialogue',
  law: 'competitive_dialogue',
  name: { fi: 'Kilpailullinen neuvottelumenettely', sv: 'Konkurrenspräglad dialog', en: 'Competitive dialogue' },
  basis: {
    fi: 'Hankintalain (1397/2016) 36 ja 37 § sekä direktiivin 2014/24/EU 26 artiklan 4 kohta ja 30 artikla: ratkaisu löydetään neuvotellen.',
    sv: 'Upphandlingslagen (1397/2016) 36 och 37 § samt artiklarna 26.4 och 30 i direktiv 2014/24/EU: lösningen söks i en dialog.',
    en: 'Procurement Act (1397/2016), sections 36 and 37, and Directive 2014/24/EU, articles 26(4) and 30: the solution is found in talks.',
  },
  articles: ['procedure-dialogue', 'procedure-dialogue-act'],
  regimes: ['national', 'eu', 'utilities_eu'],
  conditions: [{ id: 'negotiation-allowed', in: ['eu'] }],
  runs: 'advice',
  lacks: {
    fi: 'Palvelussa ei ole vielä neuvottelukierroksia.',
    sv: 'Tjänsten har ännu inga dialogomgångar.',
    en: 'The service has no rounds of dialogue yet.',
  },
  rounds: [{ kind: 'requests' }, { kind: 'tenders' }],
  partners: null,
  phases: [],
  moves: [],
  documents: {},
  notices: {},
  allowed: {
    fi: 'samalla ehdolla kuin neuvottelumenettely',
    sv: 'på samma villkor som förhandlat förfarande',
    en: 'on the same condition as the procedure with negotiation',
  },
  negotiation: {
    fi: 'kyllä, kaikesta ennen lopullisia tarjouksia',
    sv: 'ja, om allt före de slutliga anbuden',
    en: 'yes, on everything before the final tenders',
  },
  award: bestRatioOnly,
  develops: { fi: 'osto, ratkaisu muotoutuu', sv: 'köp, lösningen tar form', en: 'purchase, the solution takes shape' },
  suits: {
    fi: 'edes ratkaisun lajia ei tiedetä',
    sv: 'man vet inte ens vilket slags lösning det blir',
    en: 'not even the kind of solution is known',
  },
  fits: { market: ['adapt', 'nothing'], specification: ['open'] },
  effort: 4,
  typicalMonths: { from: 6, to: 12 },
};
