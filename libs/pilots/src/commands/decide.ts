import { cancelAllDue, digestOfContent, move, saveCase, signable } from '@app/cases';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { decisionFacts } from '../decision-facts';
import { decisionProblems, ruleFor } from '../decision-problems';
import type { DecisionContent } from '../decision-content';
import type { Pilot } from '../entities/pilot';
import { decisionOf, lockPilot, pilotOf } from '../on-record';

/**
 * Two people decide what follows (features L5): as the rule says, or with the reason why not; scaling only in a way that was
 * announced, or by a new competition. The case ends: a repeated pilot or a new competition is a case of its own, with its value
 * estimated anew.
 */
export const decide = defineCommand({
  name: 'pilots.decide',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'pilot.decide',
  async handle(tx, { caseId }) {
    const { c, pilot } = await lockPilot(tx, caseId);
    const drafted = await decisionOf(tx.em, caseId);
    const content = drafted?.content ?? null;
    const facts = await decisionFacts(tx.em, pilot, content?.supplier);
    const { people } = await move(tx, c, { also: decisionProblems(content, facts) });
    if (!drafted || !content) throw new Error('a decision that nobody wrote has a reason');
    const { decision, route = null, valueCents = null, supplier } = content;
    const rule = ruleFor(facts.ruleSays, supplier);
    drafted.decide(tx.now, people, rule);
    await tx.em.save(drafted);
    await saveCase(tx, c, { status: 'ended', outcome: decision });
    await cancelAllDue(tx, caseId);
    await tx.record('pilots.decided', { decision, rule, route, valueCents });
    return { decision, decidedAt: tx.now };
  },
});

/** What the two agree to: the decision as it is written, on the report as it stands. */
const digestOf = (content: DecisionContent, { reportedAt }: Pilot): string =>
  digestOfContent({ content, reportedAt: reportedAt?.toISOString() ?? null });

signable('pilots.decide', async (em, c) => {
  const pilot = await pilotOf(em, c.id);
  const drafted = await decisionOf(em, c.id);
  return pilot && drafted && drafted.decidedAt === null ? digestOf(drafted.content, pilot) : undefined;
});
