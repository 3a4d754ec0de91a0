import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FillWithExample } from '../demo/fill-with-example';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { useServerNow } from '../session/server-clock';
import {
  Card,
  Column,
  DeadlineCard,
  ErrorSummary,
  Grid,
  Icon,
  LinkButton,
  Notice,
  NoticeList,
  PageHead,
  Rows,
  Saved,
  TaskRow,
  Work,
} from '../ui';
import { Conflict, useTenderDraft, type TenderDraft } from './tender-frame';
import { SealCard } from './seal-card';
import type { TenderContent } from './shapes';
import {
  answered,
  countAnswered,
  countDeclared,
  countPriced,
  declared,
  priced,
  progressOf,
  qualityText,
  sectionsOf,
  taskPathOf,
  tasksOf,
  wordsIn,
  type Task,
} from './tender-tasks';

const ENVELOPES = ['suitability', 'quality', 'price'] as const;

/** The tasks of a tender, by envelope, with what is still missing on top. */
export function Component() {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const me = useMe();
  const now = useServerNow();
  const draft = useTenderDraft();
  const { call, asked, own, content, home } = draft;
  const sections = sectionsOf(asked);
  const envelopes = ENVELOPES.filter((name) => sections.some((s) => s.name === name));
  const tasks = tasksOf(asked).filter((task) => task.kind !== 'files');
  const done = tasks.filter((task) => progressOf(task, asked, content) === 'done').length;
  const standing = own.submissions.find((s) => s.status === 'submitted');
  const isOver = now >= asked.round.deadline;
  return (
    <>
      <PageHead
        kicker={t(asked.round.kind === 'requests' ? 'tender.kickerRequest' : 'tender.kicker')}
        title={f.text(call.content.title)}
        crumbs={[
          { label: t('crumb.tenders'), to: '/app/tenders' },
          { label: call.number, to: `/app/tenders/${call.caseId}` },
          { label: t('call.tabs.own', { kind: asked.round.kind }) },
        ]}
        facts={[
          f.text(call.city),
          call.number,
          ...(me
            ? [
                <>
                  {t('tender.tenderer')} <b>{f.text(me.organisation.name)}</b>
                </>,
              ]
            : []),
        ]}
        actions={
          <>
            {own.version === 0 && !isOver && <FillWithExample<TenderContent> form="tender" onFill={draft.change} />}
            <Saved at={draft.savedAt} state={draft.state} />
          </>
        }
      />
      <Work>
        <Grid>
          <Column span={8}>
            <Conflict />
            {!draft.theirs && <ErrorSummary problem={draft.problem} />}
            {isOver && (
              <Notice kind="bad" title={t('tender.closedTitle')}>
                <p>{t('tender.closedText')}</p>
              </Notice>
            )}
            {standing && !isOver && (
              <Notice title={t('tender.standing', { kind: asked.round.kind, at: f.dateTime(standing.receivedAt) })}>
                <p>{t('tender.standingText', { kind: asked.round.kind })}</p>
              </Notice>
            )}
            <Missing draft={draft} now={now} />
            <div className="task-progress">
              <b>{t('tender.progress', { done, all: tasks.length })}</b>
              <span className="bar" aria-hidden="true">
                <i style={{ width: `${tasks.length ? (done / tasks.length) * 100 : 100}%` }} />
              </span>
              <span className="small muted">{t('tender.anyOrder')}</span>
            </div>
            {sections.map(({ name, tasks: some }) => (
              <Card
                key={name}
                title={t(`tender.${name}`)}
                side={
                  name !== 'general' && (
                    <span className="small muted nowrap">
                      <Icon name="envelope" /> {t('tender.envelope', { number: envelopes.indexOf(name) + 1, of: envelopes.length })}
                    </span>
                  )
                }
                flush
              >
                <Rows>
                  {some.map((task) => (
                    <OneTask key={task.path} task={task} draft={draft} />
                  ))}
                </Rows>
              </Card>
            ))}
            <Card>
              <div className="row row-apart">
                <div>
                  <h2>{t('tender.review')}</h2>
                  <p className="small muted">{t('tender.reviewText', { kind: asked.round.kind })}</p>
                </div>
                <LinkButton variant="primary" to={`${home}/review`}>
                  {t('tender.reviewButton', { kind: asked.round.kind })}
                </LinkButton>
              </div>
            </Card>
          </Column>
          <Column span={4}>
            <DeadlineCard
              title={t(asked.round.kind === 'requests' ? 'call.deadlineRequests' : 'call.deadline')}
              at={asked.round.deadline}
              now={now}
              dates={[
                ...(call.questionsDue ? [{ name: t('call.questionsDue'), at: call.questionsDue }] : []),
                { name: t('call.opening'), at: asked.round.deadline },
              ]}
            />
            <SealCard withPrice={priced(asked).length > 0} />
            <Card title={t('tender.whileWriting')}>
              <div className="stack stack-small small">
                <p>{t('tender.whileWritingText')}</p>
                <p>
                  <Link to="/app/company">{t('tender.invite')}</Link>
                </p>
              </div>
            </Card>
          </Column>
        </Grid>
      </Work>
    </>
  );
}

