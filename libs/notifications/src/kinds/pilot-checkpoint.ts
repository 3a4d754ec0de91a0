import { defineNotification } from '../define-notification';
import { toCase } from '../leads-to';
import { everyConcerned, text } from '../payload';
import { teamWith, contractPartners } from '../people';

export const pilotCheckpoint = defineNotification({
  kind: 'pilot.checkpoint',
  on: 'pilots.checkpoint-held',
  async address(em, fact) {
    if (!fact.caseId) return undefined;
    return {
      to: everyConcerned(await teamWith(em, fact.caseId, ['need_owner']), await contractPartners(em, fact.caseId)),
      subject: text(fact.payload.checkpointId),
      vars: {},
    };
  },
  copy: {
    fi: (v) => ({ title: 'Välikatselmus on pidetty', body: `Kokeilun «${v.case}» välikatselmuksen päätös perusteluineen on luettavissa.` }),
    sv: (v) => ({
      title: 'Mellangranskningen är hållen',
      body: `Beslutet från mellangranskningen av «${v.case}» kan läsas med motivering.`,
    }),
    en: (v) => ({ title: 'The checkpoint was held', body: `The decision of the checkpoint of “${v.case}” can be read with its reasons.` }),
  },
  leadsTo: toCase('pilot', 'pilot'),
});
