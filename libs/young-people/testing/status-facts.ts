import { readFileSync } from 'node:fs';
import { addDays, dayNumber, fromDayNumber } from '@app/platform';
import fc from 'fast-check';
import {
  type CarePeriod,
  type CareStatus,
  OtherAccommodationKind,
  type Spell,
  type StatusFacts,
} from '../src/status/status.js';

/** Facts that say nothing but a date of birth, and what the test is about. */
export function statusFacts(but: Partial<StatusFacts> = {}): StatusFacts {
  return { dateOfBirth: '2008-06-15', carePeriods: [], ...but };
}

/** An episode under section 20. */
export function inCare(startsOn: string, endsOn: string | null, but: Partial<CarePeriod> = {}): CarePeriod {
  return { startsOn, endsOn, legalStatus: 'V2', reasonCeased: null, shortBreak: false, ...but };
}

/** One case of the agreed status cases. */
export interface StatusVector {
  readonly id: string;
  readonly description: string;
  readonly facts: StatusFacts;
  readonly asOf: string;
  readonly expected: CareStatus;
  readonly manualCheck: boolean;
}

type Pair = [string, string | null];

interface RawVector {
  id: string;
  description: string;
  person: { dob: string; care: Pair[]; home?: Pair[]; detained?: Pair[]; sgo?: Pair[]; [more: string]: unknown };
  asOf: string;
  expected: CareStatus;
  note: string;
}

/** The agreed cases, worked out by hand and by a second program. */
export function statusVectors(): StatusVector[] {
  const text = readFileSync(new URL('./status-vectors.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as RawVector[]).map(({ id, description, person, asOf, expected, note }) => ({
    id,
    description,
    asOf,
    expected,
    manualCheck: note.includes('MANUAL_CHECK'),
    facts: factsOf(person),
  }));
}

function factsOf(person: RawVector['person']): StatusFacts {
  const { adopted, education_end: educationEnd } = person;
  return {
    dateOfBirth: person.dob,
    carePeriods: person.care.map(([startsOn, endsOn]) =>
      inCare(startsOn, endsOn, { reasonCeased: endsOn !== null && endsOn === adopted ? 'E11' : null }),
    ),
    homeReturns: spells(person.home),
    detentions: spells(person.detained),
    guardianships: spells(person.sgo).map((spell) => ({ ...spell, fromCare: person['sgo_from_care'] === true })),
    educationProgrammes: typeof educationEnd === 'string' ? [{ startsOn: '2025-09-01', endsOn: educationEnd }] : [],
  };
}

function spells(pairs: readonly Pair[] = []): Spell[] {
  return pairs.map(([startsOn, endsOn]) => ({ startsOn, endsOn }));
}

/** Any day from the 15th year of the youngest to well past the 26th of the oldest in `anyStatusFacts`. */
export const anyDay = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2036-12-31') }).map(fromDayNumber);

const anySpell: fc.Arbitrary<Spell> = fc
  .record({
    startsOn: fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2030-12-31') }).map(fromDayNumber),
    days: fc.option(fc.integer({ min: 0, max: 900 }), { freq: 5 }),
  })
  .map(({ startsOn, days }) => ({ startsOn, endsOn: days === null ? null : addDays(startsOn, days) }));

/** An episode that ended without adoption, death or transfer. */
export const anyPlainEpisode: fc.Arbitrary<CarePeriod> = fc
  .record({
    spell: anySpell,
    legalStatus: fc.constantFrom('C1', 'C2', 'V2', 'V2', 'J1', 'V3', 'V4'),
    reasonCeased: fc.constantFrom('X1', 'E4A', 'E5', 'E8', 'E9', 'E17', 'E45', null),
    shortBreak: fc.constant(false),
  })
  .map(({ spell, ...rest }) => ({ ...spell, ...rest }));

const anyEpisode: fc.Arbitrary<CarePeriod> = fc
  .tuple(anyPlainEpisode, fc.constantFrom('E2', 'E3', 'E11', 'E12', null, null, null, null, null, null))
  .map(([episode, ending]) => (ending === null ? episode : { ...episode, reasonCeased: ending }));

const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });

/** Born between 2003 and 2013, on 29 February more often than by chance. */
export const anyDateOfBirth = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.integer({ min: dayNumber('2003-01-01'), max: dayNumber('2013-12-31') }).map(fromDayNumber),
  },
  { weight: 1, arbitrary: fc.constantFrom('2004-02-29', '2008-02-29', '2012-02-29') },
);

function factsWith(episode: fc.Arbitrary<CarePeriod>, died: fc.Arbitrary<string | null>): fc.Arbitrary<StatusFacts> {
  return fc.record({
    dateOfBirth: anyDateOfBirth,
    diedOn: died,
    carePeriods: fc.array(episode, { maxLength: 6 }),
    homeReturns: few(anySpell),
    detentions: few(anySpell),
    guardianships: few(fc.tuple(anySpell, fc.boolean()).map(([spell, fromCare]) => ({ ...spell, fromCare }))),
    otherAccommodation: few(
      fc
        .tuple(anySpell, fc.constantFrom(...Object.values(OtherAccommodationKind)))
        .map(([spell, kind]) => ({ ...spell, kind })),
    ),
    educationProgrammes: few(anySpell),
    supportRequests: few(anySpell),
  });
}

/** Any facts at all, contradictory ones among them. */
export const anyStatusFacts = factsWith(anyEpisode, fc.option(anyDay, { freq: 10 }));

/** Any facts of somebody who lives, was not adopted and did not move to another authority. */
export const plainStatusFacts = factsWith(anyPlainEpisode, fc.constant(null));
