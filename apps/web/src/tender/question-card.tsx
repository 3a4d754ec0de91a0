import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale, type Text } from '@app/kernel';
import { call as ask } from '../api';
import { useFormat } from '../i18n';
import { refreshCase } from '../officer/case-data';
import { Card, ErrorSummary, Saved, Status, TrilingualField, type SaveState } from '../ui';
import type { Question } from './call-types';
import { Words } from './read/call-reading';

const PAUSE_MS = 900;

interface QuestionCardProps {
  readonly caseId: string;
  readonly number: number;
  readonly question: Question;
  readonly languages: readonly Locale[];
  readonly onUnsaved: (id: string, unsaved: boolean) => void;
}

/** One question without its asker, and the answer as it is written or as everyone has it. */
export function QuestionCard({ caseId, number, question, languages, onUnsaved }: QuestionCardProps) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const { releasedAt } = question;
  return (
    <Card
      title={t('questions.number', { number })}
      side={
        releasedAt ? (
          <Status kind="done">{t('questions.released', { at: f.dateTime(releasedAt) })}</Status>
        ) : question.answer ? (
          <Status kind="progress">{t('questions.ready')}</Status>
        ) : (
          <Status kind="todo">{t('questions.unanswered')}</Status>
        )
      }
    >
      <div className="stack stack-small">
        <p className="small muted">{t('questions.asked', { at: f.dateTime(question.askedAt) })}</p>
        <p className="measure">
          <Words text={question.text} />
        </p>
        {releasedAt ? (
          <p className="call-answer measure">
            <b>{t('questions.answer')}</b>
            <br />
            <Words text={question.answer ?? undefined} />
          </p>
        ) : (
          <AnswerField caseId={caseId} question={question} languages={languages} onUnsaved={onUnsaved} />
        )}
      </div>
    </Card>
  );
}

type AnswerFieldProps = Pick<QuestionCardProps, 'caseId' | 'question' | 'languages' | 'onUnsaved'>;

function AnswerField({ caseId, question, languages, onUnsaved }: AnswerFieldProps) {
  const { t } = useTranslation('tender');
  const [answer, setAnswer] = useState<Text>(question.answer ?? {});
  const [state, setState] = useState<SaveState>('idle');
  const [savedAt, setSavedAt] = useState<string>();
  const [problem, setProblem] = useState<unknown>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsaved = useRef<Text>(undefined);

  async function save(): Promise<void> {
    clearTimeout(timer.current);
    const written = unsaved.current;
    if (!written) return;
    setState('saving');
    try {
      await ask('PUT', `/api/cases/${caseId}/questions/${question.id}/answer`, { body: { answer: filled(written) } });
      if (unsaved.current === written) {
        unsaved.current = undefined;
        onUnsaved(question.id, false);
      }
      setState('idle');
      setProblem(null);
      setSavedAt(new Date().toISOString());
      await refreshCase(caseId);
    } catch (error) {
      setState('failed');
      setProblem(error);
    }
  }
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => () => void latest.current(), []);

  return (
    <>
      <ErrorSummary problem={problem} />
      <TrilingualField
        id={`answer.${question.id}`}
        label={t('questions.answer')}
        hint={t('questions.answerHint')}
        rows={3}
        value={answer}
        wanted={languages}
        onChange={(next) => {
          setAnswer(next);
          clearTimeout(timer.current);
          // An answer without a word cannot be stored; what was stored stays until there is one.
          if (Object.keys(filled(next)).length === 0) return;
          unsaved.current = next;
          onUnsaved(question.id, true);
          timer.current = setTimeout(() => void latest.current(), PAUSE_MS);
        }}
      />
      <Saved at={savedAt} state={state} />
    </>
  );
}

/** Only the languages that have words. */
function filled(text: Text): Text {
  return Object.fromEntries(LOCALES.flatMap((locale) => (text[locale]?.trim() ? [[locale, text[locale].trim()]] : [])));
}
