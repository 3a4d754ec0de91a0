import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Outcome } from '../pilot/outcome';
import { Card, Column, Grid, History, Table, TimeLeft } from '../ui';
import { casePath, momentOf, placeOfCommand } from './acts';
import { partQuery, type HistoryPage } from './case-data';
import { useCase } from './case-frame';
import { happeningsOf } from './happenings';
import { NextActs } from './next-acts';
import { NextGate } from './next-gate';
import { PapersCard } from './papers-card';
import { ProcedureCard } from './procedure-card';
import { SteeringCard } from './steering-card';
import { TeamCard } from './team-card';

/**
 * The case at a glance: what comes next and whose turn it is, what stops it, which moments are ahead; once it has ended, what
 * came of it. Beside: who works on it, by what procedure.
 */
export function Component() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  return (
    <Grid>
      <Column span={8}>
        <NextGate />
        <NextActs />
        <Deadlines />
        {view.status === 'ended' && <Outcome />}
        <Card title={t('overview.about')}>
          <p className="measure" lang={f.textLocale(view.summary)}>
            {f.text(view.summary)}
          </p>
        </Card>
        {view.status !== 'running' && <PapersCard />}
      </Column>
      <Column span={4}>
        <TeamCard />
        <ProcedureCard />
        <Recently />
        <SteeringCard />
      </Column>
    </Grid>
  );
}

function Deadlines() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const me = useMe();
  const { view } = useCase();
  if (view.due.length === 0) return null;
  return (
    <Card title={t('overview.deadlines')} flush>
      <Table
        name={t('overview.deadlines')}
        stacked
        rows={view.due}
        rowKey={(due) => due.command + due.at}
        columns={[
          {
            key: 'what',
            head: t('overview.deadline'),
            cell: ({ command }) => <Link to={placeOfCommand(view.id, command)}>{momentOf(command)[f.locale]}</Link>,
          },
          { key: 'at', head: t('overview.when'), cell: ({ at }) => f.deadline(at) },
          { key: 'left', head: t('overview.left'), cell: ({ at }) => (me ? <TimeLeft at={at} now={me.now} /> : null) },
        ]}
      />
    </Card>
  );
}

function Recently() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  const { data } = useQuery(partQuery<HistoryPage>(view.id, 'history'));
  return (
    <Card title={t('part.history')} side={<Link to={casePath(view.id, 'history')}>{t('overview.allHistory')}</Link>}>
      <History items={happeningsOf(data?.items.slice(0, 5) ?? [], f, t)} />
    </Card>
  );
}
