import { useTranslation } from 'react-i18next';
import { Card, TextField, TrilingualField } from '../../ui';
import { ListEditor } from '../list-editor';
import type { Involvement } from './consultation';

interface InvolvementEditorProps {
  readonly items: readonly Involvement[];
  readonly onChange: (items: readonly Involvement[]) => void;
}

/** Who took part in the preparation and may tender, and what keeps the competition fair (Act 1397/2016, section 66). */
export function InvolvementEditor({ items, onChange }: InvolvementEditorProps) {
  const { t } = useTranslation('officer');
  return (
    <Card title={t('involved.title')}>
      <ListEditor
        title={t('involved.list')}
        hint={t('involved.hint')}
        items={items}
        onChange={onChange}
        nameOf={(number) => t('involved.one', { number })}
        add={t('involved.add')}
        create={() => ({ organisation: '', text: {} })}
      >
        {(item, set, index) => (
          <>
            <TextField
              id={`content.priorInvolvement.${index}.organisation`}
              label={t('involved.organisation')}
              wide
              value={item.organisation}
              error={item.organisation.trim() ? undefined : t('draft.needed')}
              onChange={(organisation) => set({ organisation })}
            />
            <TrilingualField
              id={`content.priorInvolvement.${index}.text`}
              label={t('involved.text')}
              rows={3}
              value={item.text}
              onChange={(text) => set({ text })}
            />
          </>
        )}
      </ListEditor>
    </Card>
  );
}
