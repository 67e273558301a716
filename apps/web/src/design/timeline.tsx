import type { ReactNode } from 'react';
import { day, dayAndTime } from '../content/dates.js';

/** One thing that happened. */
export interface TimelineEntry {
  id: string;
  title: ReactNode;
  /** A day (YYYY-MM-DD) or an instant (ISO 8601). */
  when: string;
  by?: string | null | undefined;
  children?: ReactNode;
}

/** What happened, newest first. */
export function Timeline({ entries, level = 2 }: { entries: readonly TimelineEntry[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="moj-timeline">
      {entries.map((entry) => (
        <div className="moj-timeline__item" key={entry.id}>
          <div className="moj-timeline__header">
            <Heading className="moj-timeline__title">{entry.title}</Heading>{' '}
            {entry.by && <p className="moj-timeline__byline">by {entry.by}</p>}
          </div>
          <p className="moj-timeline__date">
            <time dateTime={entry.when}>{entry.when.includes('T') ? dayAndTime(entry.when) : day(entry.when)}</time>
          </p>
          {entry.children && <div className="moj-timeline__description">{entry.children}</div>}
        </div>
      ))}
    </div>
  );
}
