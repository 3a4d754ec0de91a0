import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { everyConcerned } from '../payload';
import { teamWith, contractPartners, everyoneWith } from '../people';

export const pilotDecided = defineNotification({
  kind: 'pilot.decided',
  on: 'pilots.decided',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return {
      to: everyConcerned(
        await teamWith(em, fact.caseId, ['need_owner']),
        await contractPartners(em, fact.caseId),
        await everyoneWith(em, 'coordinator'),
      ),
      subject: null,
      vars: {},
    };
  },
  copy: {
    fi: (v) => ({
      title: 'Kokeilusta on päätetty',
      body: `Kokeilu «${v.case}» on päättynyt ja jatkosta on päätetty. Perustelut ovat luettavissa.`,
    }),
    sv: (v) => ({
      title: 'Försöket är avgjort',
      body: `Försöket «${v.case}» har avslutats och fortsättningen är beslutad. Motiveringen kan läsas.`,
    }),
    en: (v) => ({
      title: 'The pilot is decided',
      body: `The pilot “${v.case}” has ended and what follows is decided. The reasons can be read.`,
    }),
  },
  leadsTo: toCase('pilot', 'pilot'),
});
