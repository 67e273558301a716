import { Link } from 'react-router';

/** A step on the way here; the last one, this page, has no address. */
export interface Crumb {
  label: string;
  to?: string;
}

/** The way here. Give it to <Page>, which puts it before the main content. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li className="govuk-breadcrumbs__list-item" key={crumb.label} aria-current={crumb.to ? undefined : 'page'}>
            {crumb.to ? (
              <Link className="govuk-breadcrumbs__link" to={crumb.to}>
                {crumb.label}
              </Link>
            ) : (
              crumb.label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
