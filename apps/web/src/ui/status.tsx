import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icon';

export type StatusKind = 'todo' | 'progress' | 'due' | 'problem' | 'done' | 'locked' | 'neutral';

const icons: Partial<Record<StatusKind, IconName>> = { due: 'clock', problem: 'warning', done: 'check', locked: 'lock' };

/** Where a thing stands, always in words; colour only for what needs an act. `children` replaces the usual word. */
export function Status({ kind, children }: { kind: StatusKind; children?: string }) {
  const { t } = useTranslation();
  const icon = icons[kind];
  return (
    <span className={`status status-${kind}`}>
      {icon && <Icon name={icon} />}
      {children ?? t(`status.${kind}`)}
    </span>
  );
}
