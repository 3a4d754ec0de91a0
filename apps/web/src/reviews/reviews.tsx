import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { queries } from '../api';
import { useFormat } from '../i18n';
import { Card, Column, EmptyState, Grid, LinkButton, PageHead, Rows, Status, Table, Work, type StatusKind } from '../ui';
import { reviewsQuery, type ReviewRow } from './review-data';
import './reviews.css';
import './words';

export const loader = () => queries.fetchQuery({ ...reviewsQuery, staleTime: 0 });

type Task = 'declare' | 'score' | 'agree' | 'read' | 'wait' | 'shutOut' | 'final';

const STATUS: Readonly<Record<Task, StatusKind>> = {
  declare: 'todo',
  score: 'progress',
  agree: 'progress',
  read: 'done',
  wait: 'locked',
  shutOut: 'done',
  final: 'done',
};

/** What the reader has to do in a round now. */
function taskOf({ state, role, openedAt, finalAt }: ReviewRow): Task {
  if (state === 'shut-out' || state === 'replaced') return 'shutOut';
  if (finalAt !== null) return 'final';
  if (openedAt === null) return 'wait';
  if (state === 'invited') return 'declare';
  if (state === 'scoring') return 'score';
  return role === 'chair' ? 'agree' : 'read';
}

const isToDo = (row: ReviewRow): boolean => ['declare', 'score', 'agree', 'wait'].includes(taskOf(row));

/** What the reader was asked to review: first what waits for them, then what they have sent. */
export function Component() {
  const { t } = useTranslation('reviews');
  const { data: rows } = useQuery(reviewsQuery);
  if (!rows) return null;
  const todo = rows.filter(isToDo);
  const done = rows.filter((row) => !isToDo(row));
  return (
    <>
      <PageHead title={t('title')} facts={[t('list.underWay', { count: todo.length }), t('zone', { ns: 'common' })]} />
      <Work>
        <Grid>
          <Column span={9}>
            {rows.length === 0 ? (
              <Card>
                <EmptyState title={t('list.none')} text={t('list.noneText')} />
              </Card>
            ) : (
              <Card title={t('list.todo')} flush={todo.length > 0}>
                {todo.length === 0 ? <p>{t('list.nothingToDo')}</p> : <Tasks rows={todo} />}
              </Card>
            )}
            {done.length > 0 && <Done rows={done} />}
          </Column>
          <Column span={3}>
            <Card title={t('list.privateTitle')}>
              <p className="small">{t('list.private')}</p>
            </Card>
            <Card title={t('list.reminders')}>
              <p className="small">{t('list.remindersText')}</p>
            </Card>
          </Column>
        </Grid>
      </Work>
    </>
  );
}

function Tasks({ rows }: { rows: readonly ReviewRow[] }) {
  return (
    <Rows>
      {rows.map((row) => (
        <TaskLine key={row.roundId} row={row} />
      ))}
    </Rows>
  );
}

function TaskLine({ row }: { row: ReviewRow }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const task = taskOf(row);
  const to = `/app/reviews/${row.roundId}`;
  const isLocked = task === 'wait';
  return (
    <li className="review-row">
      <div>
        <p className="review-task">{isLocked ? <b>{t(`list.${task}`)}</b> : <Link to={to}>{t(`list.${task}`)}</Link>}</p>
        <p>{f.text(row.title)}</p>
        <p className="small muted">
          {f.text(row.city)}, {row.number}. {t(row.role === 'chair' ? 'list.roleChair' : 'list.roleMember')}.
        </p>
      </div>
      <div className="small">
        <p className="muted">
          {row.openedAt ? t('list.opened', { at: f.deadline(row.openedAt) }) : t('list.invited', { at: f.deadline(row.invitedAt) })}
        </p>
        <p>
          <Status kind={STATUS[task]} />
        </p>
        {task === 'declare' && <p className="muted">{t('list.materialOpens')}</p>}
        {task === 'wait' && <p className="muted">{t('list.sealed')}</p>}
      </div>
      <div>
        {!isLocked && (
          <LinkButton to={to} variant={task === 'declare' ? 'primary' : 'secondary'}>
            {t(task === 'declare' ? 'list.answer' : 'list.carryOn')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function Done({ rows }: { rows: readonly ReviewRow[] }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  return (
    <Card title={t('list.done')} flush>
      <Table
        name={t('list.done')}
        stacked
        rows={rows}
        rowKey={(row) => row.roundId}
        columns={[
          { key: 'case', head: t('list.procurement'), cell: (row) => <Link to={`/app/reviews/${row.roundId}`}>{f.text(row.title)}</Link> },
          { key: 'number', head: '', cell: (row) => `${f.text(row.city)}, ${row.number}` },
          { key: 'state', head: t('list.state'), cell: (row) => <Status kind={STATUS[taskOf(row)]}>{t(`list.${taskOf(row)}`)}</Status> },
        ]}
      />
    </Card>
  );
}
