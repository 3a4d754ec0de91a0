import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call, queries } from '../api';
import { useFormat } from '../i18n';
import type { components } from '../openapi';
import { Button, Card, EmptyState, PageHead, SelectField, Status, Table, Work } from '../ui';
import './network.css';
import './words';

type CaseList = components['schemas']['CaseList'];
type CaseRow = CaseList['items'][number];

const STAGES = ['need', 'dialogue', 'tender', 'pilot', 'done'] as const;
type Stage = (typeof STAGES)[number];

/** As many pages as are read by themselves; the rest by a button. */
const PAGES_AT_ONCE = 8;

const portfolioQuery = infiniteQueryOptions({
  queryKey: ['portfolio'],
  queryFn: ({ pageParam, signal }) => call<CaseList>('GET', pageParam ? `/api/cases?cursor=${pageParam}` : '/api/cases', { signal }),
  initialPageParam: '',
  getNextPageParam: (last: CaseList) => last.next ?? undefined,
});

export const loader = () => queries.fetchInfiniteQuery(portfolioQuery);

/** What the cities of the network are doing: counts by city and stage, and the cases behind them. */
export function Component() {
  const { t } = useTranslation(['network', 'common']);
  const f = useFormat();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(portfolioQuery);
  const [city, setCity] = useState('all');
  const [stage, setStage] = useState<Stage | 'all'>('all');
  const pages = data?.pages.length ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && pages < PAGES_AT_ONCE) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, pages, fetchNextPage]);

  const cases = data?.pages.flatMap((page) => page.items) ?? [];
  const cities = [...new Set(cases.map((c) => f.text(c.city)))].sort((a, b) => a.localeCompare(b, f.locale));
  const found = cases.filter((c) => (city === 'all' || f.text(c.city) === city) && (stage === 'all' || c.stage === stage));
  const nameOf = (s: Stage) => (s === 'done' ? t('done') : t(`common:stage.${s}`));
  const count = (of: string, s: Stage) => cases.filter((c) => f.text(c.city) === of && c.stage === s).length;
  const most = Math.max(1, ...cities.flatMap((of) => STAGES.map((s) => count(of, s))));
  if (cases.length === 0)
    return (
      <>
        <PageHead title={t('title')} />
        <Work>
          <Card flush>
            <EmptyState title={t('none')} text={t('noneText')} />
          </Card>
        </Work>
      </>
    );
  return (
    <>
      <PageHead title={t('title')} facts={[t('count', { count: cases.length })]} />
      <Work>
        <div className="stack">
          <p className="measure">{t('lead')}</p>
          <Card title={t('byCity')} flush>
            <Table
              name={t('byCity')}
              rows={cities}
              rowKey={(of) => of}
              columns={[
                { key: 'city', head: t('city'), cell: (of) => of },
                ...STAGES.map((s) => ({
                  key: s,
                  head: nameOf(s),
                  cell: (of: string) => <Heat value={count(of, s)} most={most} />,
                  right: true,
                })),
                { key: 'all', head: t('all'), cell: (of) => <b>{cases.filter((c) => f.text(c.city) === of).length}</b>, right: true },
              ]}
            />
          </Card>
          <Card title={t('cases')} flush>
            <div className="card-body filters">
              <SelectField
                id="city"
                label={t('city')}
                options={[{ value: 'all', label: t('anyCity') }, ...cities.map((value) => ({ value, label: value }))]}
                value={city}
                onChange={setCity}
              />
              <SelectField
                id="stage"
                label={t('stage')}
                options={[{ value: 'all' as const, label: t('anyStage') }, ...STAGES.map((value) => ({ value, label: nameOf(value) }))]}
                value={stage}
                onChange={setStage}
              />
            </div>
            <Table<CaseRow>
              name={t('cases')}
              stacked
              rows={found}
              rowKey={(c) => c.id}
              empty={
                <div className="empty">
                  <h2>{t('filteredNone')}</h2>
                  <Button
                    onClick={() => {
                      setCity('all');
                      setStage('all');
                    }}
                  >
                    {t('clear')}
                  </Button>
                </div>
              }
              columns={[
                {
                  key: 'case',
                  head: t('case'),
                  cell: (c) => (
                    <>
                      <Link to={`/app/cases/${c.id}`}>{f.text(c.title)}</Link>
                      <br />
                      <span className="small muted">{c.number}</span>
                    </>
                  ),
                },
                { key: 'city', head: t('city'), cell: (c) => f.text(c.city) },
                {
                  key: 'stage',
                  head: t('stage'),
                  cell: (c) => (
                    <>
                      {nameOf(c.stage)} {c.status !== 'running' && <Status kind="neutral">{t(`state.${c.status}`)}</Status>}
                    </>
                  ),
                },
                { key: 'next', head: t('next'), cell: (c) => (c.nextDue ? f.dateTime(c.nextDue) : '–') },
              ]}
            />
            {hasNextPage && pages >= PAGES_AT_ONCE && (
              <div className="card-body row">
                <span className="small muted">{t('part', { count: cases.length })}</span>
                <Button small busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {t('more')}
                </Button>
              </div>
            )}
          </Card>
        </div>
      </Work>
    </>
  );
}

/** A count with its share of the greatest as colour; the number is always written. */
function Heat({ value, most }: { value: number; most: number }) {
  if (value === 0) return <span className="muted">–</span>;
  return <span className={`heat heat-${Math.ceil((value / most) * 5)}`}>{value}</span>;
}
