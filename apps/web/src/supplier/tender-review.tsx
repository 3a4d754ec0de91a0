import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem, call as ask } from '../api';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { useServerNow } from '../session/server-clock';
import {
  Button,
  Card,
  CheckField,
  Column,
  ErrorSummary,
  Grid,
  Notice,
  NoticeList,
  NumberedSteps,
  PageHead,
  TimeLeft,
  WhyList,
  Work,
} from '../ui';
import { refreshCall } from './after-act';
import { FileList } from './file-list';
import { filesQuery } from './files';
import { tenderPath } from './queries';
import type { Receipt } from './shapes';
import { TenderContentCards } from './tender-content';
import { Conflict, useTenderDraft } from './tender-frame';
import { taskPathOf } from './tender-tasks';

/** The whole tender on one page, and the one button that sends it. */
export function Component() {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const me = useMe();
  const go = useNavigate();
  const now = useServerNow();
  const { call, asked, own, content, home, flush, theirs } = useTenderDraft();
  const [entitled, setEntitled] = useState(false);
  const { deadline, key } = asked.round;
  const isOver = now >= deadline;
  const standing = own.submissions.find((s) => s.status === 'submitted');
  const company = me ? f.text(me.organisation.name) : '';
  const files = useQuery({ ...filesQuery(call.caseId, own.draftId ?? ''), enabled: own.draftId !== null, retry: false });

  const sending = useMutation({
    mutationFn: async () => {
      // The server takes what it holds: never an older text than the one on the screen.
      if (!(await flush())) throw new ApiProblem(0, 'not saved');
      return ask<Receipt>('POST', `${tenderPath(call.caseId, key)}/submit`, { body: {} });
    },
    onSuccess: async ({ id }) => {
      await refreshCall(call.caseId);
      await go(`/app/tenders/${call.caseId}/receipts/${key}/${id}`);
    },
    onError: async (error) => {
      if (!isLateRefusal(error) || own.draftId === null) return;
      await refreshCall(call.caseId);
      await go(`/app/tenders/${call.caseId}/receipts/${key}/${own.draftId}`);
    },
  });
  const missing = own.missing.map((reason) => ({ text: f.text(reason.text), to: `${home}/${taskPathOf(reason)}` }));
  const unavailable = [...missing, ...(entitled ? [] : [{ text: t('review.rightFirst', { kind: asked.round.kind }) }])];

  return (
    <>
      <PageHead
        title={t('review.title')}
        about={f.text(call.content.title)}
        crumbs={[
          { label: t('crumb.tenders'), to: '/app/tenders' },
          { label: call.number, to: `/app/tenders/${call.caseId}` },
          { label: t('call.tabs.own', { kind: asked.round.kind }), to: home },
          { label: t('review.title') },
        ]}
        facts={[f.text(call.content.title), f.text(call.city), call.number]}
      />
      <Work>
        <Grid>
          <Column span={8}>
            <Conflict />
            <ErrorSummary
              problem={sending.error}
              placeOf={(reason) => (reason.params['task'] ? `${home}/${taskPathOf(reason)}` : undefined)}
            />
            {missing.length === 0 ? (
              <Notice kind="good" title={t('tender.complete')}>
                <p>{t('tender.completeText', { kind: asked.round.kind, at: f.dateTime(now) })}</p>
              </Notice>
            ) : (
              <Notice kind="warn" title={t('tender.missing', { kind: asked.round.kind, count: missing.length })}>
                <NoticeList>
                  <WhyList reasons={missing} />
                </NoticeList>
              </Notice>
            )}
            {standing && !isOver && (
              <Notice kind="warn" title={t('review.replaces', { at: f.dateTime(standing.receivedAt) })}>
                <p>{t('review.replacesText')}</p>
              </Notice>
            )}
            <TenderContentCards asked={asked} content={content} home={home} files={<FileList files={files.data ?? []} />} />
          </Column>
          <Column span={4}>
            <Card title={t('review.send', { kind: asked.round.kind })}>
              <div className="stack">
                <dl className="facts">
                  <dt>{t('review.latest')}</dt>
                  <dd>
                    <b>{f.deadline(deadline)}</b>
                  </dd>
                  <dt>{t('review.left')}</dt>
                  <dd>
                    <TimeLeft at={deadline} now={now} />
                  </dd>
                  <dt>{t('review.signer')}</dt>
                  <dd>{me?.person.name}</dd>
                </dl>
                <CheckField
                  id="entitled"
                  label={t('review.right', { kind: asked.round.kind, name: company })}
                  checked={entitled}
                  onChange={setEntitled}
                />
                <Button
                  variant={isOver ? 'danger' : 'primary'}
                  icon="lock"
                  busy={sending.isPending}
                  unavailable={theirs ? [{ text: t('tender.stale') }] : isOver && entitled ? [] : unavailable}
                  onClick={() => sending.mutate()}
                >
                  {t(isOver ? 'review.buttonLate' : standing ? 'review.buttonReplace' : 'review.button', { kind: asked.round.kind })}
                </Button>
                <p className="small">
                  {t(isOver ? 'review.afterLate' : 'review.after', { kind: asked.round.kind, at: f.deadline(deadline) })}
                </p>
              </div>
            </Card>
            <Card title={t('review.steps')}>
              <NumberedSteps
                steps={([1, 2, 3, 4] as const).map((n) => ({
                  name: t(`review.step${n}`, { kind: asked.round.kind }),
                  note: t(`review.step${n}Text`, { at: f.deadline(deadline) }),
                }))}
              />
            </Card>
            <Notice title={t('review.trouble')}>
              <p>{t('review.troubleText')}</p>
            </Notice>
          </Column>
        </Grid>
      </Work>
    </>
  );
}

const isLateRefusal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.reasons.some(({ code }) => code === 'tendering.tender-late');
