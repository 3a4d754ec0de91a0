import { useTranslation } from 'react-i18next';
import { Card, TrilingualField } from '../../ui';
import { ListEditor } from '../list-editor';
import { newId } from '../new-id';
import type { SectionProps } from './need-form';

/** What shall be different, whose life it changes, what is wrong now: never the product. */
export function OutcomeSection({ content, change }: SectionProps) {
  const { t } = useTranslation('officer');
  return (
    <Card title={t('need.outcome.title')}>
      <div className="stack">
        <p className="small muted measure">{t('need.outcome.lead')}</p>
        <ListEditor
          title={t('need.outcome.outcomes')}
          items={content.outcomes}
          onChange={(outcomes) => change({ outcomes })}
          nameOf={(number) => t('need.outcome.one', { number })}
          add={t('need.outcome.add')}
          create={() => ({ id: newId('o', content.outcomes), text: {} })}
        >
          {(outcome, set, index) => (
            <TrilingualField
              id={`content.outcomes.${index}.text`}
              label={t('need.outcome.text')}
              hint={index === 0 ? t('need.outcome.textHint') : undefined}
              rows={2}
              value={outcome.text}
              onChange={(text) => set({ text })}
            />
          )}
        </ListEditor>
        <TrilingualField
          id="content.problem"
          label={t('need.outcome.problem')}
          hint={t('need.outcome.problemHint')}
          value={content.problem}
          onChange={(problem) => change({ problem })}
        />
        <TrilingualField
          id="content.users"
          label={t('need.outcome.users')}
          hint={t('need.outcome.usersHint')}
          rows={3}
          value={content.users}
          onChange={(users) => change({ users })}
        />
      </div>
    </Card>
  );
}
