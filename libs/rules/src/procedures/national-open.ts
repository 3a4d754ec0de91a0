import { fromPointsToPilot, openRound, sharedDocuments, thePilot, untilTheCall } from './shared-moves';
import type { Procedure } from './types';

/** One round, open to all. A purchase below the national threshold may use it too: the city then binds itself to more than the law asks. */
export const nationalOpen: Procedure = {
  id: 'national-open',
  law: 'open',
  name: {
    fi: 'Avoin menettely (kansallinen hankinta)',
    sv: 'Öppet förfarande (nationell upphandling)',
    en: 'Open procedure (national procurement)',
  },
  basis: {
    fi: 'Hankintalain (1397/2016) III osa: hankintayksikkö kuvaa menettelynsä itse, avoimesti, tasapuolisesti ja suhteellisuutta noudattaen.',
    sv: 'Upphandlingslagen (1397/2016), del III: den upphandlande enheten beskriver själv sitt förfarande, öppet, jämlikt och proportionerligt.',
    en: 'Procurement Act (1397/2016), part III: the buyer describes its own procedure, transparently, equally and in proportion.',
  },
  regimes: ['small', 'national'],
  rounds: [{ kind: 'tenders' }],
  partners: null,
  moves: [...untilTheCall, openRound, ...fromPointsToPilot, ...thePilot],
  documents: sharedDocuments,
};
