import type { ReactNode } from 'react';

/** Heard, not seen: "Update" becomes "Update: help Leon open a bank account" where a label is repeated. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="govuk-visually-hidden">{children}</span>;
}
