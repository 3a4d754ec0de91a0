import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n';
import { ActDialog } from '../officer/act-dialog';
import { casePath, verbOf } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { SecondPerson } from '../officer/second-person';
import { useMe } from '../session/me';
import { Button, Card, Hash, Notice } from '../ui';
import { useState } from 'react';
import type { Ranking } from './evaluation-data';

const ACT = 'evaluation.drawLot';
const DRAWERS = ['officer', 'lawyer'];

/** Tenders that are equal in all else: why a lot is needed, the two who draw it, and afterwards what came out and how to check it. */
export function LotCard({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const me = useMe();
  const { toDraw, lot, lotSignedBy, order, ties, roundId } = ranking;
  const nameOf = (submission: string) => f.text(order.find((o) => o.submission === submission)?.supplier);
  if (lot) return <DrawnLot lot={lot} nameOf={nameOf} />;
  if (toDraw.length === 0) return null;
  const before = ties.find((tie) => tie.open.length > 0)?.asked.filter((means) => means !== 'lot') ?? [];
  const maySign = me?.roles.some((role) => DRAWERS.includes(role)) ?? false;
  return (
    <>
      <Notice kind="warn" title={t('lot.needed')}>
        <p>
          {t('lot.why', {
            names: new Intl.ListFormat(f.locale).format(toDraw.map(nameOf)),
            means: before.map((means) => t(`ranking.means.${means}`)).join(', ') || 'none',
          })}
        </p>
        <p>{t('lot.who')}</p>
      </Notice>
      <SecondPerson act={ACT} subject={roundId} signedBy={lotSignedBy} maySign={maySign}>
        {maySign && <DrawButton roundId={roundId} names={toDraw.map(nameOf)} />}
      </SecondPerson>
    </>
  );
}

function DrawButton({ roundId, names }: { roundId: string; names: readonly string[] }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const [asking, setAsking] = useState(false);
  const name = verbOf(ACT)[f.locale];
  return (
    <>
      <Button variant="primary" onClick={() => setAsking(true)}>
        {name}
      </Button>
      {asking && (
        <ActDialog
          title={name}
          submit={name}
          address={`rounds/${roundId}/lot`}
          body={() => ({})}
          done={t('lot.done')}
          onClose={() => setAsking(false)}
        >
          {() => (
            <>
              <p>{t('lot.among', { names: new Intl.ListFormat(f.locale).format(names) })}</p>
              <p>{t('lot.sure')}</p>
            </>
          )}
        </ActDialog>
      )}
    </>
  );
}

function DrawnLot({ lot, nameOf }: { lot: NonNullable<Ranking['lot']>; nameOf: (submission: string) => string }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const { view } = useCase();
  return (
    <Card title={t('lot.title')} edge="green" foot={<Link to={casePath(view.id, 'history')}>{t('lot.ledger')}</Link>}>
      <div className="stack">
        <p>
          {t('lot.drawn', {
            at: f.dateTime(lot.drawnAt),
            people: new Intl.ListFormat(f.locale).format(lot.drawnBy.map(({ name }) => name)),
          })}
        </p>
        <ol className="lot-order" aria-label={t('lot.order')}>
          {lot.order.map((submission) => (
            <li key={submission}>{nameOf(submission)}</li>
          ))}
        </ol>
        <details>
          <summary>{t('lot.check')}</summary>
          <div className="stack stack-small small">
            <p>{t('lot.checkText')}</p>
            <p>{t('lot.seed')}</p>
            <Hash value={lot.seed} />
            <dl className="facts">
              {lot.order.map((submission) => (
                <div key={submission} className="facts-row">
                  <dt>{nameOf(submission)}</dt>
                  <dd className="mono">{submission}</dd>
                </div>
              ))}
            </dl>
          </div>
        </details>
      </div>
    </Card>
  );
}
