import { useTranslation } from 'react-i18next';
import type { AdviceOption } from './advice-query';

/** What a stretch without days is drawn as. */
const OPEN_DAYS = 20;

/** The least days as bars on one scale; the same in words for readers. */
export function StepBars({ steps, longest }: { steps: AdviceOption['steps']; longest: number }) {
  const { t } = useTranslation('adviser');
  if (steps.length === 0) return t('noMinimum');
  return (
    <>
      <span className="step-bars" aria-hidden="true">
        {steps.map(({ kind, minDays }) => (
          <i
            key={kind}
            className={minDays === null ? 'bar-open' : `bar-${kind}`}
            style={{ width: `${((minDays ?? OPEN_DAYS) / longest) * 100}%` }}
          >
            {minDays}
          </i>
        ))}
      </span>
      <span className="hidden">
        {steps
          .map(({ kind, minDays }) =>
            minDays === null ? t('stepOpen', { step: t(`step.${kind}`) }) : t('stepText', { step: t(`step.${kind}`), days: minDays }),
          )
          .join(', ')}
      </span>
    </>
  );
}
