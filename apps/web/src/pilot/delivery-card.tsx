import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { useFormat } from '../i18n';
import { ActDialog } from '../officer/act-dialog';
import { KeptNote } from '../drafts/kept-note';
import { useKept } from '../officer/use-kept';
import { isWritten, written } from '../officer/written';
import { useMe } from '../session/me';
import { Button, Card, RadioField, Rows, Status, TrilingualField } from '../ui';
import { PartnerField } from './partner-field';
import { PaymentField } from './payment-field';
import { isUnderWay, type Pilot } from './pilot-data';

/** Whether the city takes what was delivered; a rejected delivery may come again. */
export function DeliveryCard({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const me = useMe();
  const [deciding, setDeciding] = useState(false);
  const { deliveries, partners } = pilot;
  const isOpen = deliveries.filter((delivery) => delivery.accepted).length < Math.max(1, partners.length);
  const may = isUnderWay(pilot) && isOpen && me?.roles.some((role) => role === 'officer' || role === 'need_owner');
  return (
    <Card
      title={t('delivery.title')}
      flush={deliveries.length > 0}
      side={
        may && (
          <Button small onClick={() => setDeciding(true)}>
            {t('delivery.new')}
          </Button>
        )
      }
    >
      {deliveries.length === 0 ? (
        <p>{t('delivery.empty')}</p>
      ) : (
        <Rows>
          {deliveries.map((delivery) => (
            <li key={delivery.id} className="stack stack-small">
              <div className="row row-apart">
                <Status kind={delivery.accepted ? 'done' : 'problem'}>
                  {t(delivery.accepted ? 'delivery.accepted' : 'delivery.rejected', { at: f.dateTime(delivery.decidedAt) })}
                </Status>
                {delivery.paymentCents > 0 && <span>{t('delivery.paid', { amount: f.euro(delivery.paymentCents) })}</span>}
              </div>
              <p lang={f.textLocale(delivery.text)}>{f.text(delivery.text)}</p>
            </li>
          ))}
        </Rows>
      )}
      {deciding && <DeliveryDialog pilot={pilot} onClose={() => setDeciding(false)} />}
    </Card>
  );
}

interface Written {
  readonly answer: 'yes' | 'no' | undefined;
  readonly text: Text;
  readonly paymentCents: number | undefined;
  readonly supplier: string | undefined;
}

function DeliveryDialog({ pilot, onClose }: { pilot: Pilot; onClose: () => void }) {
  const { t } = useTranslation('pilot');
  const kept = useKept<Written>('pilots.decideDelivery', {
    answer: undefined,
    text: {},
    paymentCents: undefined,
    supplier: undefined,
  });
  const { answer, text, paymentCents, supplier } = kept.content;
  return (
    <ActDialog
      title={t('delivery.new')}
      submit={t('delivery.send')}
      address="pilot/delivery"
      body={() => ({
        accepted: answer === 'yes',
        text: written(text),
        paymentCents: answer === 'yes' ? (paymentCents ?? 0) : 0,
        ...(supplier && { supplier }),
      })}
      gaps={[
        ...(answer ? [] : [{ path: 'delivery-answer.yes', text: t('delivery.choose') }]),
        ...(isWritten(text) ? [] : [{ path: 'delivery-text', text: t('delivery.gap') }]),
        ...(pilot.partners.length < 2 || supplier ? [] : [{ path: 'partner', text: t('measure.gapPartner') }]),
      ]}
      done={t('delivery.done')}
      onDone={kept.forget}
      onClose={onClose}
    >
      {(errorOf) => (
        <div key={kept.epoch} className="stack">
          <PartnerField pilot={pilot} value={supplier} error={errorOf('partner')} onChange={(id) => kept.change({ supplier: id })} />
          <RadioField
            id="delivery-answer"
            label={t('delivery.question')}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`delivery.${value}`) }))}
            value={answer}
            error={errorOf('delivery-answer.yes')}
            onChange={(yes) => kept.change({ answer: yes })}
          />
          <TrilingualField
            id="delivery-text"
            label={t('delivery.text')}
            value={text}
            error={errorOf('delivery-text')}
            onChange={(words) => kept.change({ text: words })}
          />
          {answer === 'yes' && (
            <PaymentField
              id="delivery-payment"
              pilot={pilot}
              value={paymentCents}
              onChange={(cents) => kept.change({ paymentCents: cents })}
            />
          )}
          <KeptNote kept={kept} />
        </div>
      )}
    </ActDialog>
  );
}
