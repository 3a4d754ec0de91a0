import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@app/kernel';
import { call as ask, queries } from '../../api';
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

/** One measure's value for one month. A value that stands is never changed: a correction with its reason takes its place. */
export function MeasureForm({ pilot, corrects, onClose }: MeasureFormProps) {
  const { t } = useTranslation(['afterwards', 'pilot', 'common']);
  const f = useFormat();
  const now = useServerNow();
  const months = monthsBetween(dayOf(pilot.startedAt ?? now).slice(0, 7), dayOf(now).slice(0, 7)).reverse();
  const [kpi, setKpi] = useState(corrects?.kpi ?? pilot.kpis[0]?.id);
  const [period, setPeriod] = useState(corrects?.period ?? months[0]);
  const [value, setValue] = useState<number>();
  const [source, setSource] = useState(corrects ? f.text(corrects.source) : '');
  const [reason, setReason] = useState('');
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
            onChange={setKpi}
          />
          <SelectField
            id="period"
            label={t('pilot:measure.period')}
            options={months.map((month) => ({ value: month, label: monthName(month, f.locale) }))}
            value={period}
            onChange={setPeriod}
          />
        </>
      )}
      <NumberField
        id="value"
        label={t('pilot:measure.value')}
        hint={pilot.kpis.find((k) => k.id === kpi)?.unit}
        value={value}
        onChange={setValue}
        error={errorOf('value')}
      />
      <TextField
        id="source"
        wide
        label={t('pilot:measure.source')}
        hint={t('pilot:measure.sourceHint')}
        value={source}
        onChange={setSource}
        error={errorOf('source')}
      />
      {corrects && (
        <TextField id="reason" wide label={t('pilot.reasonNeeded')} value={reason} onChange={setReason} error={errorOf('reason')} />
      )}
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
