import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { call as ask } from '../../api';
import { useFormat } from '../../i18n';
import { casePath } from '../../officer/acts';
import { useCase } from '../../officer/case-frame';
import { useMe } from '../../session/me';
import {
  Button,
  Card,
  Column,
  ConfirmDialog,
  DeadlineCard,
  ErrorSummary,
  Grid,
  History,
  LinkButton,
  Notice,
  TrilingualField,
} from '../../ui';
import type { Call } from '../call-types';
import { useQuestions } from '../queries';
import { CallReading } from './call-reading';

/** The call that is out: what it says, when it closes, what has changed, and the ways to change or end it. */
export function PublishedCall({ call }: { call: Call }) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const me = useMe();
  const { view } = useCase();
  const { data: questions } = useQuestions(view.id);
  const current = call.rounds.find((round) => round.status === 'open' || round.status === 'closed');
  const place = casePath(view.id, 'tender');
  const open = call.status === 'published' && current?.status === 'open';
  return (
    <Grid>
      <Column span={8}>
        {call.status === 'cancelled' && (
          <Notice kind="bad" title={t('cancel.cancelled', { at: call.cancelledAt ? f.dateTime(call.cancelledAt) : '' })}>
            <p>{f.text(call.cancelledReason)}</p>
          </Notice>
        )}
        <CallReading content={call.content} rounds={call.rounds} questionsDue={call.questionsDue} />
      </Column>
      <Column span={4}>
        {current && me && (
          <DeadlineCard
            title={t(`published.deadline.${current.kind}`)}
            at={current.deadline}
            now={me.now}
            dates={[
              ...(call.publishedAt ? [{ name: t('published.published'), at: call.publishedAt }] : []),
              ...(call.questionsDue ? [{ name: t('rounds.questionsDue'), at: call.questionsDue }] : []),
            ]}
          >
            {call.rulesOn && <p className="small muted">{t('published.rules', { day: f.day(call.rulesOn) })}</p>}
            {!open && call.status === 'published' && (
              <LinkButton small to={`${place}/opening`}>
                {t('published.toOpening')}
              </LinkButton>
            )}
          </DeadlineCard>
        )}
        {questions && (questions.unanswered > 0 || questions.unpublished > 0) && (
          <Card title={t('nav.questions')}>
            <p>{t('published.questions', { unanswered: questions.unanswered, unpublished: questions.unpublished })}</p>
            <p className="card-act">
              <LinkButton small to={`${place}/questions`}>
                {t('published.toQuestions')}
              </LinkButton>
            </p>
          </Card>
        )}
        <Card title={t('published.changes')}>
          {call.amendments.length === 0 ? (
            <p className="muted">{t('published.noChanges')}</p>
          ) : (
            <History
              items={[...call.amendments].reverse().map(({ id, key, text, publishedAt }) => ({
                id,
                what: `${t('amendment.name', { key })}: ${f.text(text)}`,
                when: publishedAt ? f.dateTime(publishedAt) : '',
              }))}
            />
          )}
          {open && (
            <p className="card-act">
              <LinkButton small to={`${place}/amendments`}>
                {t('published.toAmend')}
              </LinkButton>
            </p>
          )}
        </Card>
        {call.status === 'published' && view.status === 'running' && view.stage === 'tender' && <CancelCard />}
      </Column>
    </Grid>
  );
}

function CancelCard() {
  const { t } = useTranslation('tender');
  const { view, refresh, announce } = useCase();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<Text>({});
  const cancelling = useMutation({
    mutationFn: () => ask('POST', `/api/cases/${view.id}/call/cancel`, { body: { reason } }),
    onSuccess: async () => {
      setAsking(false);
      await refresh();
      announce(t('cancel.done'));
    },
  });
  return (
    <Card title={t('cancel.title')}>
      <p className="small muted measure">{t('cancel.hint')}</p>
      <p className="card-act">
        <Button small variant="danger" onClick={() => setAsking(true)}>
          {t('cancel.open')}
        </Button>
      </p>
      <ConfirmDialog
        danger
        open={asking}
        title={t('cancel.title')}
        confirm={t('cancel.confirm')}
        busy={cancelling.isPending}
        onConfirm={() => cancelling.mutate()}
        onClose={() => setAsking(false)}
      >
        <ErrorSummary problem={cancelling.error} />
        <p>{t('cancel.sure')}</p>
        <TrilingualField id="reason" label={t('cancel.reason')} hint={t('cancel.reasonHint')} value={reason} onChange={setReason} />
      </ConfirmDialog>
    </Card>
  );
}
