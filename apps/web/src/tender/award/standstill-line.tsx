import { useTranslation } from 'react-i18next';
import type { Day } from '@app/kernel';
import { useFormat } from '../../i18n';
import { RuleButton } from '../../ui';
import type { Remedies } from './award-data';

const DAY_MS = 86_400_000;
const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The days after the notification on one line: remedies, standstill, and the first day on which the contract may be signed. */
export function StandstillLine({ remedies, today }: { remedies: Remedies; today: Day }) {
  const { t } = useTranslation('award');
  const f = useFormat();
  const { notified, days, signingFrom, waitUntil, promisedUntil, because } = remedies;
  const last = [...days.map(({ day }) => day), signingFrom].reduce((a, b) => (a > b ? a : b));
  const span = Math.max(1, daysBetween(notified, last) + 1);
  const at = (day: Day) => `${Math.max(0, Math.min(100, (daysBetween(notified, day) / span) * 100))}%`;
  const inside = today >= notified && today <= last;
  return (
    <div className="standstill">
      <div className="standstill-line" aria-hidden="true">
        {waitUntil && <i className="standstill-wait" style={{ width: at(waitUntil) }} />}
        <b style={{ left: '0%' }} />
        {days.map(({ what, day }) => (
          <b key={what} className={`standstill-${what}`} style={{ left: at(day) }} />
        ))}
        {inside && <span className="standstill-today" style={{ left: at(today) }} />}
      </div>
      <ol>
        <li>
          <span className="standstill-day">{f.weekday(notified)}</span>
          <span>{t('line.notified')}</span>
        </li>
        {days
          .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
          .map(({ what, day, rules }) => (
            <li key={what} className={what === 'signing' ? 'standstill-open' : undefined}>
              <span className="standstill-day">{f.weekday(day)}</span>
              <span>
                {t(`line.${what}`)} {day > today && <span className="muted">{t('line.left', { days: daysBetween(today, day) })}</span>}
              </span>
              {what === 'waiting' && rules.length === 0 && promisedUntil && <span className="small muted">{t('line.promised')}</span>}
              {rules.length > 0 && (
                <RuleButton
                  rule={{
                    name: t('line.rule'),
                    question: t(`line.why.${what}`, { day: f.weekday(day) }),
                    because: because[f.locale],
                    sum: [
                      { name: t('line.notified'), value: f.weekday(notified) },
                      { name: t('line.days'), value: String(daysBetween(notified, day)) },
                      { name: t(`line.${what}`), value: f.weekday(day) },
                    ],
                    citations: rules.map(({ text, confidence }) => ({
                      text: confidence === 'uncertain' ? t('line.uncertain', { source: text[f.locale] }) : text[f.locale],
                    })),
                  }}
                />
              )}
            </li>
          ))}
      </ol>
    </div>
  );
}
