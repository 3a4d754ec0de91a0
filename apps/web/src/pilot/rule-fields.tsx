import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { CheckField, CheckGroup, SelectField, TrilingualField } from '../ui';
import type { Kpi, Rule } from './pilot-data';

interface RuleFieldsProps {
  readonly rule: Rule;
  readonly kpis: readonly Kpi[];
  readonly onChange: (rule: Rule) => void;
}

/** The rule in words, and the same as conditions that the machine applies. */
export function RuleFields({ rule, kpis, onChange }: RuleFieldsProps) {
  const { t } = useTranslation('pilot');
  return (
    <>
      <TrilingualField
        id="rule.text"
        label={t('ruleForm.text')}
        hint={t('ruleForm.textHint')}
        value={rule.text ?? {}}
        onChange={(text) => onChange({ ...rule, text })}
      />
      <Conditions name="scale" title={t('ruleForm.scale')} of={rule.scale} kpis={kpis} onChange={(scale) => onChange({ ...rule, scale })} />
      <Conditions
        name="repeat"
        title={t('ruleForm.repeat')}
        of={rule.repeat}
        kpis={kpis}
        onChange={(repeat) => onChange({ ...rule, repeat })}
      />
      <SelectField
        id="rule.otherwise"
        label={t('ruleForm.otherwise')}
        options={(['stop', 'repeat'] as const).map((value) => ({ value, label: t(`outcome.${value}`) }))}
        value={rule.otherwise}
        onChange={(otherwise) => onChange({ ...rule, otherwise })}
      />
    </>
  );
}

interface ConditionsProps {
  readonly name: 'scale' | 'repeat';
  readonly title: string;
  readonly of: Rule['scale'];
  readonly kpis: readonly Kpi[];
  readonly onChange: (conditions: Rule['scale']) => void;
}

function Conditions({ name, title, of, kpis, onChange }: ConditionsProps) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const counts = Array.from({ length: kpis.length + 1 }, (_, count) => String(count));
  return (
    <fieldset className="stack stack-small">
      <legend>
        <h3>{title}</h3>
      </legend>
      <CheckField
        id={`rule.${name}.allMinimum`}
        label={t('ruleForm.allMinimum')}
        checked={of.allMinimum ?? false}
        onChange={(allMinimum) => onChange({ ...of, allMinimum })}
      />
      <SelectField
        id={`rule.${name}.targetsAtLeast`}
        label={t('ruleForm.targetsAtLeast')}
        options={counts.map((value) => ({ value, label: value === '0' ? t('ruleForm.none') : value }))}
        value={String(of.targetsAtLeast ?? 0)}
        onChange={(count) => onChange({ ...of, targetsAtLeast: Number(count) })}
      />
      {kpis.length > 0 && (
        <CheckGroup
          id={`rule.${name}.mustReachTarget`}
          label={t('ruleForm.must')}
          options={kpis.map(({ id, text }) => ({ value: id, label: f.text(text) || id }))}
          value={of.mustReachTarget ?? []}
          onChange={(ids) => onChange({ ...of, mustReachTarget: [...ids] })}
        />
      )}
    </fieldset>
  );
}
