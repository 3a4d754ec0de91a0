import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, queries } from '../api';
import { useFormat } from '../i18n';
import { useServerNow } from '../session/server-clock';
import { Button, Card, ErrorSummary, Rows, Status } from '../ui';
import { meetingsQuery } from './queries';
import type { OwnMeeting } from './shapes';

/** The times that the city offers: the company books one, moves it by booking another, or gives it up. Nobody else sees whose it is. */
export function MeetingsCard({ caseId, isOver }: { caseId: string; isOver: boolean }) {
  const { t } = useTranslation('supplier');
  const { data: meetings = [] } = useQuery(meetingsQuery(caseId));
  const acting = useMutation({
    mutationFn: ({ id, act }: { id: string; act: 'booking' | 'booking/give-up' }) =>
      call('POST', `/api/consultations/${caseId}/slots/${id}/${act}`),
    onSettled: () => queries.invalidateQueries({ queryKey: meetingsQuery(caseId).queryKey }),
  });
  if (meetings.length === 0) return null;
  const talk = meetings.find(({ kind }) => kind === 'one_to_one');
  const ownTalk = meetings.find(({ own, kind }) => own && kind === 'one_to_one');
  return (
    <Card title={t('meetings.title')} flush>
      <div className="card-body stack stack-small">
        {talk && <p className="small muted">{t('meetings.equal', { minutes: talk.minutes })}</p>}
        <ErrorSummary problem={acting.error} />
      </div>
      <Rows>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Meeting
              caseId={caseId}
              meeting={meeting}
              isOver={isOver}
              ownTalk={meeting.kind === 'one_to_one' ? ownTalk : undefined}
              busy={acting.isPending && acting.variables.id === meeting.id}
              onAct={(act) => acting.mutate({ id: meeting.id, act })}
            />
          </li>
        ))}
      </Rows>
    </Card>
  );
}

interface MeetingProps {
  readonly caseId: string;
  readonly meeting: OwnMeeting;
  readonly isOver: boolean;
  /** The talk that moves when this one is booked. */
  readonly ownTalk: OwnMeeting | undefined;
  readonly busy: boolean;
  readonly onAct: (act: 'booking' | 'booking/give-up') => void;
}

function Meeting({ caseId, meeting, isOver, ownTalk, busy, onAct }: MeetingProps) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const now = useServerNow();
  const { id, kind, startsAt, free, own, place, written } = meeting;
  const when = f.deadline(startsAt);
  return (
    <div className="stack stack-small">
      <div className="row">
        <b>{when}</b>
        {kind === 'workshop' && <span className="muted">{t('meetings.workshop')}</span>}
        {own ? (
          <Status kind="done">{t('meetings.own')}</Status>
        ) : (
          !free && <span className="muted">{t(startsAt > now ? 'meetings.taken' : 'meetings.past')}</span>
        )}
      </div>
      {own && f.text(place) && <p className="small">{f.text(place)}</p>}
      {written && (
        <p className="small">
          {f.text(written.open) || t('meetings.nothingOpen', { ground: written.nothingOpenBecause })}
          {written.secret && (
            <>
              <br />
              <span className="muted">{t('meetings.secret', { ground: written.secret.ground })}</span> {f.text(written.secret.text)}
            </>
          )}
        </p>
      )}
      {!isOver && (
        <div className="row">
          {own && (
            <a href={`/api/cases/${caseId}/slots/${id}/calendar`} download>
              {t('meetings.calendar')}
            </a>
          )}
          {own && startsAt > now && (
            <Button small variant="quiet" busy={busy} onClick={() => onAct('booking/give-up')}>
              {t('meetings.giveUp')}
              <span className="hidden">: {when}</span>
            </Button>
          )}
          {!own && free && !(ownTalk && ownTalk.startsAt <= now) && (
            <Button small busy={busy} onClick={() => onAct('booking')}>
              {t(ownTalk ? 'meetings.moveHere' : 'meetings.book')}
              <span className="hidden">: {when}</span>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
