import { NotFound } from '@app/kernel';
import { pilotFacts, type PilotFacts } from '@app/pilots';
import { definePaper } from '../paper';
import { pilotReport, type PilotReportData } from '../templates';

/** What the pilot showed. It is opened to all with the decision that rests on it. */
export const pilotReportPaper = definePaper({
  definition: pilotReport,
  on: 'pilots.reported',
  mark: 'KR',
  published: 'pilots.decided',
  writtenIn: ({ text }: PilotReportData) => [text],
  async gather(em, fact, header): Promise<PilotReportData> {
    if (!fact.caseId) throw new NotFound();
    const facts = await pilotFacts(em, fact.caseId);
    const { plan, rule, ruleFixed, outcome, report, scaleRoute, payments, checkpoints, diary, routes, partners } = facts;
    const { starts, ends, budgetCapCents: _, ...words } = plan;
    return {
      ...header,
      text: report?.text ?? {},
      partners: partners.map(({ name }) => name),
      ...(starts && { starts }),
      ...(ends && { ends }),
      plan: words,
      kpis: facts.kpis.map((kpi) => reportedKpi(kpi, facts)),
      corrections: correctionsIn(facts),
      ...(rule?.text && ruleFixed && { rule: { text: rule.text, fixedAt: ruleFixed.at.toISOString(), fixedBy: ruleFixed.by } }),
      ...(outcome && { outcome }),
      payments: paymentsIn(facts),
      ...(payments.capCents !== null && { budgetCapCents: payments.capCents }),
      checkpoints: checkpoints.map(({ heldAt, decision, text, adjust }) => ({
        at: heldAt.toISOString(),
        decision,
        text,
        ...(adjust && { adjust }),
      })),
      diary: diary.map(({ at, by, text }) => ({ at: at.toISOString(), by, text })),
      ...(scaleRoute && { announced: { text: scaleRoute.text, maxCents: scaleRoute.maxCents } }),
      routes,
    };
  },
});

const nameIn = ({ partners }: PilotFacts, supplierId: string | null) => {
  const partner = partners.length > 1 ? partners.find((p) => p.supplierId === supplierId) : undefined;
  return partner && { partner: partner.name };
};

function reportedKpi(kpi: PilotFacts['kpis'][number], facts: PilotFacts): PilotReportData['kpis'][number] {
  const { id, text, unit, baseline, baselineDate, minimum, target, method, missing, ownerName, aggregate, results, series } = kpi;
  return {
    id,
    text,
    unit,
    baseline,
    baselineDate,
    minimum,
    target,
    method,
    missing,
    owner: ownerName,
    aggregate,
    results: results.map(({ supplierId, result, minimumMet, targetMet }) => ({
      ...nameIn(facts, supplierId),
      result,
      minimumMet,
      targetMet,
      series: series
        .filter((point) => supplierId === null || point.supplierId === supplierId)
        .map(({ period, value }) => ({ period, value })),
    })),
  };
}

/** Each correction apart: from what to what, where a value was put right more than once. */
const correctionsIn = ({ kpis }: PilotFacts): PilotReportData['corrections'] =>
  kpis.flatMap(({ id, series }) =>
    series.flatMap(({ period, value, corrected }) =>
      corrected.map((old, index) => ({ kpi: id, period, from: old.value, to: corrected[index + 1]?.value ?? value, reason: old.reason })),
    ),
  );

const paymentsIn = (facts: PilotFacts): PilotReportData['payments'] =>
  [
    ...facts.checkpoints.map(({ heldAt, paymentCents, supplierId }) => ({
      at: heldAt,
      what: 'checkpoint' as const,
      cents: paymentCents,
      supplierId,
    })),
    ...facts.deliveries.map(({ decidedAt, paymentCents, supplierId }) => ({
      at: decidedAt,
      what: 'delivery' as const,
      cents: paymentCents,
      supplierId,
    })),
  ]
    .filter(({ cents }) => cents > 0)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, what, cents, supplierId }) => ({ at: at.toISOString(), what, cents, ...nameIn(facts, supplierId) }));
