import { Link } from 'react-router';

/** One view of a list: its address, its name, how many it holds. */
export interface View {
  to: string;
  label: string;
  count?: number | undefined;
  current: boolean;
}

/** Views of one list, saved or given: links whose address is the view. */
export function ViewTabs({ label, views }: { label: string; views: readonly View[] }) {
  return (
    <nav aria-label={label}>
      <ul className="app-views">
        {views.map((view) => (
          <li key={view.to}>
            <Link to={view.to} aria-current={view.current ? 'page' : undefined}>
              {view.label}
              {view.count !== undefined && ` (${view.count})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
