import { Link, useLocation } from 'react-router';

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
  const { pathname, search } = useLocation();
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
          <Link className="govuk-link govuk-pagination__link" to={to(undefined)}>
            <svg
              className="govuk-pagination__icon govuk-pagination__icon--prev"
              height="13"
              width="15"
              aria-hidden="true"
              focusable="false"
              viewBox="0 0 15 13"
            >
              <path d="m6.6 0-6.700 6.700 6.700 6.400 1.400-1.400-4.200-4h12.900v-2h-13l4.300-4.300-1.400-1.400z" />
            </svg>
            <span className="govuk-pagination__link-title">
              First<span className="govuk-visually-hidden"> page</span>
            </span>
          </Link>
        </div>
      )}
      {next && (
        <div className="govuk-pagination__next">
          <Link className="govuk-link govuk-pagination__link" to={to(next)} rel="next">
            <span className="govuk-pagination__link-title">
              Next<span className="govuk-visually-hidden"> page</span>
            </span>
            <svg
              className="govuk-pagination__icon govuk-pagination__icon--next"
              height="13"
              width="15"
              aria-hidden="true"
              focusable="false"
              viewBox="0 0 15 13"
            >
              <path d="m8.100 0-1.400 1.400 4.300 4.300h-13v2h12.900l-4.200 4 1.400 1.400 6.700-6.400-6.700-6.700z" />
            </svg>
          </Link>
        </div>
      )}
    </nav>
  );
}
