import { anyBasis } from './award-basis';
import type { Procedure } from './types';

/** Requests, initial tenders, negotiations with each tenderer, final tenders. */
export const competitiveNegotiation: Procedure = {
  id: 'competitive-negotiation',
  law: 'competitive_negotiation',
  name: { fi: 'Neuvottelumenettely', sv: 'Förhandlat förfarande', en: 'Competitive procedure with negotiation' },
  basis: {
    fi: 'Hankintalain (1397/2016) 34 ja 35 § sekä direktiivin 2014/24/EU 26 artiklan 4 kohta ja 29 artikla: alustavista tarjouksista neuvotellaan.',
    sv: 'Upphandlingslagen (1397/2016) 34 och 35 § samt artiklarna 26.4 och 29 i direktiv 2014/24/EU: man förhandlar om preliminära anbud.',
    en: 'Procurement Act (1397/2016), sections 34 and 35, and Directive 2014/24/EU, articles 26(4) and 29: initial tenders are negotiated.',
  },
  articles: ['procedure-negotiation', 'procedure-negotiation-act'],
  regimes: ['national', 'eu', 'annex_e_national', 'annex_e_eu', 'concession_national', 'concession_eu', 'utilities_eu'],
  conditions: [{ id: 'negotiation-allowed', in: ['eu'] }],
  runs: 'advice',
  lacks: {
    fi: 'Palvelussa ei ole vielä neuvotteluja eikä lopullisten tarjousten kierrosta.',
    sv: 'Tjänsten har ännu inga förhandlingar och ingen omgång för slutliga anbud.',
    en: 'The service has no negotiations and no round of final tenders yet.',
  },
  rounds: [{ kind: 'requests' }, { kind: 'tenders' }],
  partners: null,
  phases: [],
  moves: [],
  documents: {},
  notices: {},
  allowed: {
    fi: 'ratkaisu vaatii sovittamista, siinä on uutta tai sitä ei voi kuvata tarkasti',
    sv: 'lösningen kräver anpassning, är ny eller kan inte beskrivas noggrant',
    en: 'the solution needs adapting, is new or cannot be specified precisely',
  },
  negotiation: {
    fi: 'kyllä, ei vähimmäisvaatimuksista, vertailuperusteista eikä lopullisista tarjouksista',
    sv: 'ja, men inte om minimikrav, jämförelsegrunder eller slutliga anbud',
    en: 'yes, but not on minimum requirements, award criteria or final tenders',
  },
  award: anyBasis,
  develops: { fi: 'osto, ratkaisua voi sovittaa', sv: 'köp, lösningen kan anpassas', en: 'purchase, the solution can be adapted' },
  suits: {
    fi: 'ratkaisuja on, mutta ne pitää sovittaa tarpeeseen',
    sv: 'det finns lösningar, men de måste anpassas till behovet',
    en: 'there are solutions, but they must be adapted to the need',
  },
  fits: { market: ['adapt'], novelty: ['improved', 'new'], specification: ['outcome'], earlier: ['irregular'] },
  effort: 3,
  typicalMonths: { from: 6, to: 12 },
};
