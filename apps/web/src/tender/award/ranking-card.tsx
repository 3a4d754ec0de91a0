import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { casePath } from '../../officer/acts';
import { useCase } from '../../officer/case-frame';
import { Card, LinkButton, Rows, Status, Table } from '../../ui';
import { criterionName } from '../../reviews/criterion-name';
import type { Award } from './award-data';

/** A column's head names its criterion; where the call gave it no name, its beginning does. */
const short = (words: string): string => (words.length > 28 ? `${words.slice(0, 27).trimEnd()}…` : words);

/** What the decision rests on: the final ranking, and those left out of it. */
export function RankingCard({ award: { compared, excluded, criteria, decision, proposal } }: { award: Award }) {
  const { t } = useTranslation('award');
  const f = useFormat();
  const { view } = useCase();
  const winners = (decision ?? proposal)?.winners ?? [];
  const passedOver = proposal?.passedOver.map(({ submission }) => submission) ?? [];
  const pointsOf = (tender: Award['compared'][number], id: string) => tender.criteria.find((c) => c.criterion === id)?.points ?? 0;
  return (
    <Card
      flush
      title={t('ranking.title')}
      side={
        <LinkButton small to={casePath(view.id, 'evaluation')}>
          {t('ranking.toEvaluation')}
        </LinkButton>
      }
    >
      <Table
        stacked
        name={t('ranking.title')}
        rows={compared}
        rowKey={(tender) => tender.submission}
        selected={(tender) => winners.includes(tender.submission)}
        empty={<p className="card-body muted">{t('ranking.none')}</p>}
        columns={[
          { key: 'rank', head: t('ranking.rank'), cell: ({ rank }) => rank, nowrap: true },
          {
            key: 'supplier',
            head: t('ranking.supplier'),
            cell: (tender) => (
              <>
                {f.text(tender.supplier)}
                {winners.includes(tender.submission) && (
                  <div>
                    <Status kind="done">{decision ? t('ranking.winner') : t('ranking.proposed')}</Status>
                  </div>
                )}
                {passedOver.includes(tender.submission) && (
                  <div>
                    <Status kind="problem">{t('passedOver.mark')}</Status>
                  </div>
                )}
              </>
            ),
          },
          ...criteria.map(({ id, weight, text }) => ({
            key: id,
            head: `${short(f.text(criterionName(text)))} (${f.number(weight)})`,
            cell: (tender: Award['compared'][number]) => f.number(pointsOf(tender, id), 2),
            right: true,
          })),
          { key: 'points', head: t('ranking.points'), cell: ({ points }) => <b>{f.number(points, 2)}</b>, right: true },
          { key: 'price', head: t('ranking.price'), cell: ({ comparisonCents }) => f.euro(comparisonCents), right: true, nowrap: true },
        ]}
      />
      {excluded.length > 0 && (
        <details className="card-foot">
          <summary>{t('ranking.excluded', { count: excluded.length })}</summary>
          <Rows dense>
            {excluded.map(({ submission, supplier, why, text }) => (
              <li key={submission}>
                <b>{f.text(supplier)}</b>: {t(`ranking.why.${why}`)} {f.text(text)}
              </li>
            ))}
          </Rows>
        </details>
      )}
    </Card>
  );
}
