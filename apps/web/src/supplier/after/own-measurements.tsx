import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { monthName } from '../../pilot/month';
import { Button, Card, EmptyState, Table } from '../../ui';
import type { OwnPilot } from './after-queries';
import { MeasureForm } from './measure-form';

type Measurement = OwnPilot['measurements'][number];

/** Every value as recorded, corrected ones too, and a place to report a month or put one right. */
export function OwnMeasurements({ pilot, mayMeasure }: { pilot: OwnPilot; mayMeasure: boolean }) {
  const { t } = useTranslation(['afterwards', 'pilot']);
  const f = useFormat();
  const [open, setOpen] = useState<'new' | Measurement>();
  const newest = pilot.measurements.toSorted((a, b) => b.reportedAt.localeCompare(a.reportedAt));
  return (
    <Card
      title={t('pilot.measurements')}
      flush
      side={
        mayMeasure && (
          <Button small icon="plus" onClick={() => setOpen('new')}>
            {t('pilot:measure.new')}
          </Button>
        )
      }
    >
      {open !== undefined && (
        <MeasureForm
          key={open === 'new' ? 'new' : open.id}
          pilot={pilot}
          corrects={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
      <Table<Measurement>
        name={t('pilot.measurements')}
        stacked
        rows={newest}
        rowKey={(m) => m.id}
        empty={<EmptyState title={t('pilot.none')} text={t('pilot.noneText')} />}
        columns={[
          { key: 'kpi', head: t('pilot:measure.kpi'), cell: (m) => f.text(pilot.kpis.find((k) => k.id === m.kpi)?.text) },
          { key: 'period', head: t('pilot:measure.period'), cell: (m) => monthName(m.period, f.locale) },
          {
            key: 'value',
            head: t('pilot:measure.value'),
            right: true,
            cell: (m) => (
              <>
                {m.correctedBy ? <s>{f.number(m.value)}</s> : f.number(m.value)} {m.unit}
                {m.correctedBy && <span className="small muted"> ({t('pilot.corrected')})</span>}
                {m.reason && <span className="small muted award-reason">{f.text(m.reason)}</span>}
              </>
            ),
          },
          { key: 'by', head: t('pilot:measure.by'), cell: (m) => t(`pilot:measure.side.${m.by}`) },
          ...(mayMeasure
            ? [
                {
                  key: 'act',
                  head: t('pilot.correct'),
                  right: true,
                  cell: (m: Measurement) =>
                    m.correctedBy === null && (
                      <Button small variant="quiet" onClick={() => setOpen(m)}>
                        {t('pilot.correct')}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
