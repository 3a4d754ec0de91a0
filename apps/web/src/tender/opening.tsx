import { useTranslation } from 'react-i18next';
import { useCase } from '../officer/case-frame';
import { Card, EmptyState, Notice } from '../ui';
import { OpenedRoundPart } from './opening/opened-round';
import { SealedRound } from './opening/sealed-round';
import { useCall, useTenders } from './queries';

/** From sealed to opened, round by round. Before the opening nothing of the tenders is known here, and nothing is shown. */
export function Component() {
  const { t } = useTranslation('tender');
  const { view } = useCase();
  const { data: call } = useCall(view.id);
  const isOpened = call?.rounds.some((round) => round.openedAt !== null) ?? false;
  const { data: opened } = useTenders(view.id, isOpened);
  if (!call) return null;
  if (call.status === 'draft')
    return (
      <Card>
        <EmptyState title={t('opening.draftTitle')} text={t('opening.draftText')} />
      </Card>
    );
  const several = call.rounds.length > 1;
  return (
    <>
      {call.status === 'cancelled' && (
        <Notice kind="warn" title={t('opening.cancelledTitle')}>
          <p>{t('opening.cancelledText')}</p>
        </Notice>
      )}
      {call.rounds.map((round, index) => {
        const name = t(`rounds.${round.kind}`);
        const heading = several ? <h2>{t('opening.round', { round: name, number: index + 1 })}</h2> : null;
        if (round.openedAt !== null) {
          const of = opened?.rounds.find((each) => each.round.id === round.id);
          return of ? (
            <section key={round.id} className="stack">
              {heading}
              <OpenedRoundPart call={call} opened={of} />
            </section>
          ) : null;
        }
        if (round.status === 'waiting')
          return (
            <p key={round.id} className="muted">
              {t('opening.roundWaits', { round: name })}
            </p>
          );
        return call.status === 'cancelled' ? null : (
          <section key={round.id} className="stack">
            {heading}
            <SealedRound round={round} />
          </section>
        );
      })}
    </>
  );
}
