import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { isWritten } from '../officer/written';
import { Card, Table } from '../ui';
import type { Kpi, Pilot } from './pilot-data';
import { PLAN_TEXTS } from './plan-texts';

/** The plan and its KPIs for those who read them. */
export function PlanReading({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { plan, state } = pilot.plan;
  const risks = plan.risks.filter(isWritten);
  return (
    <>
      <Card title={t('plan.title')} side={state === 'fixed' && <span className="muted">{t('plan.fixed')}</span>}>
        <dl className="facts">
          <dt>{t('facts.time')}</dt>
          <dd>{plan.starts && plan.ends ? `${f.weekday(plan.starts)} – ${f.weekday(plan.ends)}` : t('plan.empty')}</dd>
          <dt>{t('plan.cap')}</dt>
          <dd>{plan.budgetCapCents === undefined ? t('plan.empty') : f.euro(plan.budgetCapCents)}</dd>
          {PLAN_TEXTS.map((part) => (
            <div key={part} className="fact">
              <dt>{t(`plan.${part}`)}</dt>
              <dd>{f.text(plan[part]) || t('plan.empty')}</dd>
            </div>
          ))}
          <dt>{t('plan.risks')}</dt>
          <dd>
            {risks.length === 0 ? (
              t('plan.empty')
            ) : (
              <ul className="ties-bullets">
                {risks.map((risk) => (
                  <li key={f.text(risk)}>{f.text(risk)}</li>
                ))}
              </ul>
            )}
          </dd>
        </dl>
      </Card>
      <KpiTable pilot={pilot} />
    </>
  );
}

/** The KPIs with their levels: what the rule judges by. */
export function KpiTable({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { kpis, owners } = pilot.plan;
  const figure = (kpi: Kpi, value: number | undefined) => (value === undefined ? '–' : `${f.number(value)} ${kpi.unit ?? ''}`);
  return (
    <Card title={t('plan.kpis')} flush>
      <Table
        name={t('plan.kpis')}
        stacked
        rows={kpis}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'text',
            head: t('plan.kpiText'),
            cell: (kpi) => (
              <>
                {f.text(kpi.text)}
                <p className="small muted kpi-method">{f.text(kpi.method)}</p>
              </>
            ),
          },
          {
            key: 'baseline',
            head: t('plan.baseline'),
            right: true,
            cell: (kpi) => (
              <>
                {figure(kpi, kpi.baseline)}
                {kpi.baselineDate && <p className="small muted">{f.day(kpi.baselineDate)}</p>}
              </>
            ),
          },
          { key: 'minimum', head: t('plan.minimum'), right: true, cell: (kpi) => figure(kpi, kpi.minimum) },
          { key: 'target', head: t('plan.target'), right: true, cell: (kpi) => figure(kpi, kpi.target) },
          { key: 'owner', head: t('plan.owner'), cell: (kpi) => owners.find(({ personId }) => personId === kpi.owner)?.name ?? '–' },
        ]}
      />
    </Card>
  );
}
