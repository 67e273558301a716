import type { ReactNode } from 'react';

/** The main column and, beside it on wide screens and below it on others, a side column. */
export function Columns({ children, side, sideLabel }: { children: ReactNode; side: ReactNode; sideLabel: string }) {
  return (
    <div className="app-grid app-grid--side">
      <div>{children}</div>
      <aside aria-label={sideLabel}>{side}</aside>
    </div>
  );
}
