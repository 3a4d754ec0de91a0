import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { ErrorSummary, Notice, Status } from '../ui';
import { criterionName } from './criterion-name';
import { isWritten, reviewTenderQuery, type Criterion, type ReviewTender } from './review-data';

interface TenderTextProps {
  readonly roundId: string;
  readonly submissionId: string;
  readonly criterion: Criterion;
}

/** What a tender says of one criterion, with what was asked and answered about it. */
export function TenderText({ roundId, submissionId, criterion }: TenderTextProps) {
  const { t } = useTranslation(['reviews', 'common']);
  const f = useFormat();
  const { data: tender, error, isPending } = useQuery(reviewTenderQuery(roundId, submissionId));
  return (
    <section className="workspace-text stack" aria-labelledby="tender-text" aria-busy={isPending}>
      <ErrorSummary problem={error} />
      {!tender && !error && <p className="muted">{t('common:loading')}</p>}
      {tender && (
        <>
          <p className="small muted">
            {t('work.tenderOf', { label: tender.label })}
            {tender.supplier && `, ${f.text(tender.supplier)}`}
          </p>
          <h2 id="tender-text">{f.text(criterionName(criterion.text))}</h2>
          <Words tender={tender} criterion={criterion} />
          <Clarifications tender={tender} criterion={criterion} />
        </>
      )}
    </section>
  );
}

function Words({ tender, criterion }: { tender: ReviewTender; criterion: Criterion }) {
  const { t } = useTranslation(['reviews', 'common']);
  const f = useFormat();
  const part = tender.quality.find((q) => q.criterion === criterion.id);
  if (!part || !isWritten(part.text)) return <p className="muted">{t('work.noText')}</p>;
  const language = f.textLocale(part.text);
  return (
    <>
      {part.isSecret && (
        <Notice kind="warn" title={t('work.secret')}>
          <p>{t('work.secretText')}</p>
        </Notice>
      )}
      <p className="tender-words" lang={language}>
        {f.text(part.text)}
      </p>
      {language && language !== f.locale && (
        <p className="small muted">{t('work.inLanguage', { language: t(`common:locale.${language}`).toLowerCase() })}</p>
      )}
      {part.covered > 0 && <p className="small muted">{t('work.covered', { count: part.covered })}</p>}
    </>
  );
}

function Clarifications({ tender, criterion }: { tender: ReviewTender; criterion: Criterion }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const asked = tender.clarifications.filter((c) => c.item === criterion.id);
  if (asked.length === 0) return null;
  return (
    <div className="stack stack-small">
      <h3>{t('work.clarifications')}</h3>
      {asked.map(({ text, answer, answeredAt }) => (
        <div key={f.text(text)} className="stack stack-small">
          <p>
            <span className="small muted">{t('work.asked')}</span>
            <br />
            {f.text(text)}
          </p>
          {answer && answeredAt ? (
            <p>
              <span className="small muted">{t('work.answered', { at: f.dateTime(answeredAt) })}</span>
              <br />
              <span lang={f.textLocale(answer)}>{f.text(answer)}</span>
            </p>
          ) : (
            <Status kind="due">{t('work.unanswered')}</Status>
          )}
        </div>
      ))}
    </div>
  );
}
