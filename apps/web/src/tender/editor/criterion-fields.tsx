import { useTranslation } from 'react-i18next';
import type { Locale } from '@app/kernel';
import { useFormat } from '../../i18n';
import { NumberField, SelectField, TextField, TrilingualField } from '../../ui';
import type { Criterion, PriceItem } from '../call-types';
import { ScaleFields } from './scale-fields';

export const CRITERION_KINDS = ['price', 'quality', 'declared', 'measured'] as const;

/** Which formulas suit which kind: what is judged is scored, what is told or measured is computed. The server judges the same. */
const FORMULAS_OF: Readonly<Record<Criterion['kind'], readonly Criterion['formula'][]>> = {
  price: ['lowest_over_price', 'linear_over_lowest'],
  quality: ['share_of_scale', 'share_of_best'],
  declared: ['linear_between', 'share_of_best', 'share_of_scale'],
  measured: ['linear_between', 'share_of_best', 'share_of_scale'],
};

/** A criterion of a kind starts with that kind's usual formula and with what the formula needs. */
export function ofKind(
  kind: Criterion['kind'],
): Pick<Criterion, 'kind' | 'formula' | 'scaleMax' | 'priceItem' | 'unit' | 'best' | 'worst'> {
  const [formula = 'share_of_scale'] = FORMULAS_OF[kind];
  const none = { scaleMax: undefined, priceItem: undefined, unit: undefined, best: undefined, worst: undefined };
  return { ...none, kind, formula, ...(kind === 'quality' && { scaleMax: 10 }) };
}

interface CriterionFieldsProps {
  readonly task: string;
  readonly criterion: Criterion;
  readonly priceItems: readonly PriceItem[];
  readonly languages: readonly Locale[];
  readonly onChange: (changes: Partial<Criterion>) => void;
}

export function CriterionFields({ task, criterion, priceItems, languages, onChange }: CriterionFieldsProps) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const { kind, formula, weight, scaleMax, minimum, best, worst, unit, priceItem } = criterion;
  const scored = formula === 'share_of_scale' || kind === 'quality';
  const asked = kind === 'declared' || kind === 'measured';
  return (
    <>
      <SelectField
        id={`${task}.kind`}
        label={t('criterion.kind')}
        hint={t(`criterion.${kind}Hint`)}
        options={CRITERION_KINDS.map((value) => ({ value, label: t(`criterion.${value}`) }))}
        value={kind}
        onChange={(next) => onChange(ofKind(next))}
      />
      <TrilingualField
        id={task}
        rows={3}
        label={t('criterion.text')}
        hint={t('criterion.textHint')}
        value={criterion.text}
        wanted={languages}
        onChange={(text) => onChange({ text })}
      />
      <NumberField
        id={`${task}.weight`}
        label={t('criterion.weight')}
        min={0.01}
        max={100}
        unit={t('criterion.points')}
        value={weight}
        onChange={(next) => next !== undefined && onChange({ weight: next })}
      />
      <SelectField
        id={`${task}.formula`}
        label={t('criterion.formula')}
        hint={t(`formula.${formula}Hint`)}
        options={FORMULAS_OF[kind].map((value) => ({ value, label: t(`formula.${value}`) }))}
        value={formula}
        onChange={(next) => onChange({ formula: next, ...(next === 'share_of_scale' && scaleMax === undefined && { scaleMax: 10 }) })}
      />
      {kind === 'price' && priceItems.length > 1 && (
        <SelectField
          id={`${task}.priceItem`}
          label={t('criterion.priceItem')}
          options={[
            { value: '', label: t('criterion.allItems') },
            ...priceItems.map(({ id, text }) => ({ value: id, label: f.text(text) || id })),
          ]}
          value={priceItem ?? ''}
          onChange={(next) => onChange({ priceItem: next || undefined })}
        />
      )}
      {scored && (
        <NumberField
          id={`${task}.scaleMax`}
          label={t('criterion.scaleMax')}
          min={0.01}
          value={scaleMax}
          onChange={(next) => next !== undefined && onChange({ scaleMax: next })}
        />
      )}
      {kind === 'quality' && (
        <NumberField
          id={`${task}.minimum`}
          optional
          label={t('criterion.minimum')}
          hint={t('criterion.minimumHint')}
          min={0}
          max={scaleMax}
          value={minimum}
          onChange={(next) => onChange({ minimum: next })}
        />
      )}
      {formula === 'linear_between' && (
        <div className="row call-pair">
          <NumberField id={`${task}.best`} label={t('criterion.best')} value={best} onChange={(next) => onChange({ best: next })} />
          <NumberField id={`${task}.worst`} label={t('criterion.worst')} value={worst} onChange={(next) => onChange({ worst: next })} />
        </div>
      )}
      {asked && (
        <TextField
          id={`${task}.unit`}
          label={t('criterion.unit')}
          hint={t('criterion.unitHint')}
          value={unit ?? ''}
          onChange={(next) => onChange({ unit: next.trim() === '' ? undefined : next })}
        />
      )}
      {kind === 'quality' && scaleMax !== undefined && (
        <ScaleFields
          task={task}
          scale={criterion.scale ?? {}}
          scaleMax={scaleMax}
          languages={languages}
          onChange={(scale) => onChange({ scale })}
        />
      )}
    </>
  );
}
