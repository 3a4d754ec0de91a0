import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { useFormat } from '../i18n';
import { ActDialog } from '../officer/act-dialog';
import { isWritten, written } from '../officer/written';
import { MoneyField, RadioField, TrilingualField } from '../ui';
import { PartnerField } from './partner-field';
import type { Checkpoint, Pilot } from './pilot-data';

const KINDS = ['continue', 'adjust', 'stop'] as const;

/** Writes a checkpoint, or writes one's own draft anew. */
export function CheckpointDialog({ pilot, onClose }: { pilot: Pilot; onClose: () => void }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const draft = pilot.draftCheckpoint;
  const [decision, setDecision] = useState<Checkpoint['decision']>(draft?.decision ?? 'continue');
  const [text, setText] = useState<Text>(draft?.text ?? {});
  const [adjust, setAdjust] = useState<Text>(draft?.adjust ?? {});
  const [paymentCents, setPayment] = useState<number | undefined>(draft?.paymentCents);
  const [supplier, setSupplier] = useState<string | undefined>(draft?.supplierId ?? undefined);
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
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <p className="small muted">{t('checkpoint.hint')}</p>
          <PartnerField pilot={pilot} value={supplier} error={errorOf('partner')} onChange={setSupplier} />
          <RadioField
            id="checkpoint-decision"
            label={t('checkpoint.decision')}
            options={KINDS.map((value) => ({ value, label: t(`checkpoint.kind.${value}`) }))}
            value={decision}
            onChange={setDecision}
          />
          <TrilingualField
            id="checkpoint-text"
            label={t('checkpoint.text')}
            value={text}
            error={errorOf('checkpoint-text')}
            onChange={setText}
          />
          {decision !== 'stop' && (
            <TrilingualField
              id="checkpoint-adjust"
              label={t('checkpoint.adjust')}
              optional={decision === 'continue'}
              rows={3}
              value={adjust}
              error={errorOf('checkpoint-adjust')}
              onChange={setAdjust}
            />
          )}
          <MoneyField
            id="checkpoint-payment"
            optional
            label={t('checkpoint.paymentField')}
            hint={t('checkpoint.paymentHint', { paid: f.euro(pilot.paidCents), cap: f.euro(pilot.plan.plan.budgetCapCents ?? 0) })}
            value={paymentCents}
            onChange={setPayment}
          />
        </>
      )}
    </ActDialog>
  );
}
