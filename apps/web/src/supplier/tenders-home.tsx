import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@app/kernel';
import { queries } from '../api';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { useServerNow } from '../session/server-clock';
import { Card, Column, Count, EmptyState, Grid, NumberedSteps, PageHead, Rows, TaskRow, Work, type StatusKind } from '../ui';
import { answerQuery, callsQuery, consultationsQuery } from './queries';
import type { Consultation, OpenCall } from './shapes';
import { timeLeft } from './time-left';
import './words';

export const loader = () => Promise.all([queries.fetchQuery(callsQuery), queries.fetchQuery(consultationsQuery)]);

const STATUS: Readonly<Record<OpenCall['own'], StatusKind>> = {
  none: 'todo',
  draft: 'progress',
  submitted: 'done',
  withdrawn: 'neutral',
  late: 'problem',
};

/** A supplier's first page: what waits for it, and what is open. */
export function Component() {
  const { t } = useTranslation('supplier');
  const me = useMe();
  const f = useFormat();
  const { data: calls = [] } = useQuery(callsQuery);
  const { data: consultations = [] } = useQuery(consultationsQuery);
  const own = calls.filter((c) => c.own !== 'none');
  const open = calls.filter((c) => c.own === 'none');
  const now = useServerNow();
  return (
    <>
      <PageHead title={t('home.title')} facts={me ? [<b key="of">{f.text(me.organisation.name)}</b>] : []} />
      <Work>
        <Grid>
          <Column span={8}>
            <Card title={t('home.ownCalls')} side={<Count value={own.length} />} flush>
              {own.length === 0 ? (
                <EmptyState title={t('home.noOwn')} text={t('home.noOwnText')} />
              ) : (
                <Rows>
                  {own.map((c) => (
                    <CallRow key={c.caseId} item={c} now={now} />
                  ))}
                </Rows>
              )}
            </Card>
            <Card title={t('home.openCalls')} side={<Count value={open.length} />} flush>
              {open.length === 0 ? (
                <EmptyState title={t('home.noCalls')} text={t('home.noCallsText')} />
              ) : (
                <Rows>
                  {open.map((c) => (
                    <CallRow key={c.caseId} item={c} now={now} />
                  ))}
                </Rows>
              )}
            </Card>
            <Card title={t('home.consultations')} side={<Count value={consultations.length} />} flush>
              <Consultations items={consultations} now={now} />
            </Card>
          </Column>
          <Column span={4}>
            <Card title={t('home.howTitle')}>
              <NumberedSteps steps={([1, 2, 3, 4] as const).map((n) => ({ name: t(`home.how${n}`), note: t(`home.how${n}Text`) }))} />
            </Card>
            <Card>
              <a href="/procurements">{t('home.byDate')}</a>
            </Card>
          </Column>
        </Grid>
      </Work>
    </>
  );
}

function CallRow({ item, now }: { item: OpenCall; now: string }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const left = timeLeft(item.deadline, now, f.locale);
  const urgent = item.own === 'draft' && left !== undefined && left.days < 3;
  return (
    <TaskRow
      name={f.text(item.title)}
      to={`/app/tenders/${item.caseId}`}
      note={
        <>
          {f.text(item.city)}, {item.number}, {f.deadline(item.deadline)}
        </>
      }
      due={{
        at: f.day(dayOf(item.deadline)),
        left: left?.words ?? t('home.closed'),
        late: left === undefined && item.own === 'draft',
      }}
      status={urgent ? 'due' : STATUS[item.own]}
      statusText={t(`own.${item.own}`)}
    />
  );
}

/** The list does not say whether the company has answered: each answer is asked for apart. */
function Consultations({ items, now }: { items: readonly Consultation[]; now: string }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const answers = useQueries({ queries: items.map((c) => answerQuery(c.caseId)) });
  if (items.length === 0) return <EmptyState title={t('home.noConsultations')} text={t('home.noConsultationsText')} />;
  return (
    <Rows>
      {items.map((c, index) => {
        const answer = answers[index]?.data?.answer;
        const left = c.answersDue ? timeLeft(c.answersDue, now, f.locale) : undefined;
        const [status, words] = answer?.sentAt
          ? (['done', t('own.answered')] as const)
          : answer
            ? (['progress', t('own.draft')] as const)
            : (['todo', t('own.open')] as const);
        return (
          <TaskRow
            key={c.caseId}
            name={f.text(c.title)}
            to={`/app/consultations/${c.caseId}`}
            note={`${f.text(c.city)}, ${c.number}`}
            due={c.answersDue ? { at: f.day(dayOf(c.answersDue)), left: left?.words ?? t('home.closed') } : { at: '–' }}
            status={status}
            statusText={words}
          />
        );
      })}
    </Rows>
  );
}
