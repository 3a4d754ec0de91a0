import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { LOCALES, localeOf, type Locale } from '@app/kernel';
import { call, queries } from '../api';
import { FillWithExample } from '../demo/fill-with-example';
import { currentLocale, useFormat } from '../i18n';
import { useServerNow } from '../session/server-clock';
import {
  Button,
  Card,
  CheckField,
  Column,
  ConfirmDialog,
  DeadlineCard,
  ErrorSummary,
  Grid,
  Notice,
  PageHead,
  Rows,
  Saved,
  TextAreaField,
  Work,
} from '../ui';
import { MeetingsCard } from './meetings-card';
import { LanguageField } from './language-field';
import { answerQuery } from './queries';
import type { Consultation, OwnAnswer } from './shapes';
import { useAutosave } from '../drafts/use-autosave';
import './words';

export const loader = ({ params }: LoaderFunctionArgs) => queries.fetchQuery({ ...answerQuery(params['caseId'] ?? ''), staleTime: 0 });

/** An information request of a city, and the company's own answer to it. */
export function Component() {
  const { caseId = '' } = useParams();
  const { data } = useQuery(answerQuery(caseId));
  return data ? <Answering key={caseId} own={data} /> : null;
}

type Written = Readonly<Record<string, { readonly text: string; readonly secret: boolean }>>;

type Items = NonNullable<OwnAnswer['answer']>['items'];

function writtenIn(items: Items, { questions }: Consultation): { readonly written: Written; readonly language: Locale } {
  const first = items.find(({ text }) => LOCALES.some((l) => text[l]));
  const language = (first && localeOf(first.text, currentLocale())) ?? currentLocale();
  const of = (id: string) => items.find((i) => i.question === id);
  return {
    language,
    written: Object.fromEntries(questions.map(({ id }) => [id, { text: of(id)?.text[language] ?? '', secret: of(id)?.secret ?? false }])),
  };
}

const itemsOf = (written: Written, language: Locale) =>
  Object.entries(written)
    .filter(([, { text }]) => text.trim() !== '')
    .map(([question, { text, secret }]) => ({ question, text: { [language]: text }, secret }));

