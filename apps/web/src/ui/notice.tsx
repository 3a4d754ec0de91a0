import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type NoticeKind = 'info' | 'warn' | 'bad' | 'good';
const icons: Record<NoticeKind, IconName> = { info: 'info', warn: 'warning', bad: 'warning', good: 'check' };

interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly title?: ReactNode;
  /** Appears after an act: read out at once (bad) or in turn. */
  readonly live?: boolean;
  readonly children?: ReactNode;
}

/** What the reader must know, with a left edge in its colour. */
export function Notice({ kind = 'info', title, live, children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} role={live ? (kind === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[kind]} large />
      <div>
        {title && <h2>{title}</h2>}
        {children}
      </div>
    </div>
  );
}

/** Links inside a notice, in columns. */
export const NoticeList = ({ children }: { children: ReactNode }) => <ul className="notice-list">{children}</ul>;

/** Nothing here yet: what will appear, and the act that begins it. */
export const EmptyState = ({ title, text, action }: { title: string; text: string; action?: ReactNode }) => (
  <div className="empty">
    <h2>{title}</h2>
    <p>{text}</p>
    {action}
  </div>
);
