import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { useCase } from '../../officer/case-frame';
import { MoveButton } from '../../officer/move-button';
import { SecondPerson } from '../../officer/second-person';
import { Card, Column, DeadlineCard, Grid, NumberedSteps, SealedBox } from '../../ui';
import type { Round } from '../call-types';
import { useServerNow } from '../use-server-now';
import { SecondKeyTime } from './second-key-time';

const ACT = 'tendering.openRound';
const LOOK_AGAIN_MS = 8_000;

/** A round that nobody has opened: sealed, with the locks that open in order. */
export function SealedRound({ round }: { round: Round }) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const now = useServerNow();
  const { view, refresh } = useCase();
  const move = view.moves.find((m) => m.command === ACT);
  const signature = move?.signedBy.find((s) => s.subject === round.id);
  const over = now !== undefined && now >= round.deadline;
  const waiting = over && signature !== undefined;
  // The other person acts elsewhere: what they did shows here without a press.
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => void refresh(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [waiting, refresh]);
  return (
    <Grid>
      <Column span={8}>
        {over && (
          <SecondPerson act={ACT} subject={round.id}>
            <MoveButton
              command={ACT}
              address={`rounds/${round.id}/open`}
              subject={round.id}
              label={t('opening.open')}
              confirm={<p>{t('opening.confirm')}</p>}
              done={t('opening.done')}
            />
          </SecondPerson>
        )}
        {over && signature && now && <SecondKeyTime from={signature.at} until={signature.until} now={now} />}
        <SealedBox
          title={t('opening.sealed')}
          side={t('opening.sealedSide')}
          envelopes={(['suitability', 'quality', 'price'] as const).map((part) => ({ name: t(`opening.envelopes.${part}`) }))}
        >
          <p>{t('opening.sealedText')}</p>
          <p className="small muted">{t('opening.honest')}</p>
        </SealedBox>
      </Column>
      <Column span={4}>
        {!over && now && <DeadlineCard title={t(`published.deadline.${round.kind}`)} at={round.deadline} now={now} />}
        <Card title={t('opening.steps')}>
          <NumberedSteps
            steps={[
              { name: t(over ? 'opening.stepDeadlineDone' : 'opening.stepDeadline'), note: f.deadline(round.deadline), done: over },
              signature
                ? { name: t('opening.stepFirstDone'), note: `${signature.name}, ${f.clock(signature.at)}`, done: true }
                : { name: t('opening.stepFirst') },
              { name: t('opening.stepSecond'), note: t('opening.stepSecondNote') },
              { name: t('opening.stepMinutes'), note: t('opening.stepMinutesNote') },
            ]}
          />
        </Card>
      </Column>
    </Grid>
  );
}
