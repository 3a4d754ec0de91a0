import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import '../../tender/words';
import { Card, NumberField, SelectField, TextField, TrilingualField } from '../../ui';
import { ListEditor } from '../list-editor';
import { newId } from '../new-id';
import type { SectionProps } from './need-form';

/** How one would see that the outcome came: each measure with where it stands today and where it shall be. */
export function MeasureSection({ content, change }: SectionProps) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { kpiIdeas, outcomes } = content;
  return (
    <Card title={t('need.measure.title')}>
      <div className="stack">
        <p className="small muted measure">{t('need.measure.lead')}</p>
        <ListEditor
          title={t('need.measure.list')}
          items={kpiIdeas}
          onChange={(ideas) => change({ kpiIdeas: ideas })}
          nameOf={(number) => t('need.measure.one', { number })}
          add={t('need.measure.add')}
          create={() => ({ id: newId('k', kpiIdeas), outcome: outcomes[0]?.id ?? 'o1', text: {}, unit: '%', baseline: 0, target: 0 })}
        >
          {(kpi, set, index) => (
            <>
              <TrilingualField
                id={`content.kpiIdeas.${index}.text`}
                label={t('need.measure.text')}
                rows={1}
                value={kpi.text}
                onChange={(text) => set({ text })}
              />
              <SelectField
                id={`content.kpiIdeas.${index}.outcome`}
                label={t('need.measure.outcome')}
                value={outcomes.some((o) => o.id === kpi.outcome) ? kpi.outcome : undefined}
                onChange={(outcome) => set({ outcome })}
                options={outcomes.map((outcome, at) => ({
                  value: outcome.id,
                  label: f.text(outcome.text) || t('need.outcome.one', { number: at + 1 }),
                }))}
              />
              <div className="field-row">
                <NumberField
                  id={`content.kpiIdeas.${index}.baseline`}
                  label={t('need.measure.baseline')}
                  value={kpi.baseline}
                  onChange={(baseline) => baseline !== undefined && set({ baseline })}
                />
                <NumberField
                  id={`content.kpiIdeas.${index}.target`}
                  label={t('need.measure.target')}
                  value={kpi.target}
                  onChange={(target) => target !== undefined && set({ target })}
                />
                <TextField
                  id={`content.kpiIdeas.${index}.unit`}
                  label={t('need.measure.unit')}
                  value={kpi.unit}
                  error={kpi.unit.trim() ? undefined : t('draft.needed')}
                  onChange={(unit) => set({ unit })}
                />
              </div>
            </>
          )}
        </ListEditor>
      </div>
    </Card>
  );
}
