import { useTranslation } from 'react-i18next';
import type { Locale, Text } from '@app/kernel';
import { useFormat } from '../../i18n';
import { useCase } from '../../officer/case-frame';
import { KeptNote } from '../../drafts/kept-note';
import { MoveButton } from '../../officer/move-button';
import { useKept } from '../../officer/use-kept';
import { Card, LinkButton, Notice, TrilingualField } from '../../ui';
import { casePath } from '../../officer/acts';
import { mustBeRenewed, type Award } from './award-data';
import { Words } from '../read/call-reading';
import { DoneAct } from './done-act';
import { filled } from './filled';
import { leftAfter } from './left-after';
import { PassedOverFields, type PassedOver } from './passed-over-fields';
import { firstOfRanking, isSameChoice, WinnerFields } from './winner-fields';

const ACT = 'evaluation.proposeAward';

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
        {proposal && <PassedOverList award={award} />}
        {renew && <p>{t('proposal.renew')}</p>}
        {(!proposal || renew) &&
          (proposes ? <ProposalForm award={award} languages={languages} /> : <p className="muted">{t('proposal.who')}</p>)}
      </div>
    </Card>
  );
}

/** Who was passed over with the proposal, on what ground and why. */
function PassedOverList({ award: { compared, proposal } }: { award: Award }) {
  const { t } = useTranslation('award');
  const f = useFormat();
  if (!proposal || proposal.passedOver.length === 0) return null;
  return (
    <div className="stack stack-small">
      <h3>{t('passedOver.label')}</h3>
      {proposal.passedOver.map(({ submission, text }) => (
        <p key={submission}>
          <b>{f.text(compared.find((tender) => tender.submission === submission)?.supplier)}:</b> <Words text={text} />
        </p>
      ))}
    </div>
  );
}

function ProposalForm({ award, languages }: { award: Award; languages: readonly Locale[] }) {
  const { t } = useTranslation('award');
  const { view } = useCase();
  const kept = useKept<{ readonly winners?: readonly string[]; readonly text: Text; readonly passedOver: PassedOver }>(ACT, {
    text: {},
    passedOver: {},
  });
  const { text, passedOver } = kept.content;
  const rejected = Object.keys(passedOver);
  const standing = leftAfter(award, rejected);
  const first = firstOfRanking(standing);
  // Whoever is passed over cannot be proposed: then the next in order is.
  const winners = kept.content.winners?.filter((id) => !rejected.includes(id)) ?? first;
  const tied = standing.compared.filter(({ rank }) => rank === 1);
  const unreasoned = rejected.filter((id) => Object.keys(filled(passedOver[id] ?? {})).length === 0);
  const departs = !isSameChoice(winners, first);
  const words = filled(text);
  const hasWords = Object.keys(words).length > 0;
  return (
    <div key={kept.epoch} className="form">
      <p className="field-hint">{t('proposal.how')}</p>
      {award.compared.length > 0 && (
        <>
          {tied.length > 1 && (
            <Notice kind="warn" title={t('proposal.tie')}>
              <div className="stack stack-small">
                <p>{t('proposal.tieText')}</p>
                <div>
                  <LinkButton small to={casePath(view.id, 'evaluation')}>
                    {t('proposal.toLot')}
                  </LinkButton>
                </div>
              </div>
            </Notice>
          )}
          <WinnerFields award={standing} id="proposal.winners" value={winners} onChange={(chosen) => kept.change({ winners: chosen })} />
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
      {award.compared.length > 0 && (
        <PassedOverFields
          award={award}
          languages={languages}
          value={passedOver}
          onChange={(chosen) => kept.change({ passedOver: chosen, winners: undefined })}
        />
      )}
      <KeptNote kept={kept} />
      <div>
        <MoveButton
          command="evaluation.proposeAward"
          address="award/proposal"
          body={{
            ...(winners.length > 0 && { winners: winners.map((submission) => ({ submission })) }),
            ...(hasWords && { text: words }),
            ...(rejected.length > 0 && {
              passedOver: rejected.map((submission) => ({ submission, text: filled(passedOver[submission] ?? {}) })),
            }),
          }}
          also={[
            ...(departs && !hasWords ? [{ text: t('proposal.textDeparts') }] : []),
            ...(unreasoned.length > 0 ? [{ text: t('passedOver.missing') }] : []),
          ]}
          confirm={<p>{t('proposal.confirm')}</p>}
          done={t('proposal.done')}
          onDone={kept.forget}
        />
      </div>
    </div>
  );
}
