import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

export type GateState = 'open' | 'shut' | 'later';
export type StageState = 'done' | 'current' | 'future';

/** The sign of a gate: green and tick, amber and lock, or a grey outline. `label` says it in words; without it others do. */
export function GateDiamond({ state, size, label }: { state: GateState; size?: 'small' | 'large'; label?: string }) {
  return (
    <span
      className={`gate gate-${state}${size ? ` gate-${size}` : ''}`}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {state !== 'later' && <Icon name={state === 'open' ? 'check' : 'lock'} />}
    </span>
  );
}

export interface PathStage {
  readonly name: string;
  readonly state: StageState;
  /** `Valmis 2.9.2026` */
  readonly note?: string;
  /** How far the current stage is, 0 to 100. */
  readonly progress?: number;
  /** The gate at the end of the stage; the last has none. */
  readonly gate?: { readonly name: string; readonly state: GateState };
}

export interface PathStep {
  readonly name: string;
  readonly current?: boolean;
  /** The step is a gate. */
  readonly gate?: GateState;
}

/** The way of a case: its stages with the gates between, and the steps of the current stage below. */
export function Path({ stages, steps }: { stages: readonly PathStage[]; steps?: readonly PathStep[] }) {
  const { t } = useTranslation();
  return (
    <>
      <ol className="path" aria-label={t('path.name')}>
        {stages.map(({ name, state, note, progress = 40, gate }, index) => (
          <li key={name} className={`path-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
            <span className="path-line" aria-hidden="true">
              {state === 'current' && <i style={{ width: `${progress}%` }} />}
            </span>
            <div className="path-node" aria-hidden="true">
              {state === 'done' ? <Icon name="check" /> : index + 1}
            </div>
            <div>
              <div className="path-name">
                {name}
                <span className="hidden">, {t(`path.${state}`)}</span>
              </div>
              {note && <div className="small muted">{note}</div>}
            </div>
            {gate && (
              <span className="path-gate">
                <GateDiamond state={gate.state} label={t(`path.${gate.state}`, { name: gate.name })} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {steps && steps.length > 0 && (
        <ol className="steps" aria-label={t('path.steps')}>
          {steps.map(({ name, current, gate }) => (
            <li
              key={name}
              className={current ? 'step-current' : gate ? 'step-gate' : undefined}
              aria-current={current ? 'step' : undefined}
            >
              {gate && <GateDiamond state={gate} />}
              {gate ? (
                <>
                  {name}
                  <span className="hidden">{t(`path.${gate}`, { name: '' })}</span>
                </>
              ) : (
                name
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Four dots in a row of a list: which stage the case is in. */
export function MiniPath({ at }: { at: 1 | 2 | 3 | 4 }) {
  const { t } = useTranslation();
  return (
    <span className="mini-path" role="img" aria-label={t('path.mini', { at, of: 4 })}>
      {[1, 2, 3, 4].map((n) => (
        <i key={n} className={n < at ? 'done' : n === at ? 'current' : undefined} />
      ))}
    </span>
  );
}
