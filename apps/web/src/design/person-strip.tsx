import type { ReactNode } from 'react';

/** One fact under the name: "Personal adviser", "Priya Nair". */
export interface Fact {
  label: string;
  value: ReactNode;
}

interface Props {
  name: string;
  pronouns?: string | null | undefined;
  /** "17 years, 9 months old · born 5 February 2009 · reference TR-2041". */
  line: ReactNode;
  facts: readonly Fact[];
  /** Buttons: what can be done here. */
  actions?: ReactNode;
  /** <Clock>s. */
  clocks?: ReactNode;
  /** <Tabs>. */
  tabs?: ReactNode;
}

/** The head of a record. The name is the page's h1: give <Page> `ownHeading`. */
export function PersonStrip({ name, pronouns, line, facts, actions, clocks, tabs }: Props) {
  return (
    <div className="app-person">
      <div className="app-person__top">
        <div>
          <h1 className="govuk-heading-l app-person__name">
            {name} {pronouns && <small>{pronouns}</small>}
          </h1>
          <p className="govuk-body app-s govuk-!-margin-bottom-0">{line}</p>
        </div>
        {actions && <div className="app-btn-group app-noprint">{actions}</div>}
      </div>
      <dl className="app-facts">
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {clocks && (
        <>
          <h2 className="govuk-visually-hidden">Important dates</h2>
          <ul className="app-clocks">{clocks}</ul>
        </>
      )}
      {tabs}
    </div>
  );
}
