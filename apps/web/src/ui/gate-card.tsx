import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from './icon';
import { GateDiamond } from './path';
import { Status, type StatusKind } from './status';

/** A condition of a gate that is not met yet. */
export interface Condition {
  readonly name: string;
  /** Why it is not met: the server's reason. */
  readonly why?: string;
  readonly task?: { readonly name: string; readonly to?: string; readonly who?: string };
  readonly status: StatusKind;
  readonly statusText?: string;
}

interface GateCardProps {
  /** `Portti 3 on kiinni: neljä ehtoa puuttuu` */
  readonly title: string;
  readonly note?: ReactNode;
  /** Where the act is done, once nothing stops it. */
  readonly action?: ReactNode;
  readonly unmet: readonly Condition[];
  /** The names of met conditions: folded. */
  readonly met: readonly string[];
}

/** What stops the case: each unmet condition with why, the task, who and the status; the met ones folded. */
export function GateCard({ title, note, action, unmet, met }: GateCardProps) {
  const { t } = useTranslation();
  const heading = useId();
  const all = unmet.length + met.length;
  const open = unmet.length === 0;
  return (
    <section className={`card gate-card ${open ? 'card-green' : 'card-amber'}`} aria-labelledby={heading}>
      <header className="gate-head">
        <div className="gate-title">
          <GateDiamond state={open ? 'open' : 'shut'} size="large" />
          <div>
            <h2 id={heading}>{title}</h2>
            {note && <div className="small muted">{note}</div>}
          </div>
        </div>
        {all > 0 && (
          <div className="gate-progress">
            {t('gate.conditions', { met: met.length, all })}
            <div className="bar" aria-hidden="true">
              <i style={{ width: `${(met.length / all) * 100}%` }} />
            </div>
          </div>
        )}
      </header>
      {action && <div className="gate-action row">{action}</div>}
      <ul className="rows">
        {unmet.map(({ name, why, task, status, statusText }) => (
          <li key={name} className="condition">
            <GateDiamond state="shut" size="small" />
            <div>
              <b>{name}</b>
              {why && <p className="small muted">{why}</p>}
            </div>
            <div>
              {task && (task.to && status !== 'locked' ? <Link to={task.to}>{task.name}</Link> : task.name)}
              {task?.who && <p className="small muted">{task.who}</p>}
            </div>
            <div>
              <Status kind={status}>{statusText}</Status>
            </div>
          </li>
        ))}
      </ul>
      {met.length > 0 && (
        <details className="card-foot met">
          <summary>{t('gate.met', { count: met.length })}</summary>
          <ul>
            {met.map((name) => (
              <li key={name}>
                <Icon name="check" /> {name}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
