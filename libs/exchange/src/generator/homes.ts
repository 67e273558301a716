import { type LocalDate, addDays, dayNumber, dayOfAge, daysBetween, fromDayNumber, later } from '@app/platform';
import { grouped } from '../grouped.js';
import { dealt } from './apportion.js';
import type { CastLife } from './lives.js';
import { ACTIVE, ADULT_HOMES, OTHER_HOMES, RELEVANT_HOMES, UNACCOMPANIED_HOMES } from './mix.js';
import type { Random } from './random.js';

/** Where somebody lives: ACCOM with its digit, and since when. Empty when it is not recorded. */
export interface Home {
  readonly accommodation: string;
  readonly accommodationSince: LocalDate | null;
}

const NOT_RECORDED: Home = { accommodation: '', accommodationSince: null };

/** Gives everybody a home, in the published mix for active adults and by placement for those in care. */
export function homesFor(lives: readonly CastLife[], today: LocalDate, random: Random): Map<CastLife, Home> {
  const homes = new Map<CastLife, Home>();
  const dealOut = (group: readonly CastLife[], weights: Record<string, number>) => {
    for (const [life, code] of dealt(group, weights, random)) homes.set(life, homeSince(life, code, today, random));
  };
  const groups = grouped(lives, groupOf);
  for (const life of groups.get('IN_CARE') ?? []) homes.set(life, placementOf(life));
  for (const life of groups.get('STAYING_PUT') ?? []) homes.set(life, stayedPut(life));
  for (const life of groups.get('IN_CUSTODY') ?? []) homes.set(life, homeSince(life, 'X2', today, random));
  dealOut(groups.get('UNACCOMPANIED') ?? [], UNACCOMPANIED_HOMES);
  dealOut(groups.get('ADULT') ?? [], ADULT_HOMES);
  dealOut(groups.get('RELEVANT') ?? [], RELEVANT_HOMES);
  dealOut(groups.get('OTHER') ?? [], OTHER_HOMES);
  for (const life of groups.get('AT_HOME') ?? []) homes.set(life, homeSince(life, 'B1', today, random));
  for (const life of lives)
    if (life.leading) homes.set(life, leadingHome(life, life.leading.accommodation, today));
    else if (!homes.has(life)) homes.set(life, NOT_RECORDED);
  return homes;
}

type Group =
  'IN_CARE' | 'STAYING_PUT' | 'IN_CUSTODY' | 'UNACCOMPANIED' | 'ADULT' | 'RELEVANT' | 'AT_HOME' | 'OTHER' | 'NONE';

function groupOf({ part, stayingPut, identity, episodes, leading }: CastLife): Group {
  if (leading) return 'NONE';
  const last = episodes.at(-1);
  if (last?.to === null) return 'IN_CARE';
  if (stayingPut) return 'STAYING_PUT';
  if (part in ACTIVE) return identity.unaccompanied ? 'UNACCOMPANIED' : 'ADULT';
  if (part === 'RELEVANT') return last?.reasonEnded === 'E9' ? 'IN_CUSTODY' : 'RELEVANT';
  if (part === 'QUALIFYING' || part === 'QUALIFYING_AT_17') return 'AT_HOME';
  return part === 'ANNUAL_CONTACT' ? 'OTHER' : 'NONE';
}

/** Fostering has no letter of its own among the accommodation codes: Y, other. */
function placementOf({ episodes }: CastLife): Home {
  const last = episodes.at(-1);
  const codes: Readonly<Record<string, string>> = { K2: 'C1', K3: 'D1', H5: 'D1', P1: 'B1' };
  return {
    accommodation: codes[last?.placement ?? ''] ?? 'Y1',
    accommodationSince: last ? fromDayNumber(last.from) : null,
  };
}

function stayedPut({ identity }: CastLife): Home {
  return { accommodation: 'Z1', accommodationSince: dayOfAge(identity.bornOn, 18) };
}

/** Moved in on some day after care ended, in the last two years. */
function homeSince({ episodes }: CastLife, code: string, today: LocalDate, random: Random): Home {
  if (code === 'NOT_RECORDED') return NOT_RECORDED;
  const careEnded = fromDayNumber(episodes.at(-1)?.to ?? dayNumber(today));
  const earliest = later(careEnded, addDays(today, -730));
  const moved = addDays(earliest, random.whole(0, Math.max(0, daysBetween(earliest, today) - 5)));
  return { accommodation: code, accommodationSince: moved };
}

function leadingHome({ identity, episodes }: CastLife, accommodation: string, today: LocalDate): Home {
  const last = episodes.at(-1);
  if (last?.to === null) return { accommodation, accommodationSince: fromDayNumber(last.from) };
  const eighteen = dayOfAge(identity.bornOn, 18);
  const moved = accommodation === 'Z1' ? eighteen : later(eighteen, addDays(today, -240));
  return { accommodation, accommodationSince: moved };
}
