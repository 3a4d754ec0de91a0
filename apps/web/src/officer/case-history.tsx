import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../api';
import { useFormat } from '../i18n';
import { Button, Card, ErrorSummary, History } from '../ui';
import { caseKey, type HistoryPage } from './case-data';
import { useCase } from './case-frame';
import { happeningsOf } from './happenings';

/** Who did what when, newest first, from the ledger that nobody can change. */
export function Component() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: caseKey(view.id, 'history', 'pages'),
    queryFn: ({ pageParam, signal }) =>
      call<HistoryPage>('GET', `/api/cases/${view.id}/history${pageParam ? `?before=${pageParam}` : ''}`, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title={t('history.title')}>
      <div className="stack">
        <p className="small muted measure">{t('history.lead')}</p>
        <ErrorSummary problem={error} />
        {isPending ? <p className="muted">{t('loading')}</p> : <History items={happeningsOf(items, f, t)} />}
        {hasNextPage && (
          <div>
            <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
