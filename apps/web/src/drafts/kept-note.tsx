import { useTranslation } from 'react-i18next';
import { Button } from '../ui';
import type { Kept } from './use-kept';

/** Says that what was typed is kept in this browser, and lets the writer begin anew. Nothing while nothing is kept. */
export function KeptNote<Content>({ kept }: { kept: Kept<Content> }) {
  const { t } = useTranslation();
  if (!kept.isKept) return null;
  return (
    <p className="small muted row">
      {t('kept.note')}{' '}
      <Button small variant="quiet" onClick={kept.forget}>
        {t('kept.forget')}
      </Button>
    </p>
  );
}
