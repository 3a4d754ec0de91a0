import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card, CheckGroup, TrilingualField } from '../../ui';
import { CodesField } from '../codes-field';
import { ListEditor } from '../list-editor';
import { newId } from '../new-id';
import type { Finding, SentAnswer } from './consultation';

const LOCAL_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

interface FindingsEditorProps {
  readonly answers: readonly SentAnswer[];
  readonly items: readonly Finding[];
  readonly onChange: (items: readonly Finding[]) => void;
}

/** What the city learned: each finding names the answers that it rests on and what it becomes in the call. */
export function FindingsEditor({ answers, items, onChange }: FindingsEditorProps) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  return (
    <Card title={t('findings.title')}>
      <ListEditor
        title={t('findings.list')}
        hint={t('findings.hint')}
        items={items}
        onChange={onChange}
        nameOf={(number) => t('findings.one', { number })}
        add={t('findings.add')}
        create={() => ({ id: newId('f', items), text: {}, from: [], leadsTo: [] })}
      >
        {(finding, set, index) => (
          <>
            <TrilingualField
              id={`content.findings.${index}.text`}
              label={t('findings.text')}
              rows={3}
              value={finding.text}
              onChange={(text) => set({ text })}
            />
            {answers.length > 0 && (
              <CheckGroup
                id={`content.findings.${index}.from`}
                label={t('findings.from')}
                value={finding.from}
                onChange={(from) => set({ from: [...finding.from.filter((id) => !answers.some((a) => a.id === id)), ...from] })}
                options={answers.map((answer) => ({ value: answer.id, label: f.text(answer.supplier) }))}
              />
            )}
            <CodesField
              id={`content.findings.${index}.leadsTo`}
              label={t('findings.leadsTo')}
              hint={t('findings.leadsToHint')}
              wrong={t('findings.leadsToWrong')}
              is={(code) => LOCAL_ID.test(code)}
              codes={finding.leadsTo}
              onChange={(leadsTo) => set({ leadsTo })}
            />
          </>
        )}
      </ListEditor>
    </Card>
  );
}
