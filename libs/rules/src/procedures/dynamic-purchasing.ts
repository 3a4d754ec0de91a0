import { anyBasis } from './award-basis';
import type { Procedure } from './types';

/** A call among those admitted to a dynamic purchasing system. */
export const dynamicPurchasing: Procedure = {
  id: 'dynamic-purchasing',
  law: 'dps_call',
  name: {
    fi: 'Kilpailutus dynaamisessa hankintajärjestelmässä',
    sv: 'Upphandling i ett dynamiskt inköpssystem',
    en: 'Call in a dynamic purchasing system',
  },
  basis: {
    fi: 'Hankintalain (1397/2016) 49 § ja direktiivin 2014/24/EU 34 artikla: tarjoukset pyydetään kaikilta järjestelmään hyväksytyiltä.',
    sv: 'Upphandlingslagen (1397/2016) 49 § och artikel 34 i direktiv 2014/24/EU: anbud begärs av alla som antagits till systemet.',
    en: 'Procurement Act (1397/2016), section 49, and Directive 2014/24/EU, article 34: all who are admitted to the system are asked for tenders.',
  },
  articles: ['procedure-dps', 'procedure-dps-act'],
  regimes: ['national', 'eu', 'utilities_eu'],
  conditions: [
    { id: 'common-purchase', in: ['national', 'eu', 'utilities_eu'] },
    { id: 'system-in-force', in: ['national', 'eu', 'utilities_eu'] },
  ],
  runs: 'advice',
  lacks: {
    fi: 'Palvelussa ei ole vielä dynaamisia hankintajärjestelmiä.',
    sv: 'Tjänsten har ännu inga dynamiska inköpssystem.',
    en: 'The service has no dynamic purchasing systems yet.',
  },
  rounds: [{ kind: 'tenders' }],
  partners: null,
  phases: [],
  moves: [],
  documents: {},
  notices: {},
  allowed: {
    fi: 'tavanomainen hankinta, ja järjestelmä on perustettu',
    sv: 'ett vanligt köp, och systemet har inrättats',
    en: 'a common purchase, and the system has been set up',
  },
  negotiation: { fi: 'ei', sv: 'nej', en: 'no' },
  award: anyBasis,
  develops: { fi: 'osto', sv: 'köp', en: 'purchase' },
  suits: {
    fi: 'samanlaista ostetaan toistuvasti ja uusille yrityksille halutaan pitää ovi auki',
    sv: 'liknande köp görs ofta och dörren ska stå öppen för nya företag',
    en: 'the like is bought often and the door is to stay open for new firms',
  },
  fits: { market: ['ready'], system: ['exists'], specification: ['precise'] },
  effort: 1,
  typicalMonths: { from: 1, to: 2 },
};
