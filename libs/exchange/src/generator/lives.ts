import { type LocalDate, addDays, dayNumber, dayOfAge, fromDayNumber, later } from '@app/platform';
import { apportion } from './apportion.js';
import { episodesOf } from './care-history.js';
import { type CareSpan, birthFor, careSpanFor } from './care-span.js';
import { LEADING_PEOPLE, type LeadingPerson, birthOf } from './leading-people.js';
import type { Identity, Life } from './life.js';
import { ACTIVE, PARTS, type Part, STAYING_PUT, UNACCOMPANIED_OF_ACTIVE, UNACCOMPANIED_OF_ELIGIBLE } from './mix.js';
import { GROUPS, UNACCOMPANIED_GROUPS } from './names.js';
import { Random } from './random.js';

/** Below this size the leading people would not fit among the parts they play. */
const SMALLEST_WITH_LEADING_PEOPLE = 100;

interface Role {
  readonly part: Part;
  readonly unaccompanied: boolean;
  readonly stayingPut: boolean;
  readonly leading: LeadingPerson | null;
}

/** A life, and whom of the leading people it is, if any. */
export interface CastLife extends Life {
  readonly leading: LeadingPerson | null;
}

/** As many lives as asked for, in the published mix. The leading people come first. */
export function livesFor({ size, seed, today }: { size: number; seed: string; today: LocalDate }): CastLife[] {
  const taken = new Set<string>();
  return rolesFor(size, new Random(`${seed}/roles`)).map((role, index) =>
    lifeOf(role, { index, today, random: new Random(`${seed}/${index}`), taken }),
  );
}

function rolesFor(size: number, random: Random): Role[] {
  const counts = apportion(size, PARTS);
  const leading = size >= SMALLEST_WITH_LEADING_PEOPLE ? LEADING_PEOPLE : [];
  const played = leading.map((person): Role => ({ part: person.part, leading: person, ...flagsOf(person) }));
  for (const { part } of played) counts[part] -= 1;
  const parts = (Object.keys(counts) as Part[]).flatMap((part) => Array.from({ length: counts[part] }, () => part));
  const seats = parts.map((part) => ({ part }));
  const unaccompanied = unaccompaniedOf(seats, played, random);
  const stayers = stayersOf(seats, played, unaccompanied, random);
  const others = seats.map((seat): Role => ({
    part: seat.part,
    unaccompanied: unaccompanied.has(seat),
    stayingPut: stayers.has(seat),
    leading: null,
  }));
  return [...played, ...random.shuffled(others)];
}

function flagsOf({ unaccompanied = false, stayingPut = false }: LeadingPerson) {
  return { unaccompanied, stayingPut };
}

interface Seat {
  readonly part: Part;
}

/** The published share of active adults, and a share of those still in care; leading people count towards both. */
function unaccompaniedOf(seats: readonly Seat[], played: readonly Role[], random: Random): Set<Seat> {
  const chosen = new Set<Seat>();
  const choose = (among: (part: Part) => boolean, weights: { YES: number; NO: number }) => {
    const group = seats.filter(({ part }) => among(part));
    const acting = played.filter(({ part }) => among(part));
    const wanted = apportion(group.length + acting.length, weights).YES;
    const left = Math.max(0, wanted - acting.filter(({ unaccompanied }) => unaccompanied).length);
    for (const seat of random.shuffled(group).slice(0, left)) chosen.add(seat);
  };
  choose((part) => part in ACTIVE, UNACCOMPANIED_OF_ACTIVE);
  choose((part) => part === 'ELIGIBLE', UNACCOMPANIED_OF_ELIGIBLE);
  return chosen;
}

function stayersOf(
  seats: readonly Seat[],
  played: readonly Role[],
  unaccompanied: ReadonlySet<Seat>,
  random: Random,
): Set<Seat> {
  const active = [...seats, ...played].filter(({ part }) => part in ACTIVE).length;
  const wanted = apportion(active, STAYING_PUT).YES - played.filter(({ stayingPut }) => stayingPut).length;
  const may = seats.filter((seat) => seat.part === 'FORMER_RELEVANT' && !unaccompanied.has(seat));
  return new Set(random.shuffled(may).slice(0, Math.max(0, wanted)));
}

