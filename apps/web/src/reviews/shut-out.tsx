import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Notice, PageHead, Work } from '../ui';
import type { Review } from './review-data';

/** A member with a tie: the material is shut for good. */
export function ShutOut({ review }: { review: Review }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  return (
    <>
      <PageHead
        title={f.text(review.title)}
        crumbs={[{ label: t('title'), to: '/app/reviews' }, { label: review.number }]}
        facts={[review.number]}
      />
      <Work>
        <Notice title={t('ties.shutOutTitle')}>
          <p>{t('ties.shutOutText')}</p>
        </Notice>
      </Work>
    </>
  );
}
