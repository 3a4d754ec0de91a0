import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Status, Table } from '../ui';
import { KPI_STATUS, kpiState } from './kpi-state';
import type { KpiResult, Pilot } from './pilot-data';

/** Each measure with its result; with its baseline, minimum and target too where `levels` asks. For a flush card. */
export function ResultsTable({ pilot, levels = false }: { pilot: Pilot; levels?: boolean }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const kpiOf = ({ kpi }: KpiResult) => pilot.plan.kpis.find(({ id }) => id === kpi);
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '–' : f.number(value));
  const level = (key: 'baseline' | 'minimum' | 'target', head: string) => ({
    key,
    head,
    right: true,
    nowrap: true,
    cell: (result: KpiResult) => number(kpiOf(result)?.[key]),
  });
  return (
    <Table
      name={t('decision.results')}
      stacked
      rows={pilot.results}
      rowKey={(result) => `${result.kpi} ${result.supplierId ?? ''}`}
      columns={[
        { key: 'kpi', head: t('decision.kpi'), cell: (result) => f.text(kpiOf(result)?.text) },
        ...(pilot.partners.length > 1
          ? [
              {
                key: 'partner',
                head: t('decision.partner'),
                cell: ({ supplierId }: KpiResult) => f.text(pilot.partners.find((partner) => partner.supplierId === supplierId)?.name),
              },
            ]
          : []),
        ...(levels ? [level('baseline', t('plan.baseline')), level('minimum', t('plan.minimum')), level('target', t('plan.target'))] : []),
        {
          key: 'result',
          head: t('decision.result'),
          right: true,
          nowrap: true,
          cell: (result) => (
            <b>
              {number(result.result)} {result.result !== null && kpiOf(result)?.unit}
            </b>
          ),
        },
        {
          key: 'state',
          head: t('decision.state'),
          cell: (result) => <Status kind={KPI_STATUS[kpiState(result)]}>{t(`kpi.${kpiState(result)}`)}</Status>,
        },
      ]}
    />
  );
}
