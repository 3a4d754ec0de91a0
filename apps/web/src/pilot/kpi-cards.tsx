import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n';
import { casePath } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { Card, KpiChart, Segmented, Status } from '../ui';
import { KPI_STATUS, kpiState } from './kpi-state';
import { monthName } from './month';
import type { Kpi, Pilot } from './pilot-data';

/** Each KPI over the months with its levels; of one partner at a time where there are several. */
export function KpiCards({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { view } = useCase();
  const several = pilot.partners.length > 1;
  const [partner, setPartner] = useState(pilot.partners[0]?.supplierId ?? '');
  const count = pilot.measurements.length;
  return (
    <div className="stack">
      {several && (
        <Segmented
          label={t('kpi.of')}
          choices={pilot.partners.map(({ supplierId, name }) => ({ value: supplierId, label: f.text(name) }))}
          value={partner}
          onChange={setPartner}
        />
      )}
      <div className="kpi-cards">
        {pilot.plan.kpis.map((kpi) => (
          <KpiCard key={kpi.id} pilot={pilot} kpi={kpi} supplierId={several ? partner : null} />
        ))}
      </div>
      {count > 0 && (
        <p>
          <Link to={`${casePath(view.id, 'pilot')}/measurements`}>{t('kpi.all', { count })}</Link>
        </p>
      )}
    </div>
  );
}

function KpiCard({ pilot, kpi, supplierId }: { pilot: Pilot; kpi: Kpi; supplierId: string | null }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const result = pilot.results.find((r) => r.kpi === kpi.id && (r.supplierId === supplierId || r.supplierId === null));
  const state = kpiState(result);
  const name = f.text(kpi.text);
  const value = result?.result ?? null;
  const points = pilot.measurements
    .filter((m) => m.kpi === kpi.id && m.correctedBy === null && (m.supplierId === null || m.supplierId === supplierId))
    .map((m) => ({ day: `${m.period}-01`, value: m.value }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <Card title={name}>
      <div className="stack stack-small">
        <div className="row row-apart">
          <p>
            <span className="kpi-figure">{value === null ? '–' : f.number(value)}</span> {kpi.unit}
            {kpi.aggregate && <span className="small muted kpi-how">{t(`kpi.aggregate.${kpi.aggregate}`)}</span>}
          </p>
          <Status kind={KPI_STATUS[state]}>{t(`kpi.${state}`)}</Status>
        </div>
        {points.length > 0 ? (
          <KpiChart
            name={name}
            unit={kpi.unit ?? ''}
            points={points}
            target={kpi.target}
            minimum={kpi.minimum}
            baseline={kpi.baseline}
            better={kpi.direction}
            when={(day) => monthName(day, f.locale)}
            finding={t('kpi.finding', {
              name,
              value: value === null ? '–' : f.number(value),
              unit: kpi.unit ?? '',
              state: t(`kpi.${state}`),
            })}
            hideFinding
          />
        ) : (
          <p className="small muted">
            {t('kpi.levels', {
              baseline: f.number(kpi.baseline ?? 0),
              minimum: f.number(kpi.minimum ?? 0),
              target: f.number(kpi.target ?? 0),
            })}
          </p>
        )}
      </div>
    </Card>
  );
}
