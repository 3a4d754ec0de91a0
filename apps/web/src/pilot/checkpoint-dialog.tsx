import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { ActDialog } from '../officer/act-dialog';
import { KeptNote } from '../drafts/kept-note';
import { useKept } from '../officer/use-kept';
import { isWritten, written } from '../officer/written';
import { RadioField, TrilingualField } from '../ui';
import { PartnerField } from './partner-field';
import { PaymentField } from './payment-field';
import type { Checkpoint, Pilot } from './pilot-data';

const KINDS = ['continue', 'adjust', 'stop'] as const;

interface Written {
  readonly decision: Checkpoint['decision'];
  readonly text: Text;
  readonly adjust: Text;
  readonly paymentCents: number | undefined;
  readonly supplier: string | undefined;
}

/** Writes a checkpoint, or writes one's own draft anew. */
export function CheckpointDialog({ pilot, onClose }: { pilot: Pilot; onClose: () => void }) {
  const { t } = useTranslation('pilot');
  const draft = pilot.draftCheckpoint;
  const kept = useKept<Written>('pilots.holdCheckpoint', {
    decision: draft?.decision ?? 'continue',
    text: draft?.text ?? {},
    adjust: draft?.adjust ?? {},
    paymentCents: draft?.paymentCents,
    supplier: draft?.supplierId ?? undefined,
  });
  const { decision, text, adjust, paymentCents, supplier } = kept.content;
  return (
    <ActDialog
      title={t('checkpoint.dialog')}
      submit={t('checkpoint.send')}
      address="pilot/checkpoints"
      body={() => ({
        ...(draft && { id: draft.key }),
        decision,
        text: written(text),
        ...(isWritten(adjust) && { adjust: written(adjust) }),
        paymentCents: paymentCents ?? 0,
        ...(supplier && { supplier }),
      })}
      gaps={[
        ...(isWritten(text) ? [] : [{ path: 'checkpoint-text', text: t('checkpoint.gap') }]),
        ...(decision !== 'adjust' || isWritten(adjust) ? [] : [{ path: 'checkpoint-adjust', text: t('checkpoint.gapAdjust') }]),
        ...(pilot.partners.length < 2 || supplier ? [] : [{ path: 'partner', text: t('measure.gapPartner') }]),
      ]}
      done={t('checkpoint.written')}
      onDone={kept.forget}
      onClose={onClose}
    >
      {(errorOf) => (
        <div key={kept.epoch} className="stack">
          <p className="small muted">{t('checkpoint.hint')}</p>
          <PartnerField pilot={pilot} value={supplier} error={errorOf('partner')} onChange={(id) => kept.change({ supplier: id })} />
          <RadioField
            id="checkpoint-decision"
            label={t('checkpoint.decision')}
            options={KINDS.map((value) => ({ value, label: t(`checkpoint.kind.${value}`) }))}
            value={decision}
            onChange={(kind) => kept.change({ decision: kind })}
          />
          <TrilingualField
            id="checkpoint-text"
            label={t('checkpoint.text')}
            value={text}
            error={errorOf('checkpoint-text')}
            onChange={(words) => kept.change({ text: words })}
          />
          {decision !== 'stop' && (
            <TrilingualField
              id="checkpoint-adjust"
              label={t('checkpoint.adjust')}
              optional={decision === 'continue'}
              rows={3}
              value={adjust}
              error={errorOf('checkpoint-adjust')}
              onChange={(words) => kept.change({ adjust: words })}
            />
          )}
          <PaymentField
            id="checkpoint-payment"
            pilot={pilot}
            value={paymentCents}
            onChange={(cents) => kept.change({ paymentCents: cents })}
          />
          <KeptNote kept={kept} />
        </div>
      )}
    </ActDialog>
  );
}
