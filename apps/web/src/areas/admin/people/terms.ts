import { day } from '../../../content/dates.js';

interface Term {
  fromOn: string;
  toOn: string | null;
  live: boolean;
}

/** "Since 1 October 2026", "From 1 December 2026", "Ended on 25 November 2026". */
export function termInWords({ fromOn, toOn, live }: Term, today: string): string {
  if (live) return toOn ? `Since ${day(fromOn)}, ends ${day(toOn)}` : `Since ${day(fromOn)}`;
  if (fromOn > today) return `From ${day(fromOn)}`;
  return `Ended on ${day(toOn ?? fromOn)}`;
}
