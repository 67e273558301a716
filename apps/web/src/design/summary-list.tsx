import type { ReactNode } from 'react';

/** One row: its name, its value, and what can be done about it. */
export interface SummaryRow {
  label: string;
  value: ReactNode;
  /** A link or quiet button: <TextLink to=… hidden="date of birth">Change</TextLink>. */
  action?: ReactNode;
}

/** Facts, one under the other: on a record, or to check answers. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const anyAction = rows.some(hasAction);
  return (
    <dl className="govuk-summary-list">
      {rows.map((row) => (
        <div
          key={row.label}
          className={
            anyAction && !hasAction(row)
              ? 'govuk-summary-list__row govuk-summary-list__row--no-actions'
              : 'govuk-summary-list__row'
          }
        >
          <dt className="govuk-summary-list__key">{row.label}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {hasAction(row) && <dd className="govuk-summary-list__actions">{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}

function hasAction(row: SummaryRow): boolean {
  return row.action !== undefined && row.action !== null && row.action !== false;
}
