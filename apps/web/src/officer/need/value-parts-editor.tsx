import { useTranslation } from 'react-i18next';
import { MoneyField, SelectField, TrilingualField } from '../../ui';
import { ListEditor } from '../list-editor';
import { newId } from '../new-id';
import { VALUE_KINDS, type ValuePart } from './need-content';

interface ValuePartsEditorProps {
  /** The place of the list in what is saved: `content.valueParts`. */
  readonly id: string;
  readonly parts: readonly ValuePart[];
  readonly onChange: (parts: readonly ValuePart[]) => void;
}

/** The estimated value in its parts: what is bought at once, what may follow. */
export function ValuePartsEditor({ id, parts, onChange }: ValuePartsEditorProps) {
  const { t } = useTranslation('officer');
  return (
    <ListEditor
      title={t('need.money.parts')}
      hint={t('need.money.partsHint')}
      items={parts}
      onChange={onChange}
      nameOf={(number) => t('need.money.part', { number })}
      add={t('need.money.addPart')}
      create={(): ValuePart => ({ id: newId('v', parts), kind: 'base', cents: 0, text: {} })}
    >
      {(part, set, index) => (
        <>
          <div className="field-row">
            <SelectField
              id={`${id}.${index}.kind`}
              label={t('need.money.kind')}
              value={part.kind}
              onChange={(kind) => set({ kind })}
              options={VALUE_KINDS.map((kind) => ({ value: kind, label: t(`need.value.${kind}`) }))}
            />
            <MoneyField
              id={`${id}.${index}.cents`}
              label={t('need.money.sum')}
              value={part.cents}
              onChange={(cents) => set({ cents: cents ?? 0 })}
            />
          </div>
          <TrilingualField
            id={`${id}.${index}.text`}
            label={t('need.money.text')}
            rows={1}
            value={part.text}
            onChange={(text) => set({ text })}
          />
        </>
      )}
    </ListEditor>
  );
}
