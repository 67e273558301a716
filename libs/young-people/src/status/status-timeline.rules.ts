import type { LocalDate } from '@app/platform';
import { type ReckonedStatus, decide, prepare } from './decision-table.rules.js';
import { countingAccommodation } from './reckoning.rules.js';
import { type Spell, type StatusFacts, type StatusSettings, type StatusStretch, usualSettings } from './status.js';

/**
 * The status on every day from birth on, as stretches without a gap. The last has no end. Kept in the database, so that a
 * list can ask for a status on any day; it must be worked out again whenever a fact changes, also one in the past.
 */
export function statusTimeline(facts: StatusFacts, settings: StatusSettings = usualSettings): StatusStretch[] {
  return stretchesOf(prepare(facts, settings));
}

/** The same, from facts made ready. Decides only on the days where something can change. */
export function stretchesOf(reckoned: ReckonedStatus): StatusStretch[] {
  const stretches: StatusStretch[] = [];
  for (const from of turningDays(reckoned)) {
    const { status, supportLevel } = decide(reckoned, from);
    const last = stretches.at(-1);
    if (last?.status === status && last.supportLevel === supportLevel) continue;
    if (last) stretches[stretches.length - 1] = { ...last, to: from };
    stretches.push({ status, supportLevel, from, to: null });
  }
  return stretches;
}

/** Every day on which a condition of the decision table can begin or stop to hold: birth first, in order, once each. */
function turningDays(reckoned: ReckonedStatus): LocalDate[] {
  const { facts, turns16, turns18, turns21, turns25 } = reckoned;
  const days: (LocalDate | null)[] = [turns16, turns18, turns21, turns25, reckoned.diedOn, reckoned.enoughCareOn];
  edgesInto(days, reckoned.episodes);
  edgesInto(days, reckoned.homes);
  for (const home of reckoned.homes) days.push(home.sixMonthsOn);
  edgesInto(days, reckoned.guardianships);
  edgesInto(days, facts.educationProgrammes ?? []);
  edgesInto(days, facts.supportRequests ?? []);
  for (const place of countingAccommodation(facts.otherAccommodation ?? [], turns16, turns18))
    days.push(place.countsFrom);

  const born = facts.dateOfBirth;
  const later = days.filter((day) => day !== null).filter((day) => day > born);
  return [born, ...new Set(later.sort())];
}

function edgesInto(days: (LocalDate | null)[], spells: readonly Spell[]): void {
  for (const { startsOn, endsOn } of spells) days.push(startsOn, endsOn);
}
