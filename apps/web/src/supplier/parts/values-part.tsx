import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card, NumberField } from '../../ui';
import { exampleInWords, formulaInWords } from '../criterion-example';
import { useTenderDraft } from '../tender-frame';
import { declared } from '../tender-tasks';
import { PartPage } from './part-page';
import { without } from './without';

/** Values that the tenderer states and is bound by; points are made of them by the formula. */
export function Component() {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const { asked, content, change } = useTenderDraft();
  return (
    <PartPage path="values" title={t('values.title')} lead={t('values.lead')}>
      {declared(asked).map((criterion) => (
        <Card
          key={criterion.id}
          title={f.text(criterion.text)}
          side={<span className="nowrap">{t('quality.weight', { weight: f.number(criterion.weight) })}</span>}
        >
          <div className="form">
            <div className="small">
              <p>{formulaInWords(criterion, t, f)}</p>
              <p className="muted">{exampleInWords(criterion, t, f)}</p>
            </div>
            <NumberField
              id={`values.${criterion.id}`}
              label={criterion.unit ? t('values.field', { unit: criterion.unit }) : t('values.fieldPlain')}
              value={content.values[criterion.id]}
              onChange={(value) =>
                change({
                  values: value === undefined ? without(content.values, criterion.id) : { ...content.values, [criterion.id]: value },
                })
              }
            />
          </div>
        </Card>
      ))}
    </PartPage>
  );
}
