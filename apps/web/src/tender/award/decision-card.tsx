import { useTranslation } from 'react-i18next';
import { missingLocales, type Locale, type Text } from '@app/kernel';
import { useCase } from '../../officer/case-frame';
import { KeptNote } from '../../drafts/kept-note';
import { MoveButton } from '../../officer/move-button';
import { useKept } from '../../officer/use-kept';
import { useMe } from '../../session/me';
import { Card, TrilingualField } from '../../ui';
import type { Award } from './award-data';
import { DoneAct } from './done-act';
import { filled } from './filled';
import { leftAfter } from './left-after';
import { WinnerFields } from './winner-fields';

/** Someone else than the one who proposed decides, in writing and with reasons. */
export function DecisionCard({ award, languages }: { award: Award; languages: readonly Locale[] }) {
  const { t } = useTranslation('award');
  const me = useMe();
  const { view } = useCase();
  const { decision, proposal } = award;
  const decides =
    view.moves.some((move) => move.command === 'evaluation.decideAward' && move.mine) && me?.person.id !== proposal?.by.personId;
  return (
    <Card title={t('decision.title')}>
      {decision ? (
        <DoneAct act={decision} text={decision.text} />
      ) : proposal && !decides ? (
        <p className="muted">{t('decision.waits', { list: award.signers.map(({ name }) => name).join(', ') })}</p>
      ) : proposal ? (
        <DecisionForm award={award} languages={languages} proposal={proposal} />
      ) : (
        <p className="muted">{t('decision.notYet')}</p>
      )}
    </Card>
  );
}

interface DecisionFormProps {
  readonly award: Award;
  readonly languages: readonly Locale[];
  readonly proposal: NonNullable<Award['proposal']>;
}

function DecisionForm({ award, languages, proposal }: DecisionFormProps) {
  const { t } = useTranslation(['award', 'common']);
  const kept = useKept<{ readonly winners: readonly string[]; readonly text: Text }>('evaluation.decideAward', {
    winners: proposal.winners,
    text: proposal.text ?? {},
  });
  const { winners, text } = kept.content;
  const words = filled(text);
  const missing = missingLocales(words, languages);
  const why = [
    ...(missing.length > 0
      ? [{ text: t('decision.missing', { list: missing.map((l) => t(`common:locale.${l}`).toLowerCase()).join(', ') }) }]
      : []),
  ];
  return (
    <div key={kept.epoch} className="form">
      <p className="field-hint">{t('decision.how')}</p>
      <WinnerFields
        award={leftAfter(
          award,
          proposal.passedOver.map(({ submission }) => submission),
        )}
        id="decision.winners"
        value={winners}
        onChange={(chosen) => kept.change({ winners: chosen })}
      />
      <TrilingualField
        id="decision.text"
        rows={6}
        label={t('decision.text')}
        hint={t('decision.textHint')}
        value={text}
        wanted={languages}
        onChange={(of) => kept.change({ text: of })}
      />
      <KeptNote kept={kept} />
      <div>
        <MoveButton
          command="evaluation.decideAward"
          address="award/decision"
          body={{ winners: winners.map((submission) => ({ submission })), text: words }}
          also={why}
          confirm={<p>{t('decision.confirm')}</p>}
          done={t('decision.done')}
          onDone={kept.forget}
        />
      </div>
    </div>
  );
}
