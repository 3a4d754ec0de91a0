import { ownBasis } from './award-basis';
import type { Procedure } from './types';

/** Research and development alone, bought in phases from several firms at once; what comes of it is bought separately. */
export const preCommercial: Procedure = {
  id: 'pre-commercial',
  law: 'free',
  name: { fi: 'Esikaupallinen hankinta', sv: 'Förkommersiell upphandling', en: 'Pre-commercial procurement' },
  basis: {
    fi: 'Hankintalain (1397/2016) 9 § ja direktiivin 2014/24/EU 14 artikla: tutkimuspalvelu, jonka hyöty ei jää yksin kaupungille tai jota se ei maksa kokonaan.',
    sv: 'Upphandlingslagen (1397/2016) 9 § och artikel 14 i direktiv 2014/24/EU: en forskningstjänst vars nytta inte tillfaller enbart staden eller som den inte betalar helt.',
    en: 'Procurement Act (1397/2016), section 9, and Directive 2014/24/EU, article 14: research whose benefits are not the city’s alone, or that it does not pay for wholly.',
  },
  articles: ['procedure-research', 'procedure-research-act'],
  regimes: ['exempt'],
  conditions: [],
  runs: 'advice',
  lacks: {
    fi: 'Palvelussa ei ole vielä vaiheita, joihin edellisen vaiheen yritykset kutsutaan.',
    sv: 'Tjänsten har ännu inga faser till vilka företagen i den föregående fasen kallas.',
    en: 'The service has no phases yet to which the firms of the phase before are called.',
  },
  rounds: [{ kind: 'tenders' }],
  partners: { min: 2, max: 7 },
  phases: [
    {
      name: { fi: 'ratkaisun suunnittelu', sv: 'planering av lösningen', en: 'design of the solution' },
      firms: { from: 3, to: 7 },
      months: { from: 3, to: 6 },
    },
    { name: { fi: 'prototyyppi', sv: 'prototyp', en: 'prototype' }, firms: { from: 2, to: 4 }, months: { from: 6, to: 12 } },
    {
      name: { fi: 'koesarja aidossa ympäristössä', sv: 'provserie i verklig miljö', en: 'first series in real surroundings' },
      firms: { from: 2, to: 3 },
      months: { from: 6, to: 12 },
    },
  ],
  moves: [],
  documents: {},
  notices: {},
  allowed: {
    fi: 'vain tutkimusta ja kehittämistä, ja hyöty tai maksu jaetaan',
    sv: 'endast forskning och utveckling, med delad nytta eller betalning',
    en: 'research and development only, with benefits or cost shared',
  },
  negotiation: { fi: 'kaupunki kuvaa itse, avoimesti', sv: 'staden beskriver själv, öppet', en: 'as the city describes, openly' },
  award: ownBasis,
  develops: {
    fi: 'vain kehitys; valmis ratkaisu kilpailutetaan erikseen',
    sv: 'endast utveckling; den färdiga lösningen upphandlas separat',
    en: 'development only; the finished solution is tendered separately',
  },
  suits: {
    fi: 'ratkaisua ei ole ja usean yrityksen halutaan kehittävän sitä rinnan',
    sv: 'lösningen finns inte och flera företag ska utveckla den parallellt',
    en: 'there is no solution and several firms are to develop one side by side',
  },
  fits: { market: ['nothing'], research: ['all'], results: ['shared'], payment: ['shared'], novelty: ['new'] },
  effort: 4,
  typicalMonths: { from: 3, to: 6 },
};
