import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { everyConcerned } from '../payload';
import { teamWith, contractPartners } from '../people';

export const pilotStarted = defineNotification({
  kind: 'pilot.started',
  on: 'pilots.started',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return {
      to: everyConcerned(await teamWith(em, fact.caseId, ['officer', 'need_owner']), await contractPartners(em, fact.caseId)),
      subject: null,
      vars: {},
    };
  },
  copy: {
    fi: (v) => ({ title: 'Kokeilu alkoi', body: `Kokeilu «${v.case}» on käynnissä. Mittaukset kirjataan kokeilun sivulle.` }),
    sv: (v) => ({ title: 'Försöket startade', body: `Försöket «${v.case}» pågår. Mätningarna antecknas på försökets sida.` }),
    en: (v) => ({ title: 'The pilot started', body: `The pilot “${v.case}” is running. Measurements are recorded on the pilot’s page.` }),
  },
  leadsTo: toCase('pilot', 'pilot'),
});
