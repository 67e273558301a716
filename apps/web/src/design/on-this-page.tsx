import type { MouseEvent, ReactNode } from 'react';

/** One place of a long page. */
interface Place {
  id: string;
  label: string;
}

/** The places of a long page, each one press away. The address stays: it says which page, not how far down. */
export function OnThisPage({ places }: { places: readonly Place[] }) {
  const go = (event: MouseEvent, id: string) => {
    event.preventDefault();
    const place = document.getElementById(id);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label="On this page" className="app-noprint">
      <ul className="govuk-list app-on-page">
        {places.map(({ id, label }) => (
          <li key={id}>
            <a className="govuk-link govuk-link--no-visited-state" href={`#${id}`} onClick={(event) => go(event, id)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A place that <OnThisPage> leads to. */
export function PlaceOnPage({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} tabIndex={-1} className="app-place">
      {children}
    </div>
  );
}
