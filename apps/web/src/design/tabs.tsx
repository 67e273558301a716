import { Link, useLocation } from 'react-router';

/** A tab is a page of its own, with its own address. */
export interface Tab {
  to: string;
  label: string;
  /** How many are in it; left out when unknown. */
  count?: number | undefined;
}

/** The pages of one record: links, not ARIA tabs. The one whose address this is, is marked. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const { pathname } = useLocation();
  return (
    <nav className="moj-sub-navigation" aria-label={label}>
      <ul className="moj-sub-navigation__list">
        {tabs.map((tab) => (
          <li className="moj-sub-navigation__item" key={tab.to}>
            <Link
              className="moj-sub-navigation__link"
              to={tab.to}
              aria-current={tab.to === pathname ? 'page' : undefined}
            >
              {tab.label}
              {tab.count !== undefined && ` (${tab.count})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
