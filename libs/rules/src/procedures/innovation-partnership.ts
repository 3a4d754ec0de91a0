import { bestRatioOnly } from './award-basis';
import { sharedDocuments, sharedNotices, twoRounds } from './shared-moves';
import type { Procedure } from './types';

/** Requests first, then tenders of the chosen candidates: for a need that nothing on the market meets. */
export const innovationPartnership: Procedure = {
  id: 'innovation-partnership',
  law: 'innovation_partnership',
  name: { fi: 'Innovaatiokumppanuus', sv: 'Innovationspartnerskap', en: 'Innovation partnership' },
  basis: {
    fi: 'Hankintalain (1397/2016) 38 ja 39 § sekä direktiivin 2014/24/EU 31 artikla: tarpeeseen ei ole vastausta markkinoilla.',
    sv: 'Upphandlingslagen (1397/2016) 38 och 39 § samt artikel 31 i direktiv 2014/24/EU: marknaden har inget svar på behovet.',
    en: 'Procurement Act (1397/2016), sections 38 and 39, and Directive 2014/24/EU, article 31: the market does not meet the need.',
  },
  articles: ['procedure-partnership', 'procedure-partnership-act'],
  regimes: ['national', 'eu', 'utilities_eu'],
  conditions: [{ id: 'not-on-market', in: ['national', 'eu', 'utilities_eu'] }],
  runs: 'whole',
  lacks: null,
  rounds: [{ kind: 'requests' }, { kind: 'tenders' }],
  partners: { min: 1, max: 10 }, // the law sets no ceiling; this is the house's
  phases: [],
  moves: twoRounds,
  documents: sharedDocuments,
  notices: sharedNotices,
  allowed: {
    fi: 'markkinoilla ei ole ratkaisua tarpeeseen',
    sv: 'marknaden har ingen lösning på behovet',
    en: 'the market has no solution to the need',
  },
  negotiation: { fi: 'kyllä, ei lopullisista tarjouksista', sv: 'ja, men inte om slutliga anbud', en: 'yes, but not on final tenders' },
  award: bestRatioOnly,
  develops: {
    fi: 'kehitys ja osto samassa, väliportit ja maksuerät',
    sv: 'utveckling och köp i ett, med mellanmål och delbetalningar',
    en: 'development and purchase in one, with targets and instalments',
  },
  suits: {
    fi: 'ratkaisua ei ole, ja kaupunki ostaa sen, kun se toimii',
    sv: 'lösningen finns inte, och staden köper den när den fungerar',
    en: 'there is no solution, and the city buys it once it works',
  },
  fits: { market: ['nothing'], novelty: ['new'], research: ['some', 'most'], results: ['buyer'] },
  effort: 4,
  typicalMonths: { from: 6, to: 12 },
};
