import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { KeptNote } from '../../../drafts/kept-note';
import { useFormat } from '../../../i18n';
import { TrilingualField } from '../../../ui';
import { ActDialog } from '../../act-dialog';
import { useCase } from '../../case-frame';
import { useKept } from '../../use-kept';
import { isWritten, written } from '../../written';
import type { Meeting } from './meeting';

/** Takes a time back; from those who booked it with the reason that they are told. */
export function CallOffDialog({ meeting: { id, startsAt, bookings, place }, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  const kept = useKept<{ readonly reason: Text }>(`dialogue.removeSlot ${id}`, { reason: {} });
  const { reason } = kept.content;
  const isBooked = bookings.length > 0;
  return (
    <ActDialog
      title={f.deadline(startsAt)}
      submit={t(isBooked ? 'meetings.callOff' : 'meetings.remove')}
      variant="danger"
      address={`slots/${id}/remove`}
      body={() => (isBooked ? { reason: written(reason) } : {})}
      gaps={!isBooked || isWritten(reason) ? [] : [{ path: 'call-off-reason', text: t('meetings.gapReason') }]}
      done={t('meetings.removed')}
      onDone={kept.forget}
      onClose={onClose}
    >
      {(errorOf) => (
        <div key={kept.epoch} className="stack">
          {f.text(place) && <p>{f.text(place)}</p>}
          {isBooked ? (
            <>
              <p>
                {bookings.map(({ supplierId, supplier, contact }) => (
                  <span key={supplierId}>
                    <b>{f.text(supplier)}</b>, {contact}
                    <br />
                  </span>
                ))}
                <a href={`/api/cases/${view.id}/slots/${id}/calendar`} download>
                  {t('meetings.calendar')}
                </a>
              </p>
              <TrilingualField
                id="call-off-reason"
                label={t('meetings.reason')}
                hint={t('meetings.reasonHint')}
                error={errorOf('call-off-reason')}
                rows={3}
                value={reason}
                onChange={(words) => kept.change({ reason: words })}
              />
              <KeptNote kept={kept} />
            </>
          ) : (
            <p>{t('meetings.removeText')}</p>
          )}
        </div>
      )}
    </ActDialog>
  );
}
