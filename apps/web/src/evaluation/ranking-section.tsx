import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { capital } from '@app/kernel';
import { useFormat } from '../i18n';
import { useCase } from '../officer/case-frame';
import { Card, Column, ErrorSummary, Grid, Table } from '../ui';
import { rankingQuery, type Call, type Evaluation, type Ranked, type Ranking } from './evaluation-data';
import { LotCard } from './lot-card';
import { RankingPicture } from './ranking-picture';
import { SensitivityCard } from './sensitivity-card';
import { fixed } from './fixed';
import { seriesColour } from './series-colour';

/** The ranking: the order, each point with its arithmetic, and how much it rests on the weights. */
export function RankingSection({ call, evaluation }: { call: Call; evaluation: Evaluation }) {
  const { t } = useTranslation(['evaluation', 'common']);
  const { view } = useCase();
  const { data: ranking, error } = useQuery(rankingQuery(view.id, evaluation.roundId));
  if (error) return <ErrorSummary problem={error} />;
  if (!ranking) return <p className="muted">{t('common:loading')}</p>;
  return (
    <Grid>
      <Column span={7}>
        <RankingCard call={call} ranking={ranking} />
        <LotCard ranking={ranking} />
        <SensitivityCard ranking={ranking} />
      </Column>
      <Column span={5}>
        <RankingPicture ranking={ranking} evaluation={evaluation} />
      </Column>
    </Grid>
  );
}

function RankingCard({ call, ranking }: { call: Call; ranking: Ranking }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const { order, ties, notRanked, inputs } = ranking;
  const pricesCount = inputs.priceItems.length > 0;
  const groups = [
    { key: 'other', name: t('ranking.means.quality'), ids: inputs.criteria.filter((c) => c.kind !== 'price') },
    { key: 'price', name: t('ranking.means.price'), ids: inputs.criteria.filter((c) => c.kind === 'price') },
  ].filter(({ ids }) => ids.length > 0);
  const nameOf = (submission: string) => f.text(order.find((o) => o.submission === submission)?.supplier);
  return (
    <Card
      title={t('ranking.title')}
      side={<span className="muted">{t('ranking.computed', { at: f.dateTime(ranking.computedAt) })}</span>}
      flush
    >
      <Table
        name={t('ranking.title')}
        rows={order}
        rowKey={(row) => row.submission}
        selected={(row) => row.rank === 1}
        columns={[
          { key: 'rank', head: t('ranking.rank'), cell: ({ rank }) => `${rank}.` },
          { key: 'tender', head: t('ranking.tender'), cell: (row) => <Tenderer row={row} at={order.indexOf(row)} /> },
          ...groups.map(({ key, name, ids }) => ({
            key,
            head: `${capital(name)} ${t('ranking.weight', { weight: f.number(ids.reduce((sum, c) => sum + c.weight, 0)) })}`,
            right: true,
            nowrap: true,
            cell: ({ byCriterion }: Ranked) =>
              fixed(
                ids.reduce((sum, c) => sum + (byCriterion[c.id] ?? 0), 0),
                f.locale,
              ),
          })),
          {
            key: 'sum',
            head: t('ranking.sum'),
            right: true,
            nowrap: true,
            cell: ({ points }) => <b>{fixed(points, f.locale, inputs.decimals)}</b>,
          },
          ...(pricesCount
            ? [
                {
                  key: 'price-sum',
                  head: t('ranking.price'),
                  right: true,
                  nowrap: true,
                  cell: ({ comparisonCents }: Ranked) => f.euro(comparisonCents),
                },
              ]
            : []),
        ]}
      />
      <div className="card-foot stack stack-small">
        <p>{f.text(call.content.rounding.text) || t('ranking.rounding', { decimals: inputs.decimals })}</p>
        {ties.map((tie) => (
          <p key={tie.submissions.join()}>
            {t('ranking.tie', {
              names: tie.submissions.map(nameOf).join(', '),
              means: tie.asked.map((means) => t(`ranking.means.${means}`)).join(', '),
            })}{' '}
            {tie.open.length > 0 && t('ranking.tieOpen')}
          </p>
        ))}
        {notRanked.length > 0 && (
          <div>
            <b>{t('ranking.notRanked')}</b>
            <ul>
              {notRanked.map(({ submission, supplier, why }) => (
                <li key={submission}>
                  {f.text(supplier)}: {t(`ranking.why.${why}`).toLowerCase()}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}

function Tenderer({ row, at }: { row: Ranked; at: number }) {
  const f = useFormat();
  return (
    <span className="rank-name">
      <i className="rank-dot" style={{ background: seriesColour(at) }} aria-hidden="true" />
      {f.text(row.supplier)}
    </span>
  );
}
