import { useTranslation } from 'react-i18next';
import { EmptyState, PageHead, Work, Card } from '../ui';

/** Stands where a screen comes later, and says so. */
export function Soon() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('soon.title')} />
      <Work>
        <Card flush>
          <EmptyState title={t('soon.title')} text={t('soon.text')} />
        </Card>
      </Work>
    </>
  );
}
