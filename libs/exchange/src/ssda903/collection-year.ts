import type { LocalDate } from '@app/platform';

/** The year a return is about: 1 April to 31 March. */
export interface CollectionYear {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** The collection year a day falls in. */
export function collectionYearOf(day: LocalDate): CollectionYear {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) >= '04-01' ? year : year - 1;
  return { startsOn: `${first}-04-01`, endsOn: `${first + 1}-03-31` };
}
