import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Icon } from '../ui';
import type { Pilot } from './pilot-data';

/** Every way to buy more, and what the law has against it. */
export function Routes({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  return (
    <ul className="route-list">
      {pilot.scaleRoutes.map(({ route, lawful, reasons }) => (
        <li key={route} className={lawful ? 'route-lawful' : 'route-unlawful'}>
          <Icon name={lawful ? 'check' : 'close'} />
          <div>
            <b>{t(`decision.routes.${route}`)}</b>
            <span className="small muted">, {t(lawful ? 'decision.lawful' : 'decision.unlawful').toLowerCase()}</span>
            {reasons.map(({ code, text }) => (
              <p key={code} className="small muted">
                {f.text(text)}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
