import { Link, type Location, useLocation } from 'react-router';

interface Props {
  /** What is turned: "actions". */
  what: string;
  /** The cursor after which the next page begins; nothing on the last page. */
  next?: string | null | undefined;
  /** This is not the first page: a way back to it is offered. The browser's Back goes one page back. */
  notFirst: boolean;
  /** The name of the cursor in the address. */
  param?: string;
}

/** Turns the pages of a list that the server pages by cursor: links, so that the address shows the same page. */
export function Pagination({ what, next, notFirst, param = 'after' }: Props) {
  const { pathname, search, state } = useLocation() as Location<unknown>;
  if (!next && !notFirst) return null;
  const to = (cursor: string | undefined) => {
    const query = new URLSearchParams(search);
    if (cursor === undefined) query.delete(param);
    else query.set(param, cursor);
    return { pathname, search: query.toString() };
  };
  return (
    <nav className="govuk-pagination" aria-label={`Pages of ${what}`}>
      {notFirst && (
        <div className="govuk-pagination__prev">
          <Link className="govuk-link govuk-pagination__link" to={to(undefined)} state={state}>
            <Arrow way="prev" />
            <Title>First</Title>
          </Link>
        </div>
      )}
      {next && (
        <div className="govuk-pagination__next">
          <Link className="govuk-link govuk-pagination__link" to={to(next)} state={state} rel="next">
            <Title>Next</Title>
            <Arrow way="next" />
          </Link>
        </div>
      )}
    </nav>
  );
}

function Title({ children }: { children: string }) {
  return (
    <span className="govuk-pagination__link-title">
      {children}
      <span className="govuk-visually-hidden"> page</span>
    </span>
  );
}

const ARROWS = {
  prev: 'm6.6 0-6.7 6.7 6.7 6.4 1.4-1.4-4.2-4h12.9v-2h-13l4.3-4.3-1.4-1.4z',
  next: 'm8.1 0-1.4 1.4 4.3 4.3h-13v2h12.9l-4.2 4 1.4 1.4 6.7-6.4-6.7-6.7z',
};

function Arrow({ way }: { way: keyof typeof ARROWS }) {
  const look = `govuk-pagination__icon govuk-pagination__icon--${way}`;
  return (
    <svg className={look} height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
      <path d={ARROWS[way]} />
    </svg>
  );
}
