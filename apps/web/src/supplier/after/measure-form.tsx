import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@app/kernel';
import { call as ask, queries } from '../../api';
import { KeptNote } from '../../drafts/kept-note';
import { useKeptAt } from '../../drafts/use-kept';
import { currentLocale, useFormat } from '../../i18n';
import { monthName, monthsBetween } from '../../pilot/month';
import { useServerNow } from '../../session/server-clock';
import { Button, ErrorSummary, NumberField, SelectField, TextField, useFieldError } from '../../ui';
import { ownPilotQuery, type OwnPilot } from './after-queries';

interface MeasureFormProps {
  readonly pilot: OwnPilot;
  readonly corrects: OwnPilot['measurements'][number] | undefined;
  readonly onClose: () => void;
}

interface Written {
  readonly kpi: string | undefined;
  readonly period: string | undefined;
  readonly value: number | undefined;
  readonly source: string;
  readonly reason: string;
}

/** One measure's value for one month. A value that stands is never changed: a correction with its reason takes its place. */
export function MeasureForm({ pilot, corrects, onClose }: MeasureFormProps) {
  const { t } = useTranslation(['afterwards', 'pilot', 'common']);
  const f = useFormat();
  const now = useServerNow();
  const months = monthsBetween(dayOf(pilot.startedAt ?? now).slice(0, 7), dayOf(now).slice(0, 7)).reverse();
  const kept = useKeptAt<Written>(`${pilot.caseId} measure ${corrects?.id ?? ''}`, {
    kpi: corrects?.kpi ?? pilot.kpis[0]?.id,
    period: corrects?.period ?? months[0],
    value: undefined,
    source: corrects ? f.text(corrects.source) : '',
    reason: '',
  });
  const { kpi, period, value, source, reason } = kept.content;
  const written = (words: string) => ({ [currentLocale()]: words.trim() });
  const sending = useMutation({
    mutationFn: () =>
      ask('POST', `/api/calls/${pilot.caseId}/pilot/measurements`, {
        body: {
          kpi,
          period,
          value,
          unit: pilot.kpis.find((k) => k.id === kpi)?.unit ?? '',
          source: written(source),
          ...(corrects && { corrects: corrects.id, reason: written(reason) }),
        },
      }),
    onSuccess: async () => {
      kept.forget();
      await queries.invalidateQueries({ queryKey: ownPilotQuery(pilot.caseId).queryKey });
      onClose();
    },
  });
  const errorOf = useFieldError(sending.error);
  return (
    <form
      className="card-body form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      <ErrorSummary problem={sending.error} />
      {corrects ? (
        <p>
          <b>{f.text(pilot.kpis.find((k) => k.id === kpi)?.text)}</b>, {monthName(corrects.period, f.locale)}: {f.number(corrects.value)}{' '}
          {corrects.unit}
        </p>
      ) : (
        <>
          <SelectField
            id="kpi"
            label={t('pilot:measure.kpi')}
            options={pilot.kpis.map(({ id, text }) => ({ value: id, label: f.text(text) }))}
            value={kpi}
            onChange={(next) => kept.change({ kpi: next })}
          />
          <SelectField
            id="period"
            label={t('pilot:measure.period')}
            options={months.map((month) => ({ value: month, label: monthName(month, f.locale) }))}
            value={period}
            onChange={(next) => kept.change({ period: next })}
          />
        </>
      )}
      <NumberField
        id="value"
        label={t('pilot:measure.value')}
        hint={pilot.kpis.find((k) => k.id === kpi)?.unit}
        value={value}
        onChange={(next) => kept.change({ value: next })}
        error={errorOf('value')}
      />
      <TextField
        id="source"
        wide
        label={t('pilot:measure.source')}
        hint={t('pilot:measure.sourceHint')}
        value={source}
        onChange={(next) => kept.change({ source: next })}
        error={errorOf('source')}
      />
      {corrects && (
        <TextField
          id="reason"
          wide
          label={t('pilot.reasonNeeded')}
          value={reason}
          onChange={(next) => kept.change({ reason: next })}
          error={errorOf('reason')}
        />
      )}
      <KeptNote kept={kept} />
      <div className="row">
        <Button type="submit" variant="primary" busy={sending.isPending}>
          {t('common:send')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
