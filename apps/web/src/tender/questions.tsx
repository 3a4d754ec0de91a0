import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missingLocales } from '@app/kernel';
import { call as ask } from '../api';
import { useFormat } from '../i18n';
import { useCase } from '../officer/case-frame';
import { useMe } from '../session/me';
import { Button, Card, ConfirmDialog, EmptyState, ErrorSummary, Notice } from '../ui';
import { QuestionCard } from './question-card';
import { useCall, useQuestions } from './queries';

/** What suppliers ask about the call; answered one by one, published to all at once. */
export function Component() {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const me = useMe();
  const { view } = useCase();
  const { data: call } = useCall(view.id);
  const published = call !== undefined && call.status !== 'draft';
  const { data: questions, error } = useQuestions(view.id, published);
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set());
  const markUnsaved = useCallback((id: string, is: boolean) => {
    setUnsaved((now) => {
      const next = new Set(now);
      if (is) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  if (error && !questions) return <ErrorSummary problem={error} />;
  if (call && !published)
    return (
      <Card>
        <EmptyState title={t('questions.draftTitle')} text={t('questions.draftText')} />
      </Card>
    );
  if (!call || !questions) return null;
  const due = call.questionsDue;
  const over = due !== null && me != null && due <= me.now;
  const ready = questions.items.filter((q) => q.answer !== null && q.releasedAt === null);
  const incomplete = ready.filter((q) => missingLocales(q.answer ?? {}, call.content.languages).length > 0).length;
  return (
    <>
      <Notice>
        <p>{t('questions.hidden')}</p>
        {due && <p>{t(over ? 'questions.over' : 'questions.due', { at: f.deadline(due) })}</p>}
      </Notice>
      {questions.items.length === 0 ? (
        <Card>
          <EmptyState title={t('questions.noneTitle')} text={t('questions.noneText')} />
        </Card>
      ) : (
        <PublishAnswers ready={ready.length} incomplete={incomplete} unanswered={questions.unanswered} saving={unsaved.size > 0} />
      )}
      {questions.items.map((question, index) => (
        <QuestionCard
          key={question.id}
          caseId={view.id}
          number={index + 1}
          question={question}
          languages={call.content.languages}
          onUnsaved={markUnsaved}
        />
      ))}
    </>
  );
}

interface PublishAnswersProps {
  readonly ready: number;
  readonly incomplete: number;
  readonly unanswered: number;
  readonly saving: boolean;
}

function PublishAnswers({ ready, incomplete, unanswered, saving }: PublishAnswersProps) {
  const { t } = useTranslation('tender');
  const { view, refresh, announce } = useCase();
  const [asking, setAsking] = useState(false);
  const publishing = useMutation({
    mutationFn: () => ask('POST', `/api/cases/${view.id}/questions/publish`, { body: {} }),
    onSuccess: async () => {
      setAsking(false);
      await refresh();
      announce(t('questions.published'));
    },
  });
  const why = [
    ...(ready === 0 ? [{ text: t('questions.nothing') }] : []),
    ...(saving ? [{ text: t('publish.unsaved') }] : []),
    ...(incomplete > 0 ? [{ text: t('questions.incomplete', { count: incomplete }) }] : []),
  ];
  if (ready === 0 && unanswered === 0) return null;
  return (
    <div className="row">
      <Button variant="primary" unavailable={why} onClick={() => setAsking(true)}>
        {t('questions.publish', { count: Math.max(1, ready) })}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('questions.publishTitle')}
        confirm={t('questions.publish', { count: ready })}
        busy={publishing.isPending}
        onConfirm={() => publishing.mutate()}
        onClose={() => setAsking(false)}
      >
        <ErrorSummary problem={publishing.error} />
        <p>{t('questions.publishSure')}</p>
        {unanswered > 0 && <p>{t('questions.still', { count: unanswered })}</p>}
      </ConfirmDialog>
    </div>
  );
}
