import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { call } from '../api';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Button, Card, CheckField, EmptyState, ErrorSummary, Field, LinkButton, PageHead, SelectField, Table, Work } from '../ui';
import { casePath } from './acts';
import type { CaseList } from './case-data';
import { StageMark } from './stage-mark';
import './officer.css';
import './words';

const STAGES = ['need', 'dialogue', 'tender', 'pilot', 'done'] as const;

interface Filter {
  readonly q: string;
  readonly stage: string;
  readonly mine: string;
}

const listQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam, signal }) => {
      const wanted = Object.entries({ ...filter, cursor: pageParam }).filter(([, value]) => value !== '');
      return call<CaseList>('GET', `/api/cases?${new URLSearchParams(wanted).toString()}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

/** The city's procurements: found by words, stage and one's own team; the filter stands in the address. */
export function Component() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const filter: Filter = { q: search.get('q') ?? '', stage: search.get('stage') ?? '', mine: search.get('mine') ?? '' };
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(listQuery(filter));
  const change = (name: keyof Filter, value: string) =>
    setSearch(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = Object.values(filter).some(Boolean);
  const mayStart = me?.roles.some((role) => role === 'officer' || role === 'need_owner');
  const start = mayStart && (
    <LinkButton variant="primary" icon="plus" to="/app/cases/new">
      {t('cases.start')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('cases.title')} facts={[t('cases.lead')]} actions={start || undefined} />
      <Work>
        <div className="stack">
          <form className="case-filter" role="search" onSubmit={(event) => event.preventDefault()}>
            <Words value={filter.q} onChange={(q) => change('q', q)} />
            <SelectField
              id="stage"
              label={t('cases.stage')}
              value={filter.stage === '' ? 'all' : filter.stage}
              onChange={(stage) => change('stage', stage === 'all' ? '' : stage)}
              options={[
                { value: 'all', label: t('cases.allStages') },
                ...STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) })),
              ]}
            />
            <CheckField
              id="mine"
              label={t('cases.mine')}
              checked={filter.mine === 'true'}
              onChange={(mine) => change('mine', mine ? 'true' : '')}
            />
          </form>
          <ErrorSummary problem={error} />
          <p className="hidden" role="status">
            {isPending ? t('loading') : t('cases.found', { count: rows.length, more: hasNextPage ? 'yes' : 'no' })}
          </p>
          <Card flush>
            {isPending ? (
              <p className="card-body muted">{t('loading')}</p>
            ) : (
              <Table
                name={t('cases.title')}
                stacked
                rows={rows}
                rowKey={(row) => row.id}
                empty={
                  filtered ? (
                    <EmptyState
                      title={t('cases.noneFound')}
                      text={t('cases.noneFoundText')}
                      action={<Button onClick={() => setSearch({}, { replace: true })}>{t('cases.clear')}</Button>}
                    />
                  ) : (
                    <EmptyState title={t('cases.none')} text={t('cases.noneText')} action={start} />
                  )
                }
                columns={[
                  {
                    key: 'title',
                    head: t('cases.name'),
                    cell: (row) => (
                      <>
                        <Link to={casePath(row.id)}>{f.text(row.title)}</Link>
                        <br />
                        <span className="small muted case-number">{row.number}</span>
                      </>
                    ),
                  },
                  { key: 'stage', head: t('cases.stage'), cell: (row) => <StageMark stage={row.stage} status={row.status} /> },
                  {
                    key: 'due',
                    head: t('cases.due'),
                    cell: (row) => (row.nextDue ? f.deadline(row.nextDue) : <span className="muted">{t('cases.noDue')}</span>),
                  },
                  { key: 'owner', head: t('frame.owner'), cell: (row) => row.owner },
                ]}
              />
            )}
          </Card>
          {hasNextPage && (
            <div>
              <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('more')}
              </Button>
            </div>
          )}
        </div>
      </Work>
    </>
  );
}

/** The words are asked for a moment after the last key, not at each. */
function Words({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('officer');
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), 300);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asks when something was typed, not when the address follows
  }, [typed]);
  return (
    <Field id="q" label={t('cases.search')}>
      <input id="q" type="search" className="input" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </Field>
  );
}
