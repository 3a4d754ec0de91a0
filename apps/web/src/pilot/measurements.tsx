import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Button, Card, EmptyState, SelectField, Status, Table } from '../ui';
import { MeasureButton, mayMeasure } from './measure-button';
import { MeasureDialog } from './measure-dialog';
import { monthName } from './month';
import { usePilot } from './pilot';
import { isUnderWay, type Measurement } from './pilot-data';

/** Every measurement as it was recorded; a corrected one stays in sight with what took its place. */
export function Component() {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const me = useMe();
  const pilot = usePilot();
  const [kpi, setKpi] = useState('');
  const [correcting, setCorrecting] = useState<Measurement>();
  const { kpis } = pilot.plan;
  const may = isUnderWay(pilot) && mayMeasure(me?.roles);
  const rows = pilot.measurements.filter((m) => kpi === '' || m.kpi === kpi);
  const nameOf = (id: string) => f.text(kpis.find((one) => one.id === id)?.text) || id;
  const partnerOf = (id: string | null) => f.text(pilot.partners.find((partner) => partner.supplierId === id)?.name);
  const columns = [
    { key: 'kpi', head: t('measure.kpi'), cell: (m: Measurement) => nameOf(m.kpi) },
    ...(pilot.partners.length > 1 ? [{ key: 'partner', head: t('measure.about'), cell: (m: Measurement) => partnerOf(m.supplierId) }] : []),
    { key: 'period', head: t('measure.period'), nowrap: true, cell: (m: Measurement) => monthName(m.period, f.locale) },
    {
      key: 'value',
      head: t('measure.value'),
      right: true,
      nowrap: true,
      cell: (m: Measurement) => <span className={m.correctedBy ? 'old-value' : undefined}>{`${f.number(m.value)} ${m.unit}`}</span>,
    },
    { key: 'source', head: t('measure.source'), cell: (m: Measurement) => <Source of={m} /> },
    {
      key: 'by',
      head: t('measure.by'),
      cell: (m: Measurement) => (
        <>
          {t(`measure.side.${m.by}`)}
          <p className="small muted">{f.dateTime(m.reportedAt)}</p>
        </>
      ),
    },
    { key: 'state', head: t('decision.state'), cell: (m: Measurement) => <State of={m} /> },
    ...(may
      ? [
          {
            key: 'act',
            head: '',
            right: true,
            cell: (m: Measurement) =>
              m.correctedBy === null && (
                <Button small onClick={() => setCorrecting(m)}>
                  {t('measure.correct')}
                  <span className="hidden">
                    {' '}
                    {nameOf(m.kpi)}, {monthName(m.period, f.locale)}
                  </span>
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <MeasureButton pilot={pilot} />
      {pilot.measurements.length === 0 ? (
        <Card>
          <EmptyState title={t('measure.empty')} text={t(pilot.startedAt ? 'measure.emptyText' : 'measure.notStarted')} />
        </Card>
      ) : (
        <Card
          title={t('measure.title')}
          flush
          side={
            <SelectField
              id="measurements-kpi"
              label={t('measure.kpi')}
              options={[{ value: '', label: t('measure.filterAll') }, ...kpis.map(({ id }) => ({ value: id, label: nameOf(id) }))]}
              value={kpi}
              onChange={setKpi}
            />
          }
        >
          <Table name={t('measure.title')} stacked rows={rows} rowKey={(m) => m.id} columns={columns} />
        </Card>
      )}
      {correcting && <MeasureDialog pilot={pilot} corrects={correcting} onClose={() => setCorrecting(undefined)} />}
    </>
  );
}

function Source({ of }: { of: Measurement }) {
  const f = useFormat();
  return (
    <>
      <span lang={f.textLocale(of.source)}>{f.text(of.source)}</span>
      {of.reason && (
        <p className="small muted" lang={f.textLocale(of.reason)}>
          {f.text(of.reason)}
        </p>
      )}
    </>
  );
}

function State({ of }: { of: Measurement }) {
  const { t } = useTranslation('pilot');
  if (of.correctedBy) return <Status kind="neutral">{t('measure.corrected')}</Status>;
  return <Status kind="done">{t(of.corrects ? 'measure.correction' : 'measure.standing')}</Status>;
}
