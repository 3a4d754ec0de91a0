import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card } from '../../ui';

const MINUTE = 60_000;

/** The quarter of an hour within which the second key holder opens. It moves on in minutes; nothing blinks. */
export function SecondKeyTime({ from, until, now }: { from: string; until: string; now: string }) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const [start, end, at] = [Date.parse(from), Date.parse(until), Date.parse(now)];
  const part = Math.max(0, Math.min(1, (at - start) / (end - start)));
  return (
    <Card title={t('opening.time')} side={<b>{t('opening.until', { at: f.clock(until) })}</b>}>
      <div className="stack stack-small">
        <div className="bar" aria-hidden="true">
          <i style={{ width: `${part * 100}%` }} />
        </div>
        <p className="row row-apart small">
          <span className="muted">{t('opening.started', { at: f.clock(from) })}</span>
          <b>{t('opening.left', { minutes: Math.max(0, Math.floor((end - at) / MINUTE)) })}</b>
        </p>
        <p className="small">{t('opening.timeNote')}</p>
      </div>
    </Card>
  );
}
