import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { MoveButton } from '../../officer/move-button';
import { Card } from '../../ui';
import type { Award } from './award-data';
import { DoneAct } from './done-act';
import { StandstillLine } from './standstill-line';

/** Everyone who tendered is told at one instant; from that day the periods for remedies run. */
export function NotificationCard({ award, today }: { award: Award; today: string }) {
  const { t } = useTranslation('award');
  const f = useFormat();
  const { notification, remedies, forecast, decision } = award;
  const days = remedies ?? forecast;
  return (
    <Card title={t('notification.title')}>
      <div className="stack">
        {notification ? (
          <>
            <DoneAct act={notification} />
            <p>{t('notification.to', { list: notification.suppliers.map(({ supplier }) => f.text(supplier)).join(', ') })}</p>
          </>
        ) : (
          <p className="muted">{decision ? t('notification.how') : t('notification.notYet')}</p>
        )}
        {days && (
          <>
            <h3>{remedies ? t('line.title') : t('line.forecast')}</h3>
            <StandstillLine remedies={days} today={today} />
          </>
        )}
        {decision && !notification && (
          <div>
            <MoveButton
              command="evaluation.notifyAward"
              address="award/notification"
              confirm={<p>{t('notification.confirm')}</p>}
              done={t('notification.done')}
            />
          </div>
        )}
      </div>
    </Card>
  );
}