interface Making {
  readonly index: number;
  readonly today: LocalDate;
  readonly random: Random;
  /** Names with dates of birth that somebody has. */
  readonly taken: Set<string>;
}

function lifeOf(role: Role, making: Making): CastLife {
  const { today, random } = making;
  const identity = role.leading ? leadingIdentity(role.leading, making) : identityOf(role, making);
  const span = spanOf(role, identity, today, random);
  const episodes = episodesOf(span, { today: dayNumber(today), ...role }, random);
  const lastStart = episodes.findLast(({ reasonStarted }) => reasonStarted === 'S')?.from ?? span.from;
  return {
    part: role.part,
    identity,
    episodes,
    eligibleOn: eligibleFrom(identity.bornOn, lastStart, span),
    stayingPut: role.stayingPut,
    leading: role.leading,
  };
}

function spanOf(role: Role, { bornOn }: Identity, today: LocalDate, random: Random): CareSpan {
  const span = careSpanFor(role.part, { bornOn, unaccompanied: role.unaccompanied }, today, random);
  const d18 = dayNumber(dayOfAge(bornOn, 18));
  const until18 = role.stayingPut || role.leading ? { to: span.to === null ? null : d18, reasonEnded: '' } : {};
  const from = role.leading ? dayNumber(addDays(today, -role.leading.inCareFor)) : span.from;
  return { ...span, ...until18, from };
}

/** 16, with 91 days in care since the 14th birthday; null when care ended before that. */
function eligibleFrom(bornOn: LocalDate, from: number, { to, shortBreaks }: CareSpan): LocalDate | null {
  const counted = later(fromDayNumber(from), dayOfAge(bornOn, 14));
  const on = later(addDays(counted, 91), dayOfAge(bornOn, 16));
  return shortBreaks || (to !== null && dayNumber(on) >= to) ? null : on;
}

function leadingIdentity(person: LeadingPerson, { index, today, taken }: Making): Identity {
  const { localId, firstName, familyName, pronouns, sex, ethnicity } = person;
  const bornOn = birthOf(person, today);
  taken.add(`${firstName} ${familyName} ${bornOn}`);
  const rest = { returnId: String(100_001 + index), preferredName: '', unaccompanied: person.unaccompanied ?? false };
  return { localId, firstName, familyName, pronouns, sex, ethnicity, bornOn, ...rest };
}

function identityOf({ part, unaccompanied }: Role, { index, today, random, taken }: Making): Identity {
  const group = random.weighted(unaccompanied ? UNACCOMPANIED_GROUPS : GROUPS);
  const sex = random.chance(unaccompanied ? 0.12 : 0.48) ? 'F' : 'M';
  const firstNames = sex === 'F' ? group.female : group.male;
  const bornOn = birthFor(part, today, random);
  let [firstName, familyName] = [random.pick(firstNames), random.pick(group.family)];
  while (taken.has(`${firstName} ${familyName} ${bornOn}`))
    [firstName, familyName] = [random.pick(firstNames), random.pick(group.family)];
  taken.add(`${firstName} ${familyName} ${bornOn}`);
  return {
    localId: `TR-${10_001 + index}`,
    returnId: String(100_001 + index),
    firstName,
    familyName,
    preferredName: random.chance(0.07) ? random.pick(firstNames) : '',
    pronouns: pronounsOf(sex, random),
    sex,
    ethnicity: group.ethnicity,
    bornOn,
    unaccompanied,
  };
}

function pronounsOf(sex: 'M' | 'F', random: Random): string {
  return random.weighted([
    [sex === 'F' ? 'she/her' : 'he/him', 82],
    ['', 15],
    ['they/them', 2],
    [sex === 'F' ? 'he/him' : 'she/her', 1],
  ]);
}
