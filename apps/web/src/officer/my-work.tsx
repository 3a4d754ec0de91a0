import { queryOptions, useQuery } from '@tanstack/react-query';
import { dayOf } from '@app/kernel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '../api';
import { useFormat } from '../i18n';
import { useServerNow } from '../session/server-clock';
import {
  Card,
  Column,
  Count,
  EmptyState,
  ErrorSummary,
  GateDiamond,
  Grid,
  LinkButton,
  PageHead,
  RowGroup,
  Rows,
  TaskRow,
  Work,
} from '../ui';
import { casePath, placeOfCommand, verbOf } from './acts';
import type { CaseList, MyWork } from './case-data';
import { Fortnight } from './fortnight';
import { stageNumber, StageMark } from './stage-mark';
import { dueInWords } from './due-in-words';
import { placeOfTodo, todoIn } from './todos';
import './officer.css';
import './words';

const workQuery = queryOptions({ queryKey: ['my-work'], queryFn: ({ signal }) => call<MyWork>('GET', '/api/my-work', { signal }) });
const ownCasesQuery = queryOptions({
  queryKey: ['cases', 'mine'],
  queryFn: ({ signal }) => call<CaseList>('GET', '/api/cases?mine=true', { signal }),
});

/** So many reasons of a shut gate are written out; the case's page has them all. */
const SHOWN = 3;

type Task = MyWork['tasks'][number];

/** One's own work: what comes in the next two weeks, what waits for me now, what cannot begin yet, my procurements. */
export function Component() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const now = useServerNow();
  const { data: work, error } = useQuery(workQuery);
  const { data: cases } = useQuery(ownCasesQuery);
  if (!work || !cases)
    return (
      <>
        <PageHead title={t('work.title')} />
        <Work>{error ? <ErrorSummary problem={error} /> : <p className="muted">{t('loading')}</p>}</Work>
      </>
    );
  const open = work.tasks.filter((task) => task.open && !task.signed);
  const waits = work.tasks.filter((task) => !task.open || task.signed);
  const gates = waits.filter((task) => task.gateName !== null && !task.open);
  const others = waits.filter((task) => !gates.includes(task));
  const [first] = [...work.todos.map((todo) => placeOfTodo(todo)), ...open.map((task) => placeOfCommand(task.caseId, task.command))];
  const count = work.todos.length + open.length;
  return (
    <>
      <PageHead
        title={t('work.title')}
        facts={[
          <span key="day">{f.weekday(dayOf(now))}</span>,
          <span key="count">
            {t('work.count', { count, cases: new Set([...work.tasks, ...work.todos].map((task) => task.caseId)).size })}
          </span>,
        ]}
        actions={
          <>
            <LinkButton to="/app/cases/new">{t('cases.start')}</LinkButton>
            {first && (
              <LinkButton variant="primary" to={first} icon="arrow">
                {t('work.next')}
              </LinkButton>
            )}
          </>
        }
      />
      <Work>
        <div className="stack">
          <Fortnight deadlines={work.deadlines} now={now} />
          <Grid>
            <Column span={8}>
              <Card title={t('work.tasks')} flush>
                {count + others.length === 0 ? (
                  <EmptyState
                    title={t('work.none')}
                    text={t('work.noneText')}
                    action={<LinkButton to="/app/cases">{t('cases.title')}</LinkButton>}
                  />
                ) : (
                  <Rows>
                    {count > 0 && (
                      <RowGroup>
                        {t('work.now')} <Count value={count} />
                      </RowGroup>
                    )}
                    {work.todos.map((todo) => (
                      <TaskRow
                        key={todo.caseId + todo.code}
                        name={todoIn(todo.code)[f.locale]}
                        to={placeOfTodo(todo)}
                        note={noteOf(todo)}
                        stage={stageNumber(todo.stage)}
                        status="todo"
                        due={{ at: t('work.soon') }}
                      />
                    ))}
                    {open.map((task) => (
                      <TaskRow
                        key={task.caseId + task.command}
                        name={verbOf(task.command)[f.locale]}
                        to={placeOfCommand(task.caseId, task.command)}
                        note={
                          task.signedBy.length > 0
                            ? `${noteOf(task)}. ${t('acts.signed', { names: task.signedBy.join(', ') })}`
                            : noteOf(task)
                        }
                        stage={stageNumber(task.stage)}
                        status={task.signedBy.length > 0 ? 'progress' : 'todo'}
                        statusText={task.signedBy.length > 0 ? t('acts.second') : undefined}
                        due={dueOf(task)}
                      />
                    ))}
                    {others.length > 0 && (
                      <RowGroup>
                        {t('work.later')} <Count value={others.length} />
                      </RowGroup>
                    )}
                    {others.map((task) => (
                      <TaskRow
                        key={task.caseId + task.command}
                        name={verbOf(task.command)[f.locale]}
                        note={`${noteOf(task)}. ${task.signed ? t('work.signed') : f.text(task.reasons[0]?.text)}`}
                        stage={stageNumber(task.stage)}
                        status="locked"
                        statusText={task.signed ? t('work.awaits') : undefined}
                        due={dueOf(task)}
                      />
                    ))}
                  </Rows>
                )}
              </Card>
            </Column>
            <Column span={4}>
              {gates.length > 0 && (
                <Card
                  title={
                    <>
                      {t('work.gates')} <Count value={gates.length} />
                    </>
                  }
                  flush
                >
                  <Rows>
                    {gates.map((task) => (
                      <li key={task.caseId + task.command} className="gate-row">
                        <GateDiamond state="shut" />
                        <div>
                          <Link to={casePath(task.caseId)}>
                            <b>{verbOf(task.command)[f.locale]}</b>
                          </Link>
                          <p className="small muted">
                            {f.text(task.title)}. {t('work.missing', { count: task.reasons.length })}{' '}
                            {task.reasons
                              .slice(0, SHOWN)
                              .map((reason) => f.text(reason.text))
                              .join(' ')}
                            {task.reasons.length > SHOWN && ` ${t('work.more', { count: task.reasons.length - SHOWN })}`}
                          </p>
                        </div>
                      </li>
                    ))}
                  </Rows>
                </Card>
              )}
              <Card title={t('work.cases')} side={<Link to="/app/cases?mine=true">{t('work.allCases')}</Link>} flush>
                {cases.items.length === 0 ? (
                  <p className="card-body muted">{t('work.noCases')}</p>
                ) : (
                  <Rows>
                    {cases.items.slice(0, 8).map((row) => (
                      <li key={row.id}>
                        <Link to={casePath(row.id)}>
                          <b>{f.text(row.title)}</b>
                        </Link>
                        <p className="small muted row">
                          {row.number} <StageMark stage={row.stage} status={row.status} />
                        </p>
                      </li>
                    ))}
                  </Rows>
                )}
              </Card>
            </Column>
          </Grid>
        </div>
      </Work>
    </>
  );

  function noteOf({ title, number }: Pick<Task, 'title' | 'number'>): string {
    return `${f.text(title)}, ${number}`;
  }

  function dueOf({ due }: Task) {
    return due ? dueInWords(due, now, f, t) : { at: t('work.noDue') };
  }
}