/** What the server would answer to sending it now: a link to each page where something is missing. */
function Missing({ draft: { own, home, asked }, now }: { draft: TenderDraft; now: string }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  if (own.missing.length === 0)
    return (
      <Notice kind="good" title={t('tender.complete')}>
        <p>{t('tender.completeText', { kind: asked.round.kind, at: f.dateTime(now) })}</p>
      </Notice>
    );
  const paths = [...new Set(own.missing.map(taskPathOf))];
  const lacking = tasksOf(asked).filter(({ path }) => paths.includes(path));
  return (
    <Notice kind="warn" title={t('tender.missing', { kind: asked.round.kind, count: own.missing.length })}>
      <NoticeList>
        {lacking.map((task) => (
          <li key={task.path}>
            <Link to={`${home}/${task.path}`}>
              {task.kind === 'quality' ? f.text(task.criterion.text) : t(`tender.tasks.${task.kind}`)}
            </Link>
          </li>
        ))}
      </NoticeList>
    </Notice>
  );
}

function OneTask({ task, draft: { asked, content, home, own } }: { task: Task; draft: TenderDraft }) {
  const { t } = useTranslation(['supplier', 'common']);
  const f = useFormat();
  const progress = progressOf(task, asked, content);
  const begun = own.draftId !== null || own.submissions.length > 0;
  return (
    <TaskRow
      name={task.kind === 'quality' ? f.text(task.criterion.text) : t(`tender.tasks.${task.kind}`)}
      to={`${home}/${task.path}`}
      note={noteOf()}
      status={task.kind === 'files' ? 'neutral' : progress}
      statusText={task.kind === 'files' ? t('common:optional') : begun || progress !== 'todo' ? undefined : t('common:status.todo')}
    />
  );

  function noteOf(): string | undefined {
    switch (task.kind) {
      case 'language':
        return content.language && t(`common:locale.${content.language}`);
      case 'declarations':
        return t('tender.notes.declarations', { done: countAnswered(asked, content), all: answered(asked).length });
      case 'values':
        return t('tender.notes.values', { done: countDeclared(asked, content), all: declared(asked).length });
      case 'prices':
        return t('tender.notes.prices', { done: countPriced(asked, content), all: priced(asked).length });
      case 'files':
        return undefined;
      case 'quality': {
        const { criterion } = task;
        return [
          t('tender.notes.words', { count: wordsIn(qualityText(content, criterion.id)) }),
          t('quality.weight', { weight: f.number(criterion.weight) }),
          ...(content.secrets.includes(criterion.id) ? [t('tender.notes.secret')] : []),
        ].join('. ');
      }
    }
  }
}
