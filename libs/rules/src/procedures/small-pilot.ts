import { ownBasis } from './award-basis';
import { oneRound, sharedDocuments, sharedNotices } from './shared-moves';
import type { Procedure } from './types';

/** A short pilot bought below the national threshold by the city's own rules. A follow-up that is planned counts into its value. */
export const smallPilot: Procedure = {
  id: 'small-pilot',
  law: 'free',
  name: { fi: 'Ketterä kokeilu (pienhankinta)', sv: 'Snabbt försök (mindre upphandling)', en: 'Agile pilot (small purchase)' },
  basis: {
    fi: 'Hankintalain (1397/2016) 25 ja 31 §: arvo jää suunniteltu jatko mukaan lukien alle kansallisen kynnysarvon, ja kaupunki noudattaa hankintaohjettaan.',
    sv: 'Upphandlingslagen (1397/2016) 25 och 31 §: värdet är, den planerade fortsättningen medräknad, under det nationella tröskelvärdet, och staden följer sina anvisningar.',
    en: 'Procurement Act (1397/2016), sections 25 and 31: the value, with any planned follow-up, is below the national threshold, and the city follows its own rules.',
  },
  articles: ['procedure-small', 'procedure-no-splitting'],
  regimes: ['small'],
  conditions: [],
  runs: 'whole',
  lacks: null,
  rounds: [{ kind: 'tenders' }],
  partners: null,
  phases: [],
  moves: oneRound,
  documents: sharedDocuments,
  notices: sharedNotices,
  allowed: {
    fi: 'arvo jatkoineen alle kansallisen kynnysarvon',
    sv: 'värdet med fortsättning är under det nationella tröskelvärdet',
    en: 'the value with follow-up is below the national threshold',
  },
  negotiation: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  award: ownBasis,
  develops: {
    fi: 'kokeilu palveluna; jatko kilpailutetaan erikseen',
    sv: 'försök som tjänst; fortsättningen upphandlas separat',
    en: 'a pilot as a service; the follow-up is tendered separately',
  },
  suits: {
    fi: 'halutaan oppia nopeasti ja pienellä rahalla, toimiiko ajatus',
    sv: 'man vill snabbt och billigt lära sig om idén fungerar',
    en: 'the city wants to learn fast and cheaply whether the idea works',
  },
  fits: { market: ['adapt', 'nothing'], novelty: ['improved', 'new'], specification: ['outcome', 'open'] },
  effort: 1,
  typicalMonths: { from: 1, to: 2 },
};
