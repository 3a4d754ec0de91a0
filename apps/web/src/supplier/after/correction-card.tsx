import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '@app/kernel';
import { call as ask, queries } from '../../api';
import { KeptNote } from '../../drafts/kept-note';
import { useKeptAt } from '../../drafts/use-kept';
import { currentLocale, useFormat } from '../../i18n';
import { Button, Card, ConfirmDialog, ErrorSummary, Status, TextAreaField, useFieldError, WhyList } from '../../ui';
import { LanguageField } from '../language-field';
import { awardQuery, type Award } from './after-queries';

/** Demands for correction: those that were made, and a new one while the time runs. */
export function CorrectionCard({ caseId, award: { corrections, correctionReasons } }: { caseId: string; award: Award }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  return (
    <Card title={t('correction.title')}>
      <div className="stack">
        {corrections.map(({ id, text, askedAt, accepted, decision, decidedAt }) => (
          <div key={id} className="stack stack-small">
            <div className="row row-apart">
              <span className="small muted">{t('correction.sent', { at: f.dateTime(askedAt) })}</span>
              <Status kind={accepted === null ? 'progress' : 'done'}>
                {t(accepted === null ? 'correction.open' : accepted ? 'correction.accepted' : 'correction.rejected')}
              </Status>
            </div>
            <p lang={f.textLocale(text)}>{f.text(text)}</p>
            {decision && (
              <div className="qa-answer">
                <p lang={f.textLocale(decision)}>{f.text(decision)}</p>
                {decidedAt && <p className="small muted">{t('correction.decided', { at: f.dateTime(decidedAt) })}</p>}
              </div>
            )}
          </div>
        ))}
        {correctionReasons.length > 0 ? (
          <div>
            <h3>{t('correction.not')}</h3>
            <WhyList reasons={correctionReasons.map((reason) => ({ text: f.text(reason.text) }))} />
          </div>
        ) : (
          <Demand caseId={caseId} />
        )}
      </div>
    </Card>
  );
}

function Demand({ caseId }: { caseId: string }) {
  const { t } = useTranslation('afterwards');
  const kept = useKeptAt<{ readonly language: Locale; readonly words: string }>(`${caseId} correction`, {
    language: currentLocale(),
    words: '',
  });
  const { language, words } = kept.content;
  const [asking, setAsking] = useState(false);
  const sending = useMutation({
    mutationFn: () => ask('POST', `/api/calls/${caseId}/corrections`, { body: { text: { [language]: words } } }),
    onSettled: () => setAsking(false),
    onSuccess: () => {
      kept.forget();
      return queries.invalidateQueries({ queryKey: awardQuery(caseId).queryKey });
    },
  });
  const errorOf = useFieldError(sending.error);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      <p className="small">{t('correction.lead')}</p>
      <ErrorSummary problem={sending.error} />
      <LanguageField
        id="correction-language"
        label={t('correction.language')}
        choices={LOCALES}
        value={language}
        onChange={(next) => kept.change({ language: next })}
      />
      <TextAreaField
        id="correction-text"
        label={t('correction.field')}
        value={words}
        onChange={(next) => kept.change({ words: next })}
        error={errorOf('text')}
      />
      <KeptNote kept={kept} />
      <div>
        <Button type="submit">{t('correction.send')}</Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('correction.confirm')}
        confirm={t('correction.send')}
        busy={sending.isPending}
        onConfirm={() => sending.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('correction.confirmText')}</p>
      </ConfirmDialog>
    </form>
  );
}
