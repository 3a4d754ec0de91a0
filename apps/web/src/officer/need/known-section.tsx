import { useTranslation } from 'react-i18next';
import { Card, MoneyField, TextField, TrilingualField } from '../../ui';
import { ListEditor } from '../list-editor';
import { newId } from '../new-id';
import type { SectionProps } from './need-form';

/** What must hold, what others have tried, what else could be done: also doing nothing. */
export function KnownSection({ content, change }: SectionProps) {
  const { t } = useTranslation('officer');
  return (
    <Card title={t('need.known.title')}>
      <div className="stack">
        <ListEditor
          title={t('need.known.constraints')}
          hint={t('need.known.constraintsHint')}
          items={content.constraints}
          onChange={(constraints) => change({ constraints })}
          nameOf={(number) => t('need.known.constraint', { number })}
          add={t('need.known.addConstraint')}
          create={() => ({})}
        >
          {(constraint, set, index) => (
            <TrilingualField
              id={`content.constraints.${index}`}
              label={t('need.known.constraintText')}
              rows={2}
              value={constraint}
              onChange={set}
            />
          )}
        </ListEditor>
        <ListEditor
          title={t('need.known.art')}
          hint={t('need.known.artHint')}
          items={content.stateOfArt}
          onChange={(stateOfArt) => change({ stateOfArt })}
          nameOf={(number) => t('need.known.finding', { number })}
          add={t('need.known.addFinding')}
          create={() => ({ source: '', finding: {} })}
        >
          {(known, set, index) => (
            <>
              <TextField
                id={`content.stateOfArt.${index}.source`}
                label={t('need.known.source')}
                wide
                value={known.source}
                onChange={(source) => set({ source })}
              />
              <TrilingualField
                id={`content.stateOfArt.${index}.finding`}
                label={t('need.known.findingText')}
                rows={2}
                value={known.finding}
                onChange={(finding) => set({ finding })}
              />
            </>
          )}
        </ListEditor>
        <ListEditor
          title={t('need.known.alternatives')}
          hint={t('need.known.alternativesHint')}
          items={content.alternatives}
          onChange={(alternatives) => change({ alternatives })}
          nameOf={(number) => t('need.known.alternative', { number })}
          add={t('need.known.addAlternative')}
          create={() => ({ id: newId('a', content.alternatives), text: {}, centsPerYear: 0 })}
        >
          {(alternative, set, index) => (
            <>
              <TrilingualField
                id={`content.alternatives.${index}.text`}
                label={t('need.known.alternativeText')}
                rows={2}
                value={alternative.text}
                onChange={(text) => set({ text })}
              />
              <MoneyField
                id={`content.alternatives.${index}.centsPerYear`}
                label={t('need.known.perYear')}
                value={alternative.centsPerYear}
                onChange={(centsPerYear) => set({ centsPerYear: centsPerYear ?? 0 })}
              />
            </>
          )}
        </ListEditor>
      </div>
    </Card>
  );
}
