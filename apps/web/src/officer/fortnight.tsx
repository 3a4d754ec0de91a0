import { dayOf, type Locale } from '@app/kernel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n';
import { Card } from '../ui';
import { placeOfCommand, momentOf } from './acts';
import type { MyWork } from './case-data';
import { daysTo } from './due-in-words';

const DAYS = 14;
/** How many days an event's words run to the right. */
const WIDTH = 3;

type Deadline = MyWork['deadlines'][number];

/** The next two weeks: each moment begins in its day's column and may run to the right, in as many lanes as it takes. */
export function Fortnight({ deadlines, now }: { deadlines: readonly Deadline[]; now: string }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const near = deadlines.filter((deadline) => daysTo(deadline.at, now) >= 0 && daysTo(deadline.at, now) < DAYS);
  const days = Array.from({ length: DAYS }, (_, index) => dayOf(new Date(Date.parse(now) + index * 86_400_000)));
  const [begin = '', end = ''] = [days[0], days.at(-1)];
  const lanes = lanesOf(near.map((deadline) => daysTo(deadline.at, now)));
  return (
    <Card title={t('work.fortnight', { from: f.day(begin), to: f.day(end) })} flush>
      <div className="fortnight">
        {days.map((day, index) => {
          const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
          return (
            <div
              key={day}
              aria-hidden="true"
              className={['fortnight-day', index === 0 && 'today', (weekday === 0 || weekday === 6) && 'weekend'].filter(Boolean).join(' ')}
              style={{ gridColumn: index + 1, gridRow: `1 / ${Math.max(0, ...lanes) + 3}` }}
            >
              <span className="small muted">{f.weekday(day).split(' ')[0]}</span>
              <b>{dayAndMonth(day, f.locale)}</b>
              {index === 0 && <span className="fortnight-now">{t('work.today')}</span>}
            </div>
          );
        })}
        {near.map((deadline, index) => {
          const column = daysTo(deadline.at, now);
          return (
            <Link
              key={deadline.caseId + deadline.command}
              to={placeOfCommand(deadline.caseId, deadline.command)}
              className="fortnight-event"
              style={{ gridColumn: `${column + 1} / span ${Math.min(WIDTH, DAYS - column)}`, gridRow: (lanes[index] ?? 0) + 2 }}
            >
              <span className="small muted nowrap">
                <span className="hidden">{f.weekday(dayOf(deadline.at))} </span>
                {f.clock(deadline.at)}
              </span>
              <span>
                <b>{momentOf(deadline.command)[f.locale]}</b>
                <span className="muted fortnight-case">{f.text(deadline.title)}</span>
              </span>
            </Link>
          );
        })}
      </div>
      {near.length === 0 ? (
        <p className="card-body muted fortnight-none">{t('work.nothingNear')}</p>
      ) : (
        <ul className="rows fortnight-list">
          {near.map((deadline) => (
            <li key={deadline.caseId + deadline.command}>
              <b>{f.deadline(deadline.at)}</b>
              <br />
              <Link to={placeOfCommand(deadline.caseId, deadline.command)}>{momentOf(deadline.command)[f.locale]}</Link>
              <span className="muted">, {f.text(deadline.title)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

const TAGS = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

/** `24.11.` in a narrow column, the year left out. */
const dayAndMonth = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(TAGS[locale], { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

/** The lane of each event, in order of their columns: the first that is free where it begins. */
function lanesOf(columns: readonly number[]): number[] {
  const free: number[] = [];
  return columns.map((column) => {
    const lane = free.findIndex((until) => until <= column);
    const taken = lane === -1 ? free.length : lane;
    free[taken] = column + WIDTH;
    return taken;
  });
}
