import { useTranslation } from 'react-i18next';
import type { Locale, Text } from '@app/kernel';
import { useCase } from '../../officer/case-frame';
import { KeptNote } from '../../officer/kept-note';
import { MoveButton } from '../../officer/move-button';
import { useKept } from '../../officer/use-kept';
import { Card, TrilingualField } from '../../ui';
import { mustBeRenewed, type Award } from './award-data';
import { DoneAct } from './done-act';
import { filled } from './filled';
import { firstOfRanking, isSameChoice, WinnerFields } from './winner-fields';

/** The one who prepared the case proposes who wins: the ranking's first, or another with reasons. */
export function ProposalCard({ award, languages }: { award: Award; languages: readonly Locale[] }) {
  const { t } = useTranslation('award');
  const { proposal } = award;
  const { view } = useCase();
  const proposes = view.moves.some((move) => move.command === 'evaluation.proposeAward' && move.mine);
  const renew = mustBeRenewed(award);
  return (
    <Card title={t('proposal.title')} edge={renew ? 'amber' : undefined}>
      <div className="stack">
        {proposal && <DoneAct act={proposal} text={proposal.text} empty={t('proposal.noText')} />}
        {renew && <p>{t('proposal.renew')}</p>}
        {(!proposal || renew) &&
          (proposes ? <ProposalForm award={award} languages={languages} /> : <p className="muted">{t('proposal.who')}</p>)}
      </div>
    </Card>
  );
}

function ProposalForm({ award, languages }: { award: Award; languages: readonly Locale[] }) {
  const { t } = useTranslation('award');
  const first = firstOfRanking(award);
  const kept = useKept<{ readonly winners: readonly string[]; readonly text: Text }>('evaluation.proposeAward', {
    winners: first,
    text: {},
  });
  const { winners, text } = kept.content;
  const departs = !isSameChoice(winners, first);
  const words = filled(text);
  const hasWords = Object.keys(words).length > 0;
  return (
    <div key={kept.epoch} className="form">
      <p className="field-hint">{t('proposal.how')}</p>
      {award.compared.length > 0 && (
        <>
          <WinnerFields award={award} id="proposal.winners" value={winners} onChange={(chosen) => kept.change({ winners: chosen })} />
          <TrilingualField
            id="proposal.text"
            optional={!departs}
            label={t('proposal.text')}
            hint={t(departs ? 'proposal.textDeparts' : 'proposal.textHint')}
            value={text}
            wanted={hasWords || departs ? languages : []}
            onChange={(of) => kept.change({ text: of })}
          />
        </>
      )}
      <KeptNote kept={kept} />
      <div>
        <MoveButton
          command="evaluation.proposeAward"
          address="award/proposal"
          body={{ ...(winners.length > 0 && { winners: winners.map((submission) => ({ submission })) }), ...(hasWords && { text: words }) }}
          also={departs && !hasWords ? [{ text: t('proposal.textDeparts') }] : []}
          confirm={<p>{t('proposal.confirm')}</p>}
          done={t('proposal.done')}
          onDone={kept.forget}
        />
      </div>
    </div>
  );
}
