import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Count, type Tab } from '../ui';

/** The parts of the tender, below the tabs of the case. */
export function TenderNav({ links }: { links: readonly Tab[] }) {
  const { t } = useTranslation('tender');
  return (
    <nav className="tender-nav" aria-label={t('nav.label')}>
      <ul>
        {links.map(({ to, label, count, end }) => (
          <li key={to}>
            <NavLink to={to} end={end}>
              {label} {count !== undefined && <Count value={count} />}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
