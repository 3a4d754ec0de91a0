import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { KPI_STATUS, kpiState } from '../../pilot/kpi-state';
import { monthName } from '../../pilot/month';
import { Card, KpiChart, Status } from '../../ui';
import type { OwnPilot } from './after-queries';

/** One measure with its levels, and what has been measured so far. */
export function OwnKpi({ pilot, kpi }: { pilot: OwnPilot; kpi: OwnPilot['kpis'][number] }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const result = pilot.results.find((r) => r.kpi === kpi.id);
  const state = kpiState(result);
  const name = f.text(kpi.text);
  const unit = kpi.unit ?? '';
  const value = result?.result ?? null;
  // A mean of months has more decimals than anyone measured.
  const shown = value === null ? '–' : f.number(Math.round(value * 100) / 100);
  const points = pilot.measurements
    .filter((m) => m.kpi === kpi.id && m.correctedBy === null)
    .map((m) => ({ day: `${m.period}-01`, value: m.value }))
    .sort((a, b) => a.day.localeCompare(b.day));
  return (
    <Card title={name} side={<Status kind={KPI_STATUS[state]}>{t(`kpi.${state}`)}</Status>}>
      {points.length === 0 ? (
        <p className="small muted">
          {t('kpi.levels', {
            baseline: f.number(kpi.baseline ?? 0),
            minimum: f.number(kpi.minimum ?? 0),
            target: f.number(kpi.target ?? 0),
          })}{' '}
          {unit}
        </p>
      ) : (
        <KpiChart
          name={name}
          unit={unit}
          points={points}
          target={kpi.target}
          minimum={kpi.minimum}
          baseline={kpi.baseline}
          better={kpi.direction}
          when={(day) => monthName(day, f.locale)}
          finding={t('kpi.finding', { name, value: shown, unit, state: t(`kpi.${state}`) })}
        />
      )}
    </Card>
  );
}
