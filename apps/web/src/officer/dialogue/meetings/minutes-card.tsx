import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n';
import { useServerNow } from '../../../session/server-clock';
import { Button, Card, EmptyState, Status, Table } from '../../../ui';
import { isHeld, type Meeting } from './meeting';

interface MinutesCardProps {
  readonly meetings: readonly Meeting[];
  readonly mayWrite: boolean;
  readonly onWrite: (meeting: Meeting) => void;
}

/** Every meeting that was held, with its minutes and what everyone will read of it. */
export function MinutesCard({ meetings, mayWrite, onWrite }: MinutesCardProps) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const now = useServerNow();
  const held = meetings.filter((meeting) => isHeld(meeting, now));
  const missing = held.filter(({ written }) => written === null).length;
  return (
    <Card
      title={t('minutes.title')}
      side={missing > 0 && <Status kind="due">{t('minutes.missingCount', { count: missing })}</Status>}
      flush
    >
      {held.length === 0 ? (
        <EmptyState title={t('minutes.none')} text={t('minutes.noneText')} />
      ) : (
        <Table
          name={t('minutes.title')}
          stacked
          rows={held}
          rowKey={(meeting) => meeting.id}
          columns={[
            {
              key: 'meeting',
              head: t('minutes.meeting'),
              cell: (meeting) => (
                <>
                  <b>{meeting.kind === 'workshop' ? t('meetings.kind.workshop') : f.text(meeting.bookings[0]?.supplier)}</b>
                  <br />
                  <span className="small muted">{f.dateTime(meeting.startsAt)}</span>
                </>
              ),
            },
            {
              key: 'public',
              head: t('minutes.everyone'),
              cell: ({ written }) =>
                written ? (
                  <span className="small">
                    {f.text(written.content.open) || t('minutes.nothing', { ground: written.content.nothingOpenBecause })}
                  </span>
                ) : (
                  <Status kind="due">{t('minutes.missing')}</Status>
                ),
            },
            {
              key: 'act',
              head: t('minutes.act'),
              cell: (meeting) =>
                (mayWrite || meeting.written) && (
                  <Button small onClick={() => onWrite(meeting)}>
                    {t(!mayWrite ? 'minutes.read' : meeting.written ? 'minutes.correct' : 'minutes.write')}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Card>
  );
}
