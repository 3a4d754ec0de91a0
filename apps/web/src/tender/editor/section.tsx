import { type ReactNode } from 'react';
import type { Reason } from '@app/kernel';
import { useGapWords } from './gap-words';
import { GateDiamond, Rows } from '../../ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { taskOf, type Section } from './sections';

/** What a section lacks, at its top; each leads to the field where it is written. */
export function GapList({ section, gaps }: { section: Section; gaps: readonly Reason[] }) {
  const { t } = useTranslation('tender');
  const wordsOf = useGapWords();
  if (gaps.length === 0) return null;
  return (
    <div className="card card-amber" role="region" aria-label={t('gaps.title', { count: gaps.length })}>
      <Rows dense>
        {gaps.map((gap) => {
          const task = taskOf(gap);
          const words = wordsOf(gap);
          return (
            <li key={words} className="gap-row">
              <GateDiamond state="shut" size="small" />
              {task ? <Link to={{ search: `?part=${section}`, hash: task }}>{words}</Link> : <span>{words}</span>}
            </li>
          );
        })}
      </Rows>
    </div>
  );
}

/** The rows of a list with the button that adds one. */
export const Items = ({ empty, add, children }: { empty: string | undefined; add: ReactNode; children: ReactNode }) => (
  <>
    {empty && <p className="muted card-body">{empty}</p>}
    <ul className="rows call-items">{children}</ul>
    <div className="card-foot">{add}</div>
  </>
);
