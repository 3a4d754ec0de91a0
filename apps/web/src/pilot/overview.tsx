import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Card, Column, Facts, Grid } from '../ui';
import { BeforeStart } from './before-start';
import { CheckpointsCard } from './checkpoints-card';
import { DecisionSummary } from './decision-summary';
import { DeliveryCard } from './delivery-card';
import { KpiCards } from './kpi-cards';
import { MeasureButton } from './measure-button';
import { usePilot } from './pilot';
import { ReportCard } from './report-card';
import { LockedRule } from './rule-words';
import type { Pilot } from './pilot-data';

/** How the pilot stands: what the start needs, then KPIs, checkpoints and what the rule says. */
export function Component() {
  const pilot = usePilot();
  if (pilot.startedAt === null) return <BeforeStart pilot={pilot} />;
  return (
    <>
      <MeasureButton pilot={pilot} />
      <LockedRule pilot={pilot} />
      <KpiCards pilot={pilot} />
      <Grid>
        <Column span={7}>
          <CheckpointsCard pilot={pilot} />
          <DeliveryCard pilot={pilot} />
          <ReportCard pilot={pilot} />
        </Column>
        <Column span={5}>
          <DecisionSummary pilot={pilot} />
          <PilotFacts pilot={pilot} />
        </Column>
      </Grid>
    </>
  );
}

function PilotFacts({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { plan } = pilot.plan;
  // The city is not told which person of the supplier it was: the supplier's own name stands for them.
  const starters = [...pilot.startedBy.map(({ name }) => name).filter(Boolean), ...pilot.partners.map(({ name }) => f.text(name))];
  const facts = [
    [t('facts.partner'), pilot.partners.map(({ name }) => f.text(name)).join(', ')],
    [t('facts.time'), plan.starts && plan.ends ? `${f.day(plan.starts)}–${f.day(plan.ends)}` : ''],
    [t('facts.cost'), t('facts.of', { paid: f.euro(pilot.paidCents), cap: f.euro(plan.budgetCapCents ?? 0) })],
    [t('facts.started'), pilot.startedAt ? `${f.dateTime(pilot.startedAt)}, ${starters.join(', ')}` : ''],
  ] as const;
  return (
    <Card title={t('facts.title')}>
      <Facts of={facts} />
    </Card>
  );
}
