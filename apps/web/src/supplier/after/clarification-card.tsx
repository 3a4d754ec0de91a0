import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '@app/kernel';
import { call as ask, queries } from '../../api';
import { KeptNote } from '../../drafts/kept-note';
import { useKeptAt } from '../../drafts/use-kept';
import { currentLocale, useFormat } from '../../i18n';
import { useServerNow } from '../../session/server-clock';
import { Button, Card, ConfirmDialog, ErrorSummary, Status, TextAreaField, useFieldError } from '../../ui';
import { LanguageField } from '../language-field';
import type { PublicCall } from '../shapes';
import type { Clarification } from './after-queries';

/** One thing that the city asks of the tender: answered once, before its time ends. */
export function ClarificationCard({ clarification, call }: { clarification: Clarification; call: PublicCall }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  const now = useServerNow();
  const { id, item, text, askedAt, due, answer, answeredAt } = clarification;
  const requirement = call.content.requirements.find((r) => r.id === item);
  const isOver = answer === null && now >= due;
  return (
    <Card
      title={t('clarifications')}
      edge={answer ? undefined : isOver ? 'red' : 'amber'}
      side={
        answer ? (
          <Status kind="done" />
        ) : (
          <Status kind={isOver ? 'problem' : 'due'}>{t('clarification.due', { at: f.dateTime(due) })}</Status>
        )
      }
    >
      <div className="stack">
        <div>
          <p className="small muted">{t('clarification.asked', { at: f.dateTime(askedAt) })}</p>
          <p lang={f.textLocale(text)}>{f.text(text)}</p>
          <p className="small muted">{t('clarification.about', { item: requirement ? f.text(requirement.text) : item })}</p>
        </div>
        {answer ? (
          <div className="qa-answer">
            <p lang={f.textLocale(answer)}>{f.text(answer)}</p>
            {answeredAt && <p className="small muted">{t('clarification.sent', { at: f.dateTime(answeredAt) })}</p>}
          </div>
        ) : isOver ? (
          <p>{t('clarification.over', { at: f.dateTime(due) })}</p>
        ) : (
          <AnswerForm id={id} />
        )}
      </div>
    </Card>
  );
}

function AnswerForm({ id }: { id: string }) {
  const { t } = useTranslation('afterwards');
  const kept = useKeptAt<{ readonly language: Locale; readonly words: string }>(`${id} answer`, { language: currentLocale(), words: '' });
  const { language, words } = kept.content;
  const [asking, setAsking] = useState(false);
  const sending = useMutation({
    mutationFn: () => ask('POST', `/api/clarifications/${id}/answer`, { body: { text: { [language]: words } } }),
    onSettled: () => setAsking(false),
    onSuccess: () => {
      kept.forget();
      return queries.invalidateQueries({ queryKey: ['clarifications'] });
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
      <ErrorSummary problem={sending.error} />
      <LanguageField
        id={`language-${id}`}
        label={t('clarification.language')}
        choices={LOCALES}
        value={language}
        onChange={(next) => kept.change({ language: next })}
      />
      <TextAreaField
        id={`answer-${id}`}
        label={t('clarification.answer')}
        hint={t('clarification.hint')}
        value={words}
        onChange={(next) => kept.change({ words: next })}
        error={errorOf('text')}
      />
      <KeptNote kept={kept} />
      <div>
        <Button type="submit" variant="primary">
          {t('clarification.send')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('clarification.confirm')}
        confirm={t('clarification.send')}
        busy={sending.isPending}
        onConfirm={() => sending.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('clarification.confirmText')}</p>
      </ConfirmDialog>
    </form>
  );
}
