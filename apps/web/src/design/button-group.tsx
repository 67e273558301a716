import type { ReactNode } from 'react';

/** Buttons and quiet buttons in one row; they wrap on phones and do not print. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="app-btn-group">{children}</div>;
}
