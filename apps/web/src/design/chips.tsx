import { Link } from 'react-router';
import type { View } from './view-tabs.js';

/** Narrows a list to one kind: rounded links with their counts, the current one filled. */
export function Chips({ label, chips }: { label: string; chips: readonly View[] }) {
  return (
    <nav aria-label={label}>
      <ul className="app-chips">
        {chips.map((chip) => (
          <li key={chip.to}>
            <Link to={chip.to} aria-current={chip.current ? 'true' : undefined}>
              {chip.label} {chip.count !== undefined && <span className="app-chips__n">{chip.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
