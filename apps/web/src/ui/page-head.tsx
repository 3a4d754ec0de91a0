import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

export interface Crumb {
  readonly label: string;
  /** None for where the reader is. */
  readonly to?: string;
}

interface PageHeadProps {
  readonly title: string;
  /** Before the title of the browser's tab; the case's name, say. */
  readonly about?: string;
  /** A small line above the title. */
  readonly kicker?: string;
  readonly crumbs?: readonly Crumb[];
  /** One line of facts: grey label, `<b>` for the value. */
  readonly facts?: readonly ReactNode[];
  readonly actions?: ReactNode;
  /** Path and Tabs of a case. */
  readonly children?: ReactNode;
}

/** The white head of a page. After navigation its h1 takes the focus, so that a reader hears where they are. */
export function PageHead({ title, about, kicker, crumbs = [], facts = [], actions, children }: PageHeadProps) {
  const { t } = useTranslation();
  const { key, pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [title, about, t('product')].filter(Boolean).join(' – ');
  }, [title, about, t]);
  useEffect(() => {
    // `default` is the first page of a visit: there the browser's own start is right.
    if (key !== 'default') heading.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new place, not a new entry of the same place
  }, [pathname]);
  return (
    <div className="page-head">
      <div className="wrap">
        {crumbs.length > 0 && (
          <nav aria-label={t('breadcrumb')}>
            <ol className="crumbs">
              {crumbs.map(({ label, to }) => (
                <li key={label}>{to ? <Link to={to}>{label}</Link> : <span aria-current="page">{label}</span>}</li>
              ))}
            </ol>
          </nav>
        )}
        <div className="page-title">
          <div>
            {kicker && <p className="kicker">{kicker}</p>}
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {facts.length > 0 && (
              <ul className="page-facts">
                {facts.map((fact, index) => (
                  <li key={index}>{fact}</li>
                ))}
              </ul>
            )}
          </div>
          {actions && <div className="page-actions">{actions}</div>}
        </div>
        {children}
      </div>
    </div>
  );
}

/** The grey work area under the head. */
export const Work = ({ children }: { children: ReactNode }) => <div className="wrap work">{children}</div>;

/** Twelve columns; each child says its width by `Column`. */
export const Grid = ({ children }: { children: ReactNode }) => <div className="grid">{children}</div>;

/** A column of cards, 3 to 12 of twelve; the full width under 700 px. */
export const Column = ({ span, children }: { span: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12; children: ReactNode }) => (
  <div className={`stack span-${span}`}>{children}</div>
);
