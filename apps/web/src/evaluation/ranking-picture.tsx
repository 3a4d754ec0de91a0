import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { criterionName } from '../reviews/criterion-name';
import { Card, Table } from '../ui';
import type { Evaluation, Ranked, Ranking } from './evaluation-data';
import { fixed } from './fixed';
import { seriesColour } from './series-colour';

/** Each tender's points as one bar, parted by criterion; the arithmetic of every point unfolds below its bar. */
export function RankingPicture({ ranking, evaluation }: { ranking: Ranking; evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const { order, inputs } = ranking;
  const [first, second] = order;
  if (!first) return null;
  const criterionOf = (id: string) => f.text(criterionName(evaluation.criteria.find((c) => c.id === id)?.text ?? {}));
  const named = inputs.criteria.map(({ id }, index) => ({ id, name: criterionOf(id), colour: seriesColour(index) }));
  const points = (value: number) => fixed(value, f.locale, inputs.decimals);
  return (
    <Card title={t('ranking.picture')}>
      <div className="stack">
        <p>
          {second
            ? t('ranking.pictureText', {
                name: f.text(first.supplier),
                points: points(first.points),
                gap: points(first.points - second.points),
              })
            : t('ranking.pictureOne', { name: f.text(first.supplier), points: points(first.points) })}
        </p>
        <ul className="rank-legend">
          {named.map(({ id, name, colour }) => (
            <li key={id}>
              <i style={{ background: colour }} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
        <ol className="rank-bars">
          {order.map((row) => (
            <li key={row.submission}>
              <div className="row row-apart">
                <b>
                  {row.rank}. {f.text(row.supplier)}
                </b>
                <b>{points(row.points)}</b>
              </div>
              <div className="rank-bar" aria-hidden="true">
                {named.map(({ id, colour }) => {
                  const earned = row.byCriterion[id] ?? 0;
                  return (
                    earned > 0 && (
                      <span key={id} style={{ width: `${earned}%`, background: colour }}>
                        {earned >= 6 && f.number(earned, 1)}
                      </span>
                    )
                  );
                })}
              </div>
              <HowComputed row={row} nameOf={criterionOf} points={(value) => f.number(value, 4)} />
            </li>
          ))}
        </ol>
      </div>
    </Card>
  );
}

interface HowComputedProps {
  readonly row: Ranked;
  readonly nameOf: (criterion: string) => string;
  readonly points: (value: number) => string;
}

function HowComputed({ row, nameOf, points }: HowComputedProps) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const name = t('ranking.howOf', { name: f.text(row.supplier) });
  return (
    <details className="chart">
      <summary>
        {t('ranking.how')}
        <span className="hidden">: {f.text(row.supplier)}</span>
      </summary>
      <Table
        name={name}
        stacked
        rows={row.explained}
        rowKey={({ criterion }) => criterion}
        columns={[
          { key: 'criterion', head: t('ranking.criterion'), cell: ({ criterion }) => nameOf(criterion) },
          { key: 'how', head: t('ranking.computation'), cell: ({ how }) => how[f.locale] },
          {
            key: 'points',
            head: t('ranking.points'),
            right: true,
            nowrap: true,
            cell: ({ criterion }) => points(row.byCriterion[criterion] ?? 0),
          },
        ]}
      />
    </details>
  );
}
