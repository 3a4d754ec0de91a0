import { anyBasis } from './award-basis';
import { sharedDocuments, sharedNotices, twoRounds } from './shared-moves';
import type { Procedure } from './types';

/** Requests first; only the chosen candidates are asked for tenders. */
export const restricted: Procedure = {
  id: 'restricted',
  law: 'restricted',
  name: { fi: 'Rajoitettu menettely', sv: 'Selektivt förfarande', en: 'Restricted procedure' },
  basis: {
    fi: 'Hankintalain (1397/2016) 33 § ja direktiivin 2014/24/EU 28 artikla: tarjouksen tekevät ne, jotka valitaan hakemusten perusteella.',
    sv: 'Upphandlingslagen (1397/2016) 33 § och artikel 28 i direktiv 2014/24/EU: anbud lämnas av dem som väljs utifrån ansökningarna.',
    en: 'Procurement Act (1397/2016), section 33, and Directive 2014/24/EU, article 28: those tender who are chosen from the requests.',
  },
  articles: ['procedure-restricted', 'procedure-restricted-act'],
  regimes: ['national', 'eu', 'utilities_eu'],
  conditions: [],
  runs: 'whole',
  lacks: null,
  rounds: [{ kind: 'requests' }, { kind: 'tenders' }],
  partners: null,
  phases: [],
  moves: twoRounds,
  documents: sharedDocuments,
  notices: sharedNotices,
  allowed: { fi: 'aina', sv: 'alltid', en: 'always' },
  negotiation: { fi: 'ei, vain täsmennys', sv: 'nej, endast förtydliganden', en: 'no, clarification only' },
  award: anyBasis,
  develops: { fi: 'osto', sv: 'köp', en: 'purchase' },
  suits: {
    fi: 'tarjoajia on paljon ja tarjouksen tekeminen on työlästä',
    sv: 'anbudsgivarna är många och det är arbetsamt att göra ett anbud',
    en: 'there are many tenderers and a tender takes much work',
  },
  fits: { market: ['ready'], specification: ['precise'] },
  effort: 2,
  typicalMonths: { from: 4, to: 7 },
};
