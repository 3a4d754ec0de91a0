import { useTranslation } from 'react-i18next';
import { Card, CheckField, InstantField } from '../../ui';
import type { RoundContent } from '../call-types';
import { KeepFields } from './keep-fields';
import { withChanged } from './list-of';
import { PhaseFields } from './phase-fields';
import type { SectionProps } from './section-props';

/** When questions and tenders are in at the latest, round by round. */
export function RoundsSection({ content, change }: SectionProps) {
  const { t } = useTranslation('tender');
  const { rounds, questionsDue } = content;
  const set = (id: string, changes: Partial<RoundContent>) => change({ rounds: withChanged(rounds, id, changes) });
  return (
    <>
      <Card title={t('rounds.questions')}>
        <div className="form">
          <InstantField
            id="questionsDue"
            label={t('rounds.questionsDue')}
            hint={t('rounds.questionsHint')}
            value={questionsDue}
            onChange={(next) => change({ questionsDue: next })}
          />
        </div>
      </Card>
      {rounds.length === 0 && (
        <Card title={t('rounds.title')}>
          <p className="muted">{t('rounds.none')}</p>
        </Card>
      )}
      {rounds.map((round, index) => (
        <Card
          key={round.id}
          title={t(`rounds.${round.kind}`)}
          side={rounds.length > 1 ? t('rounds.number', { number: index + 1 }) : undefined}
        >
          <div className="form">
            <InstantField
              id={`rounds.${round.id}.deadline`}
              label={t('rounds.deadline')}
              hint={t(index === 0 ? 'rounds.deadlineHint' : 'rounds.laterHint')}
              value={round.deadline}
              onChange={(deadline) => set(round.id, { deadline })}
            />
            <CheckField
              id={`rounds.${round.id}.anonymous`}
              label={t('rounds.anonymous')}
              hint={t('rounds.anonymousHint')}
              checked={round.anonymousQuality}
              onChange={(anonymousQuality) => set(round.id, { anonymousQuality })}
            />
            {round.kind === 'requests' && (
              <KeepFields round={round} languages={content.languages} onChange={(keep) => set(round.id, { keep })} />
            )}
            {content.procedureId === 'innovation-partnership' && round.kind === 'tenders' && (
              <PhaseFields round={round} languages={content.languages} onChange={(phase) => set(round.id, { phase })} />
            )}
          </div>
        </Card>
      ))}
    </>
  );
}
