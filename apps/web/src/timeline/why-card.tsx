import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Button, Card } from '../ui';
import type { TimelineRow, TriedDays } from './timeline-data';

/** Why the law says what it says of one day: the sum that decides, its source, and the nearest lawful day. */
export function WhyCard({ row, onMove }: { row: TimelineRow; onMove: (days: TriedDays) => void }) {
  const { t } = useTranslation('timeline');
  const f = useFormat();
  const { point, day, earliest, count, verdict, because, citations, isDerived, isFixed } = row;
  const isRefused = verdict === 'refused';
  const title =
    day !== null && isRefused
      ? t('whyNot', { day: f.weekday(day) })
      : day !== null && verdict === 'advised'
        ? t('whyAdvised', { day: f.weekday(day) })
        : t(`point.${point}`);
  const isCounted = count !== null && count.minDays !== null && point !== 'answers';
  return (
    <Card title={title} {...(isRefused && { edge: 'red' as const })}>
      <div className="stack">
        <p {...(isRefused && { role: 'alert' })}>
          {isRefused && <span className="hidden">{t(`point.${point}`)}: </span>}
          {because[f.locale]}
        </p>
        {isCounted && (
          <dl className="law-sum small">
            <dt>{t(`point.${count.from}`)}</dt>
            <dd>{f.weekday(count.start)}</dd>
            <dt>{t('sum.base')}</dt>
            <dd>{t('days', { days: count.minDays ?? 0 })}</dd>
            {count.reductions.map((reduction) => [
              <dt key={reduction}>{t(`sum.${reduction}`)}</dt>,
              <dd key={`${reduction} value`}>{t('yes')}</dd>,
            ])}
            {count.unrolled !== null && (
              <>
                <dt>{t('sum.unrolled')}</dt>
                <dd>{f.weekday(count.unrolled)}</dd>
                {earliest !== null && point !== 'signature' && (
                  <>
                    <dt>{t('sum.rolled')}</dt>
                    <dd>{t(earliest === count.unrolled ? 'notRolled' : 'rolledTo')}</dd>
                  </>
                )}
              </>
            )}
            {earliest !== null && (
              <>
                <dt>
                  <b>{t('sum.earliest')}</b>
                </dt>
                <dd>
                  <b>{f.weekday(earliest)}</b>
                </dd>
              </>
            )}
          </dl>
        )}
        {citations.length > 0 && (
          <ul className="small" aria-label={t('law')}>
            {citations.map(({ text, confidence }) => (
              <li key={text.en}>{confidence === 'uncertain' ? t('uncertain', { article: text[f.locale] }) : text[f.locale]}</li>
            ))}
          </ul>
        )}
        {earliest !== null && (isRefused || verdict === 'advised') && !isDerived && !isFixed && (
          <p>
            <Button onClick={() => onMove({ [point]: earliest })}>{t('moveTo', { day: f.day(earliest) })}</Button>
          </p>
        )}
      </div>
    </Card>
  );
}
