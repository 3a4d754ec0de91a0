import { anyBasis } from './award-basis';
import { oneRound, sharedDocuments, sharedNotices } from './shared-moves';
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
  articles: ['procedure-national'],
  regimes: ['small', 'national', 'annex_e_national', 'concession_national', 'utilities_below'],
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
    fi: 'aina, kun arvo jää EU-kynnysarvon alle',
    sv: 'alltid, när värdet är under EU-tröskelvärdet',
    en: 'always, when the value stays below the EU threshold',
  },
  negotiation: {
    fi: 'kyllä, jos se on kerrottu tarjouspyynnössä',
    sv: 'ja, om det framgår av anbudsförfrågan',
    en: 'yes, if the call says so',
  },
  award: anyBasis,
  develops: { fi: 'osto; kokeilu ensin', sv: 'köp; först ett försök', en: 'purchase; a pilot first' },
  suits: {
    fi: 'ratkaisuja on, ja tarve osataan kuvata tuloksena',
    sv: 'det finns lösningar och behovet kan beskrivas som ett resultat',
    en: 'there are solutions, and the need can be described as an outcome',
  },
  fits: { market: ['ready', 'adapt'], specification: ['precise', 'outcome'], novelty: ['existing', 'improved'] },
  effort: 1,
  typicalMonths: { from: 1, to: 3 },
};
