import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@app/kernel';
import { useFormat } from '../../../i18n';
import { useServerNow } from '../../../session/server-clock';
import { Button, Card, Column, Count, EmptyState, Grid } from '../../../ui';
import { wallOf } from '../../../ui/helsinki';
import { partQuery } from '../../case-data';
import { useCase } from '../../case-frame';
import { CallOffDialog } from './call-off-dialog';
import { calendarOf, isHeld, type Meeting } from './meeting';
import { MinutesCard } from './minutes-card';
import { MinutesDialog } from './minutes-dialog';
import { OpenTimesDialog } from './open-times-dialog';
import './meetings.css';

type Open = { readonly what: 'times' } | { readonly what: 'callOff' | 'minutes'; readonly meeting: Meeting };

/** The times that the city offers, who booked them, and what was written of them. `mayWrite` until the summary is out. */
export function MeetingsCard({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation('officer');
  const { view } = useCase();
  const now = useServerNow();
  const { data: meetings = [] } = useQuery(partQuery<readonly Meeting[]>(view.id, 'meetings'));
  const [open, setOpen] = useState<Open>();
  const shut = () => setOpen(undefined);
  if (meetings.length === 0 && !mayWrite) return null;
  const talk = meetings.find(({ kind }) => kind === 'one_to_one');
  return (
    <>
      <Grid>
        <Column span={7}>
          <Card
            title={
              <>
                {t('meetings.title')} <Count value={meetings.filter(({ bookings }) => bookings.length > 0).length} />
              </>
            }
            side={
              mayWrite && (
                <Button small onClick={() => setOpen({ what: 'times' })}>
                  {t('meetings.open')}
                </Button>
              )
            }
            flush={meetings.length === 0}
          >
            {meetings.length === 0 ? (
              <EmptyState title={t('meetings.none')} text={t('meetings.noneText')} />
            ) : (
              <div className="stack">
                {talk && <p className="small muted">{t('meetings.equal', { minutes: talk.minutes })}</p>}
                <Calendar
                  meetings={meetings}
                  actOn={(meeting) => {
                    if (isHeld(meeting, now)) return () => setOpen({ what: 'minutes', meeting });
                    return mayWrite && meeting.startsAt > now ? () => setOpen({ what: 'callOff', meeting }) : undefined;
                  }}
                />
              </div>
            )}
          </Card>
        </Column>
        <Column span={5}>
          <MinutesCard meetings={meetings} onWrite={(meeting) => setOpen({ what: 'minutes', meeting })} mayWrite={mayWrite} />
        </Column>
      </Grid>
      {open?.what === 'times' && <OpenTimesDialog length={talk?.minutes} onClose={shut} />}
      {open?.what === 'callOff' && <CallOffDialog meeting={open.meeting} onClose={shut} />}
      {open?.what === 'minutes' && <MinutesDialog meeting={open.meeting} mayWrite={mayWrite} onClose={shut} />}
    </>
  );
}

interface CalendarProps {
  readonly meetings: readonly Meeting[];
  /** What a press on a time does; undefined where there is nothing to do any more. */
  readonly actOn: (meeting: Meeting) => (() => void) | undefined;
}

function Calendar({ meetings, actOn }: CalendarProps) {
  const { t } = useTranslation('officer');
  const { t: common } = useTranslation();
  const f = useFormat();
  const name = t('meetings.title');
  const { days, clocks } = calendarOf(meetings);
  return (
    <div className="table-region" role="region" tabIndex={0} aria-label={common('table.region', { name })}>
      <table className="calendar">
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">{t('meetings.clock')}</span>
            </th>
            {days.map((day) => (
              <th key={day} scope="col">
                {f.weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clocks.map((clock) => (
            <tr key={clock}>
              <th scope="row">{f.locale === 'en' ? clock : clock.replace(/^0/u, '').replace(':', '.')}</th>
              {days.map((day) => {
                const meeting = meetings.find(({ startsAt }) => dayOf(startsAt) === day && wallOf(startsAt).clock === clock);
                return <td key={day}>{meeting && <Time meeting={meeting} onPress={actOn(meeting)} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Time({ meeting, onPress }: { meeting: Meeting; onPress: (() => void) | undefined }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const now = useServerNow();
  const { bookings, kind, startsAt } = meeting;
  const booked = bookings.length > 0;
  const nobody = t(startsAt > now ? 'meetings.free' : 'meetings.unbooked');
  const companies = kind === 'workshop' ? t('meetings.coming', { count: bookings.length }) : f.text(bookings[0]?.supplier);
  const words = (
    <>
      {kind === 'workshop' && <span className="time-kind">{t('meetings.kind.workshop')}</span>}
      {booked ? companies : nobody}
    </>
  );
  if (!onPress) return <div className={booked ? 'time time-booked' : 'time time-gone'}>{words}</div>;
  return (
    <button
      type="button"
      className={booked ? 'time time-booked' : 'time'}
      aria-label={`${f.deadline(startsAt)}: ${booked ? bookings.map(({ supplier }) => f.text(supplier)).join(', ') : nobody}`}
      onClick={onPress}
    >
      {words}
    </button>
  );
}
