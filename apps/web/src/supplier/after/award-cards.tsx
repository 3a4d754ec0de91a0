import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card, Notice, Rows, Table } from '../../ui';
import type { Award } from './after-queries';

/** The decision: the outcome, its reasons, the company's own points beside the winner's, and where the winner was better. */
export function AwardCards({ award }: { award: Award }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  const isOut = award.own.length === 0;
  const others = award.winners.filter((w) => !award.own.some((o) => o.submission === w.submission));
  return (
    <>
      <Notice kind={award.won ? 'good' : 'info'} title={t(award.won ? 'award.won' : isOut ? 'award.out' : 'award.lost')}>
        <p>
          {t('award.decided', { at: f.dateTime(award.decidedAt) })}. {t('award.notified', { at: f.dateTime(award.notifiedAt) })}.
        </p>
        {award.ownExcluded.map(({ submission, why, text }) => (
          <p key={submission}>
            {t(`award.why.${why}`)} {f.text(text)}
          </p>
        ))}
        {award.ownPassedOver && (
          <p lang={f.textLocale(award.ownPassedOver)}>
            {t('award.passedOver')} {f.text(award.ownPassedOver)}
          </p>
        )}
      </Notice>
      <Card title={t('award.grounds')}>
        <p className="measure" lang={f.textLocale(award.text)}>
          {f.text(award.text)}
        </p>
      </Card>
      {award.own.map((own) => (
        <OwnPoints key={own.submission} award={award} own={own} />
      ))}
      {others.map(({ submission, supplier, points, comparisonCents, advantages }) => (
        <Card key={submission} title={t('award.winners')}>
          <div className="stack">
            <dl className="facts">
              <dt>{f.text(supplier)}</dt>
              <dd>
                <b>{f.number(points, 2)}</b>
              </dd>
              <dt>{t('award.price')}</dt>
              <dd>{f.euro(comparisonCents)}</dd>
            </dl>
            {advantages.length > 0 && (
              <div>
                <h3>{t('award.advantages')}</h3>
                <Rows dense>
                  {advantages.map(({ criterion, points: theirs, own }) => (
                    <li key={criterion}>
                      {f.text(award.criteria.find((c) => c.id === criterion)?.text)}
                      <p className="small muted">
                        {t('award.advantage', { points: f.number(theirs, 2), own: own === null ? '–' : f.number(own, 2) })}
                      </p>
                    </li>
                  ))}
                </Rows>
              </div>
            )}
          </div>
        </Card>
      ))}
    </>
  );
}

function OwnPoints({ award, own }: { award: Award; own: Award['own'][number] }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  const [winner] = award.winners;
  const pointsOf = (of: { readonly criteria: Award['own'][number]['criteria'] } | undefined, id: string) =>
    of?.criteria.find((c) => c.criterion === id);
  const showsWinner = winner !== undefined && winner.submission !== own.submission;
  return (
    <Card
      title={t('award.own')}
      side={<span className="nowrap">{t('award.rank', { rank: own.rank })}</span>}
      flush
      foot={
        <p className="row row-apart">
          <span>
            {t('award.total')}. {t('award.price')} {f.euro(own.comparisonCents)}.
          </span>
          <b className="price-sum">{f.number(own.points, 2)}</b>
        </p>
      }
    >
      <Table
        name={t('award.own')}
        stacked
        rows={award.criteria}
        rowKey={(c) => c.id}
        columns={[
          {
            key: 'criterion',
            head: t('award.criterion'),
            cell: (c) => {
              const reason = pointsOf(own, c.id)?.reason;
              return (
                <>
                  {f.text(c.text)}
                  {reason && (
                    <span className="small muted award-reason" lang={f.textLocale(reason)}>
                      {f.text(reason)}
                    </span>
                  )}
                </>
              );
            },
          },
          { key: 'most', head: t('award.most'), cell: (c) => f.number(c.weight), right: true },
          { key: 'points', head: t('award.points'), cell: (c) => <b>{f.number(pointsOf(own, c.id)?.points ?? 0, 2)}</b>, right: true },
          ...(showsWinner
            ? [
                {
                  key: 'winner',
                  head: t('award.winnerPoints'),
                  cell: (c: Award['criteria'][number]) => f.number(pointsOf(winner, c.id)?.points ?? 0, 2),
                  right: true,
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
