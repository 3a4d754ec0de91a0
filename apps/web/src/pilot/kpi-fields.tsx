import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { colleaguesQuery } from '../officer/colleagues';
import { DayField, NumberField, SelectField, TextField, TrilingualField } from '../ui';
import type { Kpi } from './pilot-data';

interface KpiFieldsProps {
  readonly kpi: Kpi;
  readonly onChange: (changes: Partial<Kpi>) => void;
}

const NUMBERS = ['baseline', 'minimum', 'target'] as const;
const BOUNDS = ['lowest', 'highest'] as const;

/** One KPI: what is measured, its three levels, and how values come about. */
export function KpiFields({ kpi, onChange }: KpiFieldsProps) {
  const { t } = useTranslation('pilot');
  const { data: colleagues = [] } = useQuery(colleaguesQuery);
  const idOf = (part: string) => `kpis.${kpi.id}.${part}`;
  const number = (part: (typeof NUMBERS)[number] | (typeof BOUNDS)[number], optional = false) => (
    <NumberField
      key={part}
      id={idOf(part)}
      label={t(`plan.${part}`)}
      optional={optional}
      value={kpi[part]}
      onChange={(value) => onChange({ [part]: value })}
    />
  );
  return (
    <>
      <TrilingualField
        id={idOf('text')}
        label={t('plan.kpiText')}
        rows={1}
        value={kpi.text ?? {}}
        onChange={(text) => onChange({ text })}
      />
      <div className="kpi-numbers">
        <TextField
          id={idOf('unit')}
          label={t('plan.unit')}
          hint={t('plan.unitHint')}
          value={kpi.unit ?? ''}
          onChange={(unit) => onChange({ unit: unit || undefined })}
        />
        <SelectField
          id={idOf('direction')}
          label={t('plan.direction')}
          options={(['up', 'down'] as const).map((value) => ({ value, label: t(`plan.${value}`) }))}
          value={kpi.direction}
          onChange={(direction) => onChange({ direction })}
        />
        <SelectField
          id={idOf('aggregate')}
          label={t('plan.aggregate')}
          options={(['mean', 'last', 'sum'] as const).map((value) => ({ value, label: t(`kpi.aggregate.${value}`) }))}
          value={kpi.aggregate}
          onChange={(aggregate) => onChange({ aggregate })}
        />
      </div>
      <div className="kpi-numbers">{NUMBERS.map((part) => number(part))}</div>
      <div className="kpi-numbers">
        <DayField
          id={idOf('baselineDate')}
          label={t('plan.baselineDate')}
          value={kpi.baselineDate}
          onChange={(baselineDate) => onChange({ baselineDate })}
        />
        {BOUNDS.map((part) => number(part, true))}
      </div>
      <TrilingualField
        id={idOf('method')}
        label={t('plan.method')}
        rows={2}
        value={kpi.method ?? {}}
        onChange={(method) => onChange({ method })}
      />
      <TrilingualField
        id={idOf('missing')}
        label={t('plan.missingValues')}
        rows={2}
        value={kpi.missing ?? {}}
        onChange={(missing) => onChange({ missing })}
      />
      <SelectField
        id={idOf('owner')}
        label={t('plan.owner')}
        placeholder={t('plan.chooseOwner')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={kpi.owner}
        onChange={(owner) => onChange({ owner })}
      />
    </>
  );
}
