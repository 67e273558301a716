import { Link } from 'react-router';
import type { View } from './view-tabs.js';

/** Two or three ways to lay out the same things: Board, List. */
export function Segmented({ label, views }: { label: string; views: readonly View[] }) {
  return (
    <nav aria-label={label}>
      <span className="app-seg">
        {views.map((view) => (
          <Link key={view.to} to={view.to} aria-current={view.current ? 'true' : undefined}>
            {view.label}
          </Link>
        ))}
      </span>
    </nav>
  );
}
