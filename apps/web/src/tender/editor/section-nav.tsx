import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, GateDiamond } from '../../ui';
import type { CallContent } from '../call-types';
import { SECTIONS, type Section } from './sections';

interface SectionNavProps {
  readonly current: Section;
  readonly content: CallContent;
  /** How many gaps each section has. */
  readonly gaps: Readonly<Partial<Record<Section, number>>>;
}

/** The sections of the call with what each still lacks: a list at the side, a strip on a phone. */
export function SectionNav({ current, content, gaps }: SectionNavProps) {
  const { t } = useTranslation('tender');
  return (
    <nav className="card section-nav" aria-label={t('editor.sections')}>
      <ol>
        {SECTIONS.map((section) => {
          const count = gaps[section] ?? 0;
          const begun = isBegun(section, content);
          return (
            <li key={section}>
              <Link to={{ search: `?part=${section}` }} aria-current={section === current ? 'step' : undefined} preventScrollReset>
                {count > 0 ? <GateDiamond state="shut" size="small" /> : begun ? <Icon name="check" /> : <i className="section-dot" />}
                <span>
                  {t(`section.${section}`)}
                  <span className="small muted">{note(section, count, begun)}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );

  function note(section: Section, count: number, begun: boolean): string {
    if (count > 0) return t('editor.gaps', { count });
    if (section === 'publish') return t('editor.toPublish');
    return begun ? t('editor.complete') : t('editor.empty');
  }
}

function isBegun(section: Section, { lots, requirements, priceItems, rounds, tieBreak, title, languages }: CallContent): boolean {
  switch (section) {
    case 'basics':
      return title !== undefined || languages.length > 0;
    case 'lots':
      return lots.length > 0;
    case 'requirements':
      return requirements.length > 0;
    case 'prices':
      return priceItems.length > 0;
    case 'rounds':
      return rounds.some((round) => round.deadline !== undefined);
    case 'criteria':
      return rounds.some((round) => round.criteria.length > 0);
    case 'closing':
      return tieBreak !== undefined;
    case 'publish':
      return false;
  }
}
