import { useTranslation } from 'react-i18next';
import { Button, Card, SelectField, TrilingualField } from '../../ui';
import type { Requirement } from '../call-types';
import { Item } from './item';
import { moved, nextId, withChanged, without } from './list-of';
import { Origins } from './origins';
import { Items } from './section';
import type { SectionProps } from './section-props';

export const REQUIREMENT_KINDS = ['minimum', 'suitability', 'exclusion', 'contract'] as const;

/** What the tenderer and the tender must meet. A minimum says a result, never a product. */
export function RequirementsSection({ caseId, content, change }: SectionProps) {
  const { t } = useTranslation('tender');
  const { requirements, languages } = content;
  const set = (id: string, changes: Partial<Requirement>) => change({ requirements: withChanged(requirements, id, changes) });
  return (
    <Card flush title={t('requirements.list')} side={t('requirements.count', { count: requirements.length })}>
      <Items
        empty={requirements.length === 0 ? t('requirements.none') : undefined}
        add={
          <Button
            small
            icon="plus"
            onClick={() =>
              change({ requirements: [...requirements, { id: nextId('r', requirements), kind: 'minimum', from: [], text: {} }] })
            }
          >
            {t('requirements.add')}
          </Button>
        }
      >
        {requirements.map(({ id, kind, text, evidence, from }) => (
          <Item
            key={id}
            task={`requirements.${id}`}
            name={`${t(`requirements.${kind}`)} ${id}`}
            text={text}
            languages={languages}
            onRemove={() => change({ requirements: without(requirements, id) })}
            onMove={(by) => change({ requirements: moved(requirements, id, by) })}
          >
            <SelectField
              id={`requirements.${id}.kind`}
              label={t('requirements.kind')}
              hint={t(`requirements.${kind}Hint`)}
              options={REQUIREMENT_KINDS.map((value) => ({ value, label: t(`requirements.${value}`) }))}
              value={kind}
              onChange={(next) => set(id, { kind: next })}
            />
            <TrilingualField
              id={`requirements.${id}`}
              rows={3}
              label={t('requirements.text')}
              value={text}
              wanted={languages}
              onChange={(next) => set(id, { text: next })}
            />
            <TrilingualField
              id={`requirements.${id}.evidence`}
              rows={1}
              optional
              label={t('requirements.evidence')}
              hint={t('requirements.evidenceHint')}
              value={evidence ?? {}}
              wanted={evidence ? languages : []}
              onChange={(next) => set(id, { evidence: next })}
            />
            <Origins caseId={caseId} id={`requirements.${id}.from`} from={from} onChange={(next) => set(id, { from: next })} />
          </Item>
        ))}
      </Items>
    </Card>
  );
}
