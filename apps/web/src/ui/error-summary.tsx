import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Reason } from '@app/kernel';
import { ApiProblem } from '../api';
import { useFormat } from '../i18n';
import { Button } from './button';
import { Notice } from './notice';

interface ErrorSummaryProps {
  /** What the server answered, or any error of a mutation. */
  readonly problem?: unknown;
  /** What the form itself found: the path of the field and the words. */
  readonly fields?: readonly { readonly path: string; readonly text: string }[];
  /** Where a reason is mended. */
  readonly placeOf?: (reason: Reason) => string | undefined;
  /** For a save that came second (412): both versions and the two ways on. */
  readonly stale?: {
    readonly mine: ReactNode;
    readonly theirs: ReactNode;
    readonly onTakeTheirs: () => void;
    readonly onKeepMine: () => void;
  };
}

/** What went wrong, at the top: takes focus, lists every field or reason with a link. Keeps what was typed. */
export function ErrorSummary({ problem, fields = [], placeOf, stale }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const f = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const shown = problem !== undefined && problem !== null;
  useEffect(() => {
    if (shown || fields.length > 0) box.current?.focus();
  }, [shown, problem, fields.length]);

  const answer = problem instanceof ApiProblem ? problem : undefined;
  const wrong = [...fields, ...(answer?.fields.map(({ path, text }) => ({ path, text: f.text(text) })) ?? [])];
  if (!shown && wrong.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="bad" live title={titleOf()}>
        {wrong.length > 0 && (
          <ul className="why">
            {wrong.map(({ path, text }) => (
              <li key={path}>
                <a
                  href={`#${path}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(path)?.focus();
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
        {answer && answer.reasons.length > 0 && (
          <ul className="why">
            {answer.reasons.map((reason) => {
              const to = placeOf?.(reason);
              return (
                <li key={reason.code + f.text(reason.text)}>{to ? <Link to={to}>{f.text(reason.text)}</Link> : f.text(reason.text)}</li>
              );
            })}
          </ul>
        )}
        {answer?.status === 412 && <p>{t('error.staleText')}</p>}
        {answer?.status === 412 && stale && (
          <div className="stack stack-small">
            <h3>{t('error.yours')}</h3>
            <div>{stale.mine}</div>
            <h3>{t('error.theirs')}</h3>
            <div>{stale.theirs}</div>
            <div className="row">
              <Button small onClick={stale.onTakeTheirs}>
                {t('error.takeTheirs')}
              </Button>
              <Button small onClick={stale.onKeepMine}>
                {t('error.keepMine')}
              </Button>
            </div>
          </div>
        )}
      </Notice>
    </div>
  );

  function titleOf(): string {
    if (wrong.length > 0) return t('error.summary', { count: wrong.length });
    if (!answer) return t('error.unexpected');
    if (answer.status === 0) return t('error.offline');
    if (answer.status === 412) return t('error.stale');
    if (answer.status === 409) return t('error.refused');
    return answer.status >= 500 ? t('error.unexpected') : answer.title;
  }
}

/** The words for one field out of what the server said: give it to the field's `error`. */
export function useFieldError(problem: unknown): (path: string) => string | undefined {
  const f = useFormat();
  return (path) => {
    const found = problem instanceof ApiProblem ? problem.fields.find((field) => field.path === path) : undefined;
    return found && f.text(found.text);
  };
}
