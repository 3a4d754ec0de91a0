import type { Procedure } from './types';

/** A contract with a chosen supplier, without a call: only on a ground that the law lists. */
export const directAward: Procedure = {
  id: 'direct-award',
  law: 'direct_award',
  name: { fi: 'Suorahankinta', sv: 'Direktupphandling', en: 'Direct award' },
  basis: {
    fi: 'Hankintalain (1397/2016) 40 ja 41 § sekä direktiivin 2014/24/EU 32 artikla: laissa lueteltu peruste täyttyy.',
    sv: 'Upphandlingslagen (1397/2016) 40 och 41 § samt artikel 32 i direktiv 2014/24/EU: en grund som räknas upp i lagen är uppfylld.',
    en: 'Procurement Act (1397/2016), sections 40 and 41, and Directive 2014/24/EU, article 32: a ground listed in the law is met.',
  },
  articles: ['procedure-direct', 'procedure-direct-act'],
  regimes: ['national', 'eu', 'annex_e_national', 'annex_e_eu', 'utilities_eu'],
  conditions: [{ id: 'direct-award-ground', in: ['national', 'eu', 'annex_e_national', 'annex_e_eu', 'utilities_eu'] }],
  runs: 'advice',
  lacks: {
    fi: 'Palvelussa ei ole vielä suorahankintapäätöstä eikä suorahankintailmoitusta.',
    sv: 'Tjänsten har ännu inget beslut om direktupphandling och inget meddelande om direktupphandling.',
    en: 'The service has no decision on a direct award and no notice of one yet.',
  },
  rounds: [],
  partners: null,
  phases: [],
  moves: [],
  documents: {},
  notices: {},
  allowed: {
    fi: 'vain laissa luetellulla perusteella',
    sv: 'endast på en grund som räknas upp i lagen',
    en: 'only on a ground listed in the law',
  },
  negotiation: {
    fi: 'vapaa; perustelut kirjataan. Suorahankintailmoitus ja 14 päivän odotus suojaavat sopimusta',
    sv: 'fritt; motiven antecknas. Ett meddelande om direktupphandling och 14 dagars väntan skyddar avtalet',
    en: 'free; the reasons are recorded. A notice of the direct award and a wait of 14 days protect the contract',
  },
  award: { fi: 'ei vertailua', sv: 'ingen jämförelse', en: 'no comparison' },
  develops: { fi: 'osto', sv: 'köp', en: 'purchase' },
  suits: {
    fi: 'kilpailuttaminen ei ole mahdollista, ja sen voi näyttää',
    sv: 'konkurrens är inte möjlig, och det kan visas',
    en: 'competition is not possible, and that can be shown',
  },
  fits: { urgency: ['extreme'], ground: ['technical', 'exclusive', 'artistic', 'urgency'], earlier: ['unsuitable'] },
  effort: 2,
  typicalMonths: { from: 1, to: 3 },
};
