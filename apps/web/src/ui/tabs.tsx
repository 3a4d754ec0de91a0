import { NavLink } from 'react-router';
import { Count } from './card';

export interface Tab {
  readonly to: string;
  readonly label: string;
  readonly count?: number;
  /** Current only on exactly this address. */
  readonly end?: boolean;
}

/** The parts of one thing, each with an address of its own. Stands last in PageHead. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <nav className="tabs" aria-label={label}>
    {tabs.map(({ to, label: name, count, end }) => (
      <NavLink key={to} to={to} end={end}>
        {name} {count !== undefined && <Count value={count} />}
      </NavLink>
    ))}
  </nav>
);

/** The parts of a page below the tabs of its thing: pills, each with an address of its own. */
export const SubNav = ({ label, links }: { label: string; links: readonly Tab[] }) => (
  <nav className="sub-nav" aria-label={label}>
    <ul>
      {links.map(({ to, label: name, count, end }) => (
        <li key={to}>
          <NavLink to={to} end={end}>
            {name} {count !== undefined && <Count value={count} />}
          </NavLink>
        </li>
      ))}
    </ul>
  </nav>
);
