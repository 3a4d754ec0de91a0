import { useTranslation } from 'react-i18next';
import { SealedBox } from '../ui';

/** The envelopes and an honest word on who can see what until the opening. */
export function SealCard({ withPrice }: { withPrice: boolean }) {
  const { t } = useTranslation('supplier');
  const names = ['suitability', 'quality', ...(withPrice ? ['price' as const] : [])] as const;
  return (
    <SealedBox title={t('seal.title')} envelopes={names.map((name) => ({ name: t(`tender.${name}`) }))}>
      <p>{t('seal.city')}</p>
      <p>{t('seal.two')}</p>
      <details>
        <summary>{t('seal.limits')}</summary>
        <p className="small">{t('seal.limitsText')}</p>
      </details>
    </SealedBox>
  );
}
