import { lockCase, move } from '@app/cases';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Pilot } from '../entities/pilot';
import { partnersNow } from '../partners';

/** Opens the pilot stage of a case whose contracts are signed. From here its plan and its rule are written. */
export const open = defineCommand({
  name: 'pilots.open',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'pilot.open',
  async handle(tx, { caseId }) {
    const c = await lockCase(tx, caseId);
    await move(tx, c);
    const partners = await partnersNow(tx.em, caseId);
    const unfixed = { rule: null, ruleFixedAt: null, ruleFixedBy: null, startedAt: null, startedBy: null };
    const unreported = { report: null, reportedBy: null, reportedAt: null };
    const begun = { caseId, cityId: c.cityId, partners, plan: { risks: [] }, kpis: [], openedAt: tx.now, version: 0 };
    await tx.em.insert(Pilot, { ...begun, ...unfixed, ...unreported });
    await tx.record('pilots.opened', { partners });
    return { openedAt: tx.now, version: 0 };
  },
});
