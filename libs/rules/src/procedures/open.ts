import { anyBasis } from './award-basis';
import { oneRound, sharedDocuments, sharedNotices } from './shared-moves';
import type { Procedure } from './types';

/** One round, open to all, announced in the whole of the EU. */
export const open: Procedure = {
  id: 'open',
  law: 'open',
  name: { fi: 'Avoin menettely (EU-hankinta)', sv: 'Öppet förfarande (EU-upphandling)', en: 'Open procedure (EU procurement)' },
  basis: {
    fi: 'Hankintalain (1397/2016) 32 § ja direktiivin 2014/24/EU 27 artikla: kaikki halukkaat voivat tehdä tarjouksen.',
    sv: 'Upphandlingslagen (1397/2016) 32 § och artikel 27 i direktiv 2014/24/EU: alla intresserade kan lämna anbud.',
    en: 'Procurement Act (1397/2016), section 32, and Directive 2014/24/EU, article 27: whoever wishes may tender.',
  },
  articles: ['procedure-open', 'procedure-open-act'],
  regimes: ['eu', 'annex_e_eu', 'concession_eu', 'utilities_eu'],
  conditions: [],
  runs: 'whole',
  lacks: null,
  rounds: [{ kind: 'tenders' }],
  partners: null,
  phases: [],
  moves: oneRound,
  documents: sharedDocuments,
  notices: sharedNotices,
  allowed: { fi: 'aina', sv: 'alltid', en: 'always' },
  negotiation: { fi: 'ei, vain täsmennys', sv: 'nej, endast förtydliganden', en: 'no, clarification only' },
  award: anyBasis,
  develops: { fi: 'osto', sv: 'köp', en: 'purchase' },
  suits: {
    fi: 'tarve osataan kuvata tarkasti tai tuloksena ja tarjoajia on riittävästi',
    sv: 'behovet kan beskrivas noggrant eller som ett resultat och det finns tillräckligt många anbudsgivare',
    en: 'the need can be described exactly or as an outcome, and there are enough tenderers',
  },
  fits: { market: ['ready'], specification: ['precise', 'outcome'], novelty: ['existing'] },
  effort: 1,
  typicalMonths: { from: 3, to: 5 },
};