function Answering({ own }: { own: OwnAnswer }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const now = useServerNow();
  const { consultation, answer } = own;
  const { caseId, answersDue } = consultation;
  const [begun] = useState(() => writtenIn(answer?.items ?? [], consultation));
  const [written, setWritten] = useState(begun.written);
  const [language, setLanguage] = useState(begun.language);
  const [asking, setAsking] = useState(false);
  const path = `/api/consultations/${caseId}/answer`;
  const isOver = consultation.summaryAt !== null;
  const isLate = answersDue !== null && now >= answersDue;
  const sentAt = answer?.sentAt ?? null;

  const autosave = useAutosave(async (draft: { written: Written; language: Locale }) => {
    await call('PUT', path, { body: { items: itemsOf(draft.written, draft.language) } });
  });
  const type = (next: Written, of: Locale = language) => {
    setWritten(next);
    setLanguage(of);
    if (sentAt === null) autosave.change({ written: next, language: of });
  };
  const fill = (items: Items) => {
    const example = writtenIn(items, consultation);
    type(example.written, example.language);
  };
  const sending = useMutation({
    mutationFn: async () => {
      if (sentAt === null) await autosave.flush();
      return call('POST', path, { body: { items: itemsOf(written, language) } });
    },
    onSettled: () => setAsking(false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['consultation', caseId] }),
  });
  const isEmpty = itemsOf(written, language).length === 0;

  return (
    <>
      <PageHead
        kicker={t('consultation.kicker')}
        title={f.text(consultation.title)}
        crumbs={[{ label: t('crumb.tenders'), to: '/app/tenders' }, { label: consultation.number }]}
        facts={[f.text(consultation.city), consultation.number]}
        actions={
          !isOver &&
          sentAt === null && (
            <>
              {isEmpty && <FillWithExample<{ items: Items }> form="answer" onFill={({ items }) => fill(items)} />}
              <Saved at={autosave.savedAt} state={autosave.state} />
            </>
          )
        }
      />
      <Work>
        <Grid>
          <Column span={8}>
            <ErrorSummary problem={sending.error ?? autosave.problem} />
            {sentAt !== null && !isOver && (
              <Notice kind="good" live title={t('consultation.sent', { at: f.dateTime(sentAt) })}>
                {answer?.late && <p>{t('consultation.sentLate')}</p>}
                <p>{t('consultation.sentText')}</p>
              </Notice>
            )}
            {isLate && !isOver && sentAt === null && (
              <Notice kind="warn" title={t('consultation.lateTitle')}>
                <p>{t('consultation.lateText')}</p>
              </Notice>
            )}
            {isOver && <Summary consultation={consultation} />}
            <Card title={t('consultation.invitation')}>
              <p className="measure" lang={f.textLocale(consultation.text)}>
                {f.text(consultation.text)}
              </p>
            </Card>
            {isOver ? (
              <OwnReadOnly own={own} />
            ) : (
              <Card title={t('consultation.questions')}>
                <form
                  className="form"
                  noValidate
                  onSubmit={(event) => {
                    event.preventDefault();
                    if (!isEmpty) setAsking(true);
                  }}
                >
                  <LanguageField
                    id="language"
                    label={t('consultation.language')}
                    choices={LOCALES}
                    value={language}
                    onChange={(of) => type(written, of)}
                  />
                  {consultation.questions.map(({ id, text }, index) => {
                    const mine = written[id] ?? { text: '', secret: false };
                    return (
                      <fieldset key={id} className="field stack stack-small">
                        <legend>
                          <span className="small muted">{t('consultation.question', { number: index + 1 })}</span>
                          <br />
                          <span lang={f.textLocale(text)}>{f.text(text)}</span>
                        </legend>
                        <TextAreaField
                          id={`items.${id}`}
                          label={t('consultation.answer', { number: index + 1 })}
                          rows={6}
                          value={mine.text}
                          onChange={(words) => type({ ...written, [id]: { ...mine, text: words } })}
                        />
                        <CheckField
                          id={`items.${id}.secret`}
                          label={t('consultation.secret')}
                          hint={mine.secret ? t('consultation.secretHint') : undefined}
                          checked={mine.secret}
                          onChange={(secret) => type({ ...written, [id]: { ...mine, secret } })}
                        />
                      </fieldset>
                    );
                  })}
                  <div>
                    <Button type="submit" variant="primary" unavailable={isEmpty ? [{ text: t('consultation.none') }] : []}>
                      {t(sentAt === null ? 'consultation.send' : 'consultation.sendAgain')}
                    </Button>
                  </div>
                </form>
              </Card>
            )}
          </Column>
          <Column span={4}>
            {answersDue !== null && !isOver && <DeadlineCard title={t('consultation.due')} at={answersDue} now={now} />}
            <MeetingsCard caseId={caseId} isOver={isOver} />
            <Card title={t('consultation.whoSees')}>
              <p className="small">{t('consultation.whoSeesText')}</p>
            </Card>
            <Notice title={t('consultation.notTender')}>
              <p>{t('consultation.notTenderText')}</p>
            </Notice>
          </Column>
        </Grid>
      </Work>
      <ConfirmDialog
        open={asking}
        title={t('consultation.confirmTitle')}
        confirm={t(sentAt === null ? 'consultation.send' : 'consultation.sendAgain')}
        busy={sending.isPending}
        onConfirm={() => sending.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('consultation.confirmText')}</p>
        {isLate && <p>{t('consultation.confirmLate')}</p>}
      </ConfirmDialog>
    </>
  );
}

function Summary({ consultation: { summary, summaryAt, findings, meetings } }: { consultation: Consultation }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  return (
    <Card title={t('consultation.summary')} edge="green">
      <div className="prose measure">
        {summaryAt && <p className="small muted">{t('consultation.summaryAt', { at: f.dateTime(summaryAt) })}</p>}
        <p>{f.text(summary)}</p>
        {findings.length > 0 && (
          <>
            <h3>{t('consultation.findings')}</h3>
            <ul>
              {findings.map(({ id, text }) => (
                <li key={id}>{f.text(text)}</li>
              ))}
            </ul>
          </>
        )}
        {meetings.length > 0 && (
          <>
            <h3>{t('meetings.title')}</h3>
            <ul>
              {meetings.map(({ at, text, nothingOpenBecause }) => (
                <li key={at}>
                  {f.dateTime(at)}: {nothingOpenBecause === null ? f.text(text) : t('meetings.nothingOpen', { ground: nothingOpenBecause })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  );
}

function OwnReadOnly({ own: { consultation, answer } }: { own: OwnAnswer }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  return (
    <Card title={t('consultation.ownAnswer')} flush>
      {answer?.sentAt ? (
        <Rows>
          {consultation.questions.map(({ id, text }) => {
            const mine = answer.items.find((i) => i.question === id);
            return (
              <li key={id}>
                <h3>{f.text(text)}</h3>
                <p className="measure">{f.text(mine?.text) || <span className="muted">{t('consultation.blank')}</span>}</p>
                {mine?.secret && <p className="small muted">{t('consultation.secret')}</p>}
              </li>
            );
          })}
        </Rows>
      ) : (
        <p className="empty">{t('consultation.noAnswer')}</p>
      )}
    </Card>
  );
}
