import { useTranslation } from 'react-i18next';
import { dayOf, type Text } from '@app/kernel';
import { KeptNote } from '../drafts/kept-note';
import { useFormat } from '../i18n';
import { ActDialog } from '../officer/act-dialog';
import { useKept } from '../officer/use-kept';
import { isWritten, written } from '../officer/written';
import { useServerNow } from '../session/server-clock';
import { NumberField, SelectField, TrilingualField } from '../ui';
import { monthName, monthsBetween } from './month';
import { PartnerField } from './partner-field';
import type { Measurement, Pilot } from './pilot-data';

interface MeasureDialogProps {
  readonly pilot: Pilot;
  /** The measurement that is put right; without it a new month is recorded. */
  readonly corrects?: Measurement;
  readonly onClose: () => void;
}

interface Written {
  readonly kpi: string | undefined;
  readonly period: string | undefined;
  readonly value: number | undefined;
  readonly source: Text;
  readonly reason: Text;
  readonly supplier: string | undefined;
}

/** One KPI's value for one month, or the correction of one with its reason. */
export function MeasureDialog({ pilot, corrects, onClose }: MeasureDialogProps) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const now = useServerNow();
  const { plan, kpis } = pilot.plan;
  const only = kpis.length === 1 ? kpis[0] : undefined;
  const kept = useKept<Written>(`pilots.measure ${corrects?.id ?? ''}`, {
    kpi: corrects?.kpi ?? only?.id,
    period: corrects?.period,
    value: undefined,
    source: corrects?.source ?? only?.method ?? {},
    reason: {},
    supplier: corrects?.supplierId ?? undefined,
  });
  const { kpi, period, value, source, reason, supplier } = kept.content;
  const chosen = kpis.find(({ id }) => id === kpi);
  const name = f.text(chosen?.text);
  const about = { kpi: name, period: period ? monthName(period, f.locale) : '' };
  return (
    <ActDialog
      title={corrects ? t('measure.correctTitle', about) : t('measure.new')}
      submit={t(corrects ? 'measure.sendCorrection' : 'measure.send')}
      address="pilot/measurements"
      body={() => ({
        kpi,
        period,
        value,
        unit: chosen?.unit,
        source: written(source),
        ...(supplier && { supplier }),
        ...(corrects && { corrects: corrects.id, reason: written(reason) }),
      })}
      gaps={[
        ...(kpi ? [] : [{ path: 'measure-kpi', text: t('measure.gapKpi') }]),
        ...(period ? [] : [{ path: 'measure-period', text: t('measure.gapPeriod') }]),
        ...(pilot.partners.length < 2 || supplier ? [] : [{ path: 'partner', text: t('measure.gapPartner') }]),
        ...(value === undefined ? [{ path: 'measure-value', text: t('measure.gapValue') }] : []),
        ...(isWritten(source) ? [] : [{ path: 'measure-source', text: t('measure.gapSource') }]),
        ...(!corrects || isWritten(reason) ? [] : [{ path: 'measure-reason', text: t('measure.gapReason') }]),
      ]}
      done={t(corrects ? 'measure.doneCorrection' : 'measure.done', about)}
      onDone={kept.forget}
      onClose={onClose}
    >
      {(errorOf) => (
        <div key={kept.epoch} className="stack">
          {corrects ? (
            <p>{t('measure.old', { value: `${f.number(corrects.value)} ${corrects.unit}` })}</p>
          ) : (
            <>
              <SelectField
                id="measure-kpi"
                label={t('measure.kpi')}
                placeholder={t('measure.chooseKpi')}
                options={kpis.map(({ id, text }) => ({ value: id, label: f.text(text) }))}
                value={kpi}
                error={errorOf('measure-kpi')}
                onChange={(next) => {
                  kept.change({ kpi: next, ...(!isWritten(source) && { source: kpis.find(({ id }) => id === next)?.method ?? {} }) });
                }}
              />
              <SelectField
                id="measure-period"
                label={t('measure.period')}
                placeholder={t('measure.choosePeriod')}
                options={monthsOf(pilot, plan.ends, now).map((month) => ({ value: month, label: monthName(month, f.locale) }))}
                value={period}
                error={errorOf('measure-period')}
                onChange={(month) => kept.change({ period: month })}
              />
              <PartnerField pilot={pilot} value={supplier} error={errorOf('partner')} onChange={(id) => kept.change({ supplier: id })} />
            </>
          )}
          <NumberField
            id="measure-value"
            label={t('measure.value')}
            unit={chosen?.unit}
            value={value}
            error={errorOf('measure-value')}
            onChange={(measured) => kept.change({ value: measured })}
          />
          <TrilingualField
            key={kpi}
            id="measure-source"
            label={t('measure.source')}
            hint={t('measure.sourceHint')}
            wanted={[f.locale]}
            rows={2}
            value={source}
            error={errorOf('measure-source')}
            onChange={(words) => kept.change({ source: words })}
          />
          {corrects && (
            <TrilingualField
              id="measure-reason"
              label={t('measure.reason')}
              wanted={[f.locale]}
              rows={3}
              value={reason}
              error={errorOf('measure-reason')}
              onChange={(words) => kept.change({ reason: words })}
            />
          )}
          <KeptNote kept={kept} />
        </div>
      )}
    </ActDialog>
  );
}

/** The months that may be measured: from the start until now, or until the plan's end. Newest first. */
function monthsOf(pilot: Pilot, ends: string | undefined, now: string): string[] {
  const from = dayOf(pilot.startedAt ?? now).slice(0, 7);
  const today = dayOf(now).slice(0, 7);
  const last = ends && ends.slice(0, 7) < today ? ends.slice(0, 7) : today;
  return monthsBetween(from, last).reverse();
}
