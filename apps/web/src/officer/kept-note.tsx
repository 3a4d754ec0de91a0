import { useTranslation } from 'react-i18next';
import { Button } from '../ui';
import type { Kept } from './use-kept';

/** Says that what was typed is kept in this browser, and lets the writer begin anew. Nothing while nothing is kept. */
export function KeptNote<Content>({ kept }: { kept: Kept<Content> }) {
  const { t } = useTranslation('officer');
  if (!kept.isKept) return null;
  return (
    <p className="small muted row">
      {t('draft.kept')}{' '}
      <Button small variant="quiet" onClick={kept.forget}>
        {t('draft.forget')}
      </Button>
    </p>
  );
}
