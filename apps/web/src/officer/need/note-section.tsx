import { useTranslation } from 'react-i18next';
import { Card, TrilingualField } from '../../ui';
import { ListEditor } from '../list-editor';
import type { SectionProps } from './need-form';

/** What was added after a return: the approver reads it beside their own reason. */
export function NoteSection({ content, change }: SectionProps) {
  const { t } = useTranslation('officer');
  return (
    <Card title={t('need.note.title')}>
      <ListEditor
        title={t('need.note.list')}
        hint={t('need.note.hint')}
        items={content.notes}
        onChange={(notes) => change({ notes })}
        nameOf={(number) => t('need.note.one', { number })}
        add={t('need.note.add')}
        create={() => ({})}
      >
        {(note, set, index) => (
          <TrilingualField id={`content.notes.${index}`} label={t('need.note.text')} rows={3} value={note} onChange={set} />
        )}
      </ListEditor>
    </Card>
  );
}
