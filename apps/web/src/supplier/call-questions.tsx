import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '@app/kernel';
import { call as ask, queries } from '../api';
import { currentLocale, useFormat } from '../i18n';
import { useServerNow } from '../session/server-clock';
import { Button, Card, Column, EmptyState, ErrorSummary, Grid, Notice, Rows, TextAreaField, useFieldError } from '../ui';
import { useSupplierCall } from './call-frame';
import { LanguageField } from './language-field';
import type { Question } from './shapes';

/** Every published question with its answer, and a place to ask. Who asked is shown to nobody. */
export function Component() {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const now = useServerNow();
  const { call, ownQuestions } = useSupplierCall();
  const waiting = ownQuestions.filter((q) => q.releasedAt === null);
  const isOver = call.questionsDue !== null && now >= call.questionsDue;
  return (
    <Grid>
      <Column span={8}>
        <Card title={t('questions.title')} flush>
          {call.questions.length === 0 ? (
            <EmptyState title={t('questions.none')} text={t('questions.noneText')} />
          ) : (
            <Rows>
              {call.questions.map((q, index) => (
                <Answered key={q.id} question={q} number={index + 1} />
              ))}
            </Rows>
          )}
        </Card>
        {waiting.length > 0 && (
          <Card title={t('questions.waiting')} flush>
            <Rows>
              {waiting.map(({ id, text, askedAt }) => (
                <li key={id}>
                  <p lang={f.textLocale(text)}>{f.text(text)}</p>
                  <p className="small muted">{t('questions.asked', { at: f.dateTime(askedAt) })}</p>
                </li>
              ))}
            </Rows>
          </Card>
        )}
      </Column>
      <Column span={4}>
        {isOver && call.questionsDue !== null ? (
          <Card title={t('questions.ask')}>
            <p>{t('questions.over', { at: f.dateTime(call.questionsDue) })}</p>
          </Card>
        ) : (
          <AskCard caseId={call.caseId} due={call.questionsDue} />
        )}
        <Notice>
          <p>{t('questions.same')}</p>
        </Notice>
      </Column>
    </Grid>
  );
}

function Answered({ question: { text, answer, releasedAt }, number }: { question: Question; number: number }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  return (
    <li className="qa">
      <div>
        <h3>{t('questions.q', { number })}</h3>
        <p lang={f.textLocale(text)}>{f.text(text)}</p>
      </div>
      <div className="qa-answer">
        <h4 className="small muted">{t('questions.a')}</h4>
        <p lang={answer ? f.textLocale(answer) : undefined}>{f.text(answer)}</p>
        {releasedAt && <p className="small muted">{t('questions.released', { at: f.dateTime(releasedAt) })}</p>}
      </div>
    </li>
  );
}

function AskCard({ caseId, due }: { caseId: string; due: string | null }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const [language, setLanguage] = useState(currentLocale());
  const [words, setWords] = useState('');
  const sending = useMutation({
    mutationFn: () => ask('POST', `/api/calls/${caseId}/questions`, { body: { text: { [language]: words } } }),
    onSuccess: () => {
      setWords('');
      return queries.invalidateQueries({ queryKey: ['call', caseId] });
    },
  });
  const errorOf = useFieldError(sending.error);
  return (
    <Card title={t('questions.ask')}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate();
        }}
      >
        {due !== null && (
          <p className="small">
            {t('call.questionsDue')} <b>{f.deadline(due)}</b>
          </p>
        )}
        {sending.isSuccess && words === '' && (
          <Notice kind="good" live title={t('questions.sent')}>
            <p>{t('questions.sentText')}</p>
          </Notice>
        )}
        <ErrorSummary problem={sending.error} />
        <LanguageField id="language" label={t('questions.language')} choices={LOCALES} value={language} onChange={setLanguage} />
        <TextAreaField
          id="text"
          label={t('questions.field')}
          hint={t('questions.hint')}
          value={words}
          onChange={setWords}
          error={errorOf('text') ?? errorOf(`text.${language}`)}
        />
        <div>
          <Button type="submit" variant="primary" busy={sending.isPending}>
            {t('questions.send')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
