import { useTranslation } from 'react-i18next';
import { PageHead, Work } from '../ui';

export function Component() {
  const { t } = useTranslation('auth');
  return (
    <>
      <PageHead title={t('privacy.title')} />
      <Work>
        <div className="prose measure">
          <p>{t('privacy.p1')}</p>
          <p>{t('privacy.p2')}</p>
          <p>{t('privacy.p3')}</p>
        </div>
      </Work>
    </>
  );
}
