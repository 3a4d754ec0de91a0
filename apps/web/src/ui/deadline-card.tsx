import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Icon } from './icon';

const HOUR = 3_600_000;

interface DeadlineCardProps {
  /** `Tarjous on jätettävä viimeistään` */
  readonly title: string;
  readonly at: string;
  /** The server's clock: it decides. */
  readonly now: string;
  /** All dates of the case, in order. */
  readonly dates?: readonly { readonly name: string; readonly at: string }[];
  readonly children?: ReactNode;
}

/** The deadline, large and still: it never blinks and never counts seconds. */
export function DeadlineCard({ title, at, now, dates = [], children }: DeadlineCardProps) {
  const { t } = useTranslation();
  const f = useFormat();
  return (
    <section className="card" aria-label={title}>
      <div className="deadline-block">
        <p>{title}</p>
        <p className="deadline-when">{f.deadline(at)}</p>
        <p>{t('time')}</p>
        <p className="deadline-left">
          <Icon name="clock" /> <TimeLeft at={at} now={now} />
        </p>
      </div>
      <div className="card-body stack stack-small">
        <p className="small">{t('deadline.clock', { now: f.dateTime(now) })}</p>
        {dates.length > 0 && (
          <ol className="history">
            {dates.map((date) => (
              <li key={date.name} className="new">
                <span className="muted">{f.deadline(date.at)}</span>
                <br />
                {date.name}
              </li>
            ))}
          </ol>
        )}
        {children}
      </div>
    </section>
  );
}

/** `20 vuorokautta ja 21 tuntia jäljellä`. Always beside the date itself. */
export function TimeLeft({ at, now }: { at: string; now: string }) {
  const { t } = useTranslation();
  const hours = Math.floor((Date.parse(at) - Date.parse(now)) / HOUR);
  if (Date.parse(at) <= Date.parse(now)) return t('deadline.passed');
  if (hours < 1) return t('deadline.soon');
  const days = Math.floor(hours / 24);
  return t('deadline.left', { days, hours: hours % 24, both: days > 0 && hours % 24 > 0 ? 'yes' : 'no' });
}
