import { useTranslation } from 'react-i18next';
import { dayOf } from '@app/kernel';
import { casePath } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { MoveButton } from '../officer/move-button';
import { Card, Column, EmptyState, ErrorSummary, Grid, LinkButton } from '../ui';
import { useAward, winnersOf } from './award/award-data';
import { AwardSteps } from './award/award-steps';
import { ContractCard } from './award/contract-card';
import { CorrectionsCard } from './award/corrections-card';
import { DecisionCard } from './award/decision-card';
import { NotificationCard } from './award/notification-card';
import { ProposalCard } from './award/proposal-card';
import { RankingCard } from './award/ranking-card';
import { WinnerCheckCard } from './award/winner-check-card';
import { useCall } from './queries';
import { useServerNow } from './use-server-now';
import './award/award.css';
import './award/words';

/** From the final ranking to a signed contract. */
export function Component() {
  const { t } = useTranslation('award');
  const { view } = useCase();
  const { data: award, error } = useAward(view.id);
  const { data: call } = useCall(view.id);
  const now = useServerNow();
  if (error && !award) return <ErrorSummary problem={error} />;
  if (!award || !call || !now) return null;
  if (award.status === 'none' && award.compared.length === 0)
    return (
      <Card>
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          action={<LinkButton to={casePath(view.id, 'evaluation')}>{t('empty.toEvaluation')}</LinkButton>}
        />
      </Card>
    );
  const { languages } = call.content;
  const winners = winnersOf(award);
  return (
    <Grid>
      <Column span={8}>
        <RankingCard award={award} />
        <ProposalCard key={`proposal.${award.proposal?.at ?? ''}`} award={award} languages={languages} />
        <DecisionCard key={`decision.${award.proposal?.at ?? ''}`} award={award} languages={languages} />
        <NotificationCard award={award} today={dayOf(now)} />
        {award.notification && <CorrectionsCard corrections={award.corrections} languages={languages} />}
        {winners.map((winner) => (
          <WinnerCheckCard
            key={winner.submission}
            winner={winner}
            check={award.checks.find((c) => c.supplierId === winner.supplierId)}
            signed={award.contracts.some((c) => c.supplierId === winner.supplierId && c.signedAt !== null)}
          />
        ))}
        {winners.map((winner) => (
          <ContractCard
            key={winner.submission}
            award={award}
            winner={winner}
            contract={award.contracts.find((c) => c.supplierId === winner.supplierId)}
          />
        ))}
      </Column>
      <Column span={4}>
        <AwardSteps award={award} />
        {view.moves.some((move) => move.command === 'pilots.open') && award.contracts.some((c) => c.signedAt !== null) && (
          <Card title={t('pilot.title')}>
            <p>{t('pilot.text')}</p>
            <div className="card-act">
              <MoveButton command="pilots.open" address="pilot/open" confirm={<p>{t('pilot.confirm')}</p>} />
            </div>
          </Card>
        )}
      </Column>
    </Grid>
  );
}
