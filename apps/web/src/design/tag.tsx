import type { ReactNode } from 'react';

/** A word that marks a kind ("Draft", "Closed item"). Not for how things stand: that is <Status>. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="app-tag">{children}</span>;
}
