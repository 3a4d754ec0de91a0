import { useTranslation } from 'react-i18next';
import { LinkButton, PageHead, Work } from '../ui';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('error.notFound')} />
      <Work>
        <div className="measure stack">
          <p>{t('error.notFoundText')}</p>
          <div>
            <LinkButton to="/app">{t('error.home')}</LinkButton>
          </div>
        </div>
      </Work>
    </>
  );
}
