import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { classNames } from '../design/class-names.js';
import { TextLink } from '../design/text-link.js';
import { Find } from './find.js';
import { currency, entriesFor, type Entry } from './navigation.js';
import { SignOut } from './sign-out.js';
import { useIs, useViewer } from './viewer.js';

/** Where one can go, by role; on phones behind "Menu". At its end: Find, a manager’s team, the viewer’s name, Sign out. */
export function ServiceNavigation() {
  const { displayName } = useViewer();
  const findsPeople = useIs(
    'COORDINATOR',
    'CHAIR',
    'PANEL_MEMBER',
    'PERSONAL_ADVISER',
    'SOCIAL_WORKER',
    'TEAM_MANAGER',
  );
  const manages = useIs('TEAM_MANAGER', 'COORDINATOR');
  return (
    <div className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <Entries />
        </div>
        <div className="app-shell-tools app-s">
          {findsPeople && <Find />}
          {manages && (
            <TextLink to="/leavers" hidden=": who leaves, and emergency access">
              Team
            </TextLink>
          )}
          <TextLink to="/account" hidden="(your account)">
            {displayName}
          </TextLink>
          <SignOut />
        </div>
      </div>
    </div>
  );
}

function Entries() {
  const { roles } = useViewer();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === pathname; // going somewhere closes it
  return (
    <nav aria-label="Main menu" className="govuk-service-navigation__wrapper">
      <button
        type="button"
        className="govuk-service-navigation__toggle app-nav-toggle"
        aria-controls="navigation"
        aria-expanded={open}
        onClick={() => setOpenAt(open ? undefined : pathname)}
      >
        Menu
      </button>
      <ul className={classNames('govuk-service-navigation__list', !open && 'app-nav-closed')} id="navigation">
        {entriesFor(roles).map((entry) => (
          <NavigationItem key={entry.to} entry={entry} pathname={pathname} />
        ))}
      </ul>
    </nav>
  );
}

function NavigationItem({ entry, pathname }: { entry: Entry; pathname: string }) {
  const current = currency(entry, pathname);
  return (
    <li className={classNames('govuk-service-navigation__item', current && 'govuk-service-navigation__item--active')}>
      <Link className="govuk-service-navigation__link" to={entry.to} aria-current={current}>
        {current ? <strong className="govuk-service-navigation__active-fallback">{entry.label}</strong> : entry.label}
      </Link>
    </li>
  );
}
