import { useTranslation } from 'react-i18next';
import { CheckGroup } from '../../ui';
import { useOrigins } from './use-origins';

interface OriginsProps {
  readonly caseId: string;
  readonly id: string;
  readonly from: readonly string[];
  readonly onChange: (from: string[]) => void;
}

/** Where a requirement or a criterion comes from; folded, for it is looked at now and then. */
export function Origins({ caseId, id, from, onChange }: OriginsProps) {
  const { t } = useTranslation('tender');
  const options = useOrigins(caseId);
  if (options.length === 0) return null;
  return (
    <details className="call-more">
      <summary>{from.length > 0 ? t('origins.some', { list: from.join(', ') }) : t('origins.none')}</summary>
      <CheckGroup
        id={id}
        label={t('origins.label')}
        hint={t('origins.hint')}
        options={options}
        value={from}
        onChange={(some) => onChange([...some])}
      />
    </details>
  );
}
