import { fromPointsToPilot, openRound, sharedDocuments, thePilot, untilTheCall } from './shared-moves';
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
  regimes: ['national', 'eu'],
  rounds: [{ kind: 'requests' }, { kind: 'tenders' }],
  partners: { min: 1, max: 10 }, // the law sets no ceiling; this is the house's
  moves: [
    ...untilTheCall,
    openRound,
    { command: 'evaluation.selectCandidates', from: 'tender', to: 'tender', gates: ['evaluation.round-opened'], people: 1 },
    ...fromPointsToPilot,
    ...thePilot,
  ],
  documents: sharedDocuments,
};
