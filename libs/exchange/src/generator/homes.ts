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
  for (const [group, members] of grouped(lives, groupOf)) {
    const weights = DEALT[group];
    if (weights)
      for (const [life, code] of dealt(members, weights, random)) homes.set(life, homeSince(life, code, today, random));
    else for (const life of members) homes.set(life, homeOf(life, group, today, random));
  }
  return homes;
}

function homeOf(life: CastLife, group: Group, today: LocalDate, random: Random): Home {
  if (life.leading) return leadingHome(life, life.leading.accommodation, today);
  if (group === 'IN_CARE') return placementOf(life);
  if (group === 'STAYING_PUT') return stayedPut(life);
  if (group === 'IN_CUSTODY') return homeSince(life, 'X2', today, random);
  return group === 'AT_HOME' ? homeSince(life, 'B1', today, random) : NOT_RECORDED;
}

type Group =
  'IN_CARE' | 'STAYING_PUT' | 'IN_CUSTODY' | 'UNACCOMPANIED' | 'ADULT' | 'RELEVANT' | 'AT_HOME' | 'OTHER' | 'NONE';

const DEALT: Partial<Record<Group, Record<string, number>>> = {
  UNACCOMPANIED: UNACCOMPANIED_HOMES,
  ADULT: ADULT_HOMES,
  RELEVANT: RELEVANT_HOMES,
  OTHER: OTHER_HOMES,
};

function groupOf({ part, stayingPut, identity, episodes, leading }: CastLife): Group {
  if (leading) return 'NONE';
  if (stayingPut) return 'STAYING_PUT';
  if (part in ACTIVE) return identity.unaccompanied ? 'UNACCOMPANIED' : 'ADULT';
  return placedBy(episodes) ?? BY_PART[part] ?? 'NONE';
}

function placedBy(episodes: CastLife['episodes']): Group | null {
  const last = episodes.at(-1);
  if (last?.to === null) return 'IN_CARE';
  return last?.reasonEnded === 'E9' ? 'IN_CUSTODY' : null;
}

const BY_PART: Partial<Record<CastLife['part'], Group>> = {
  RELEVANT: 'RELEVANT',
  QUALIFYING: 'AT_HOME',
  QUALIFYING_AT_17: 'AT_HOME',
  ANNUAL_CONTACT: 'OTHER',
};

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
