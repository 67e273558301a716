import { dayNumber, dayOfAge } from '@app/platform';
import type { CareSpan } from './care-span.js';
import type { Episode } from './life.js';
import type { Random } from './random.js';

/** What an episode is like before its days are written in. */
interface Place {
  readonly placement: string;
  readonly provider: string;
}

type Style = 'FOSTERED' | 'HOMES' | 'MIXED' | 'UNACCOMPANIED';

const SUPPORTED_ACCOMMODATION_REGISTERED = dayNumber('2023-10-28');

/**
 * The episodes of a stretch of care: contiguous, each ending X1 on the day the next begins, with the changes of placement
 * and legal status that real histories have (about one a year and a half). One in eight older histories has a time at home between
 * two stretches.
 */
export function episodesOf(
  span: CareSpan,
  { today, unaccompanied, stayingPut }: { today: number; unaccompanied: boolean; stayingPut: boolean },
  random: Random,
): Episode[] {
  if (span.shortBreaks) return shortBreaks(span, random);
  const style: Style = unaccompanied ? 'UNACCOMPANIED' : random.weighted(STYLES);
  const need = unaccompanied ? 'N8' : random.weighted(NEEDS);
  const stretches = unaccompanied ? [{ from: span.from, to: span.to }] : stretchesOf(span, today, random);
  return stretches.flatMap(({ from, to }, at) => {
    const last = at === stretches.length - 1;
    const told: Told = { from, to, today, need, style, bornOn: span.bornOn, stayingPut: last && stayingPut };
    return contiguous(told, last ? span.reasonEnded : random.pick(['E4A', 'E4B']), random);
  });
}

interface Told {
  readonly from: number;
  readonly to: number | null;
  readonly today: number;
  readonly need: string;
  readonly style: Style;
  readonly bornOn: string;
  readonly stayingPut: boolean;
}

const STYLES: readonly (readonly [Style, number])[] = [
  ['FOSTERED', 55],
  ['HOMES', 15],
  ['MIXED', 30],
];
const NEEDS: readonly (readonly [string, number])[] = [
  ['N1', 66],
  ['N5', 13],
  ['N4', 8],
  ['N3', 4],
  ['N2', 3],
  ['N6', 3],
  ['N8', 3],
];

/** A long history may be two, with a return home of half a year and more between them, over before the 14th birthday. */
function stretchesOf(
  { from, to, bornOn }: CareSpan,
  today: number,
  random: Random,
): { from: number; to: number | null }[] {
  const d14 = dayNumber(dayOfAge(bornOn, 14));
  const room = Math.min(d14, to ?? today) - from;
  if (room < 1500 || !random.chance(0.13)) return [{ from, to }];
  const firstEnds = from + random.whole(200, 600);
  return [
    { from, to: firstEnds },
    { from: firstEnds + random.whole(190, 700), to },
  ];
}

function contiguous(told: Told, reasonEnded: string, random: Random): Episode[] {
  const starts = [told.from, ...cuts(told.from, told.to ?? told.today, random)];
  let state: State = {
    reasonStarted: 'S',
    legalStatus: told.style === 'UNACCOMPANIED' ? 'V2' : random.weighted(FIRST_STATUS),
    place: placeFor(told, told.from, random),
  };
  return starts.map((from, at) => {
    if (at > 0) state = changed(state, told, from, random);
    const next = starts[at + 1];
    if (next !== undefined) return episode(told, state, { from, to: next, reasonEnded: 'X1' });
    if (told.stayingPut) state = { ...state, place: { placement: 'U4', provider: 'PR1' } };
    const ended = told.to === null ? '' : lastReason(told, state.place, reasonEnded, random);
    return episode(told, state, { from, to: told.to, reasonEnded: ended });
  });
}

/** What an episode carries on from the one before. */
interface State {
  readonly reasonStarted: string;
  readonly legalStatus: string;
  readonly place: Place;
}

function changed(before: State, told: Told, from: number, random: Random): State {
  const reasonStarted = changeOf(before.legalStatus, random);
  const moved = reasonStarted === 'P' || reasonStarted === 'B';
  const ordered = reasonStarted === 'L' || reasonStarted === 'B';
  return {
    reasonStarted,
    legalStatus: ordered ? 'C2' : before.legalStatus,
    place: moved ? placeFor(told, from, random) : before.place,
  };
}

function episode(
  { need }: Told,
  { reasonStarted, legalStatus, place }: State,
  span: Pick<Episode, 'from' | 'to' | 'reasonEnded'>,
): Episode {
  return { reasonStarted, legalStatus, need, ...place, ...span };
}

/** Days on which something changes, at least a week apart. */
function cuts(from: number, end: number, random: Random): number[] {
  const years = (end - from) / 365.25;
  const wanted = Math.min(28, Math.round(years * (0.8 + random.next() * 1.8)));
  const days = Array.from({ length: wanted }, () => random.whole(from + 7, end - 7)).sort((a, b) => a - b);
  return days.filter((day, at) => day > from && day < end && (at === 0 || day - (days[at - 1] ?? 0) >= 7));
}

const FIRST_STATUS: readonly (readonly [string, number])[] = [
  ['C1', 58],
  ['V2', 42],
];

function changeOf(legalStatus: string, random: Random): string {
  if (legalStatus === 'C1')
    return random.weighted([
      ['L', 3],
      ['P', 4],
      ['B', 1],
    ]);
  return random.weighted([
    ['P', 17],
    ['T', 1],
  ]);
}

function placeFor({ style, bornOn }: Told, from: number, random: Random): Place {
  const sixteen = dayNumber(dayOfAge(bornOn, 16));
  if (from >= sixteen && random.chance(style === 'FOSTERED' ? 0.2 : 0.65)) return supported(from, random);
  const home = style === 'HOMES' || (style === 'MIXED' && random.chance(0.4));
  const placement = home ? 'K2' : random.weighted(FOSTERING);
  return { placement, provider: providerOf(placement, random) };
}

function supported(from: number, random: Random): Place {
  const placement = from >= SUPPORTED_ACCOMMODATION_REGISTERED ? 'K3' : 'H5';
  return { placement, provider: random.pick(['PR1', 'PR4', 'PR4', 'PR5']) };
}

const FOSTERING: readonly (readonly [string, number])[] = [
  ['U6', 46],
  ['U4', 30],
  ['U1', 10],
  ['U3', 9],
  ['P1', 5],
];

function providerOf(placement: string, random: Random): string {
  if (placement === 'P1') return 'PR0';
  return placement === 'K2' ? random.pick(['PR4', 'PR4', 'PR1', 'PR5']) : random.pick(['PR1', 'PR1', 'PR4']);
}

/** Why care ended; at 18 it depends on where the person lived. */
function lastReason({ stayingPut }: Told, { placement }: Place, reasonEnded: string, random: Random): string {
  if (reasonEnded) return reasonEnded;
  if (stayingPut) return 'E17';
  if (placement === 'K3' || placement === 'H5') return random.pick(['E5', 'E5', 'E6']);
  return random.weighted([
    ['E5', 40],
    ['E6', 25],
    ['E13', 15],
    ['E7', 4],
    ['E8', 12],
    ['E9', 4],
  ]);
}

function shortBreaks({ from, to }: CareSpan, random: Random): Episode[] {
  const until = to ?? from;
  const starts = Array.from({ length: 6 }, (_, at) => from + at * 60).filter((day) => day + 5 <= until);
  return starts.map((day) => ({
    from: day,
    to: day + random.whole(2, 4),
    reasonStarted: 'S',
    legalStatus: 'V3',
    need: 'N2',
    placement: 'U6',
    provider: 'PR1',
    reasonEnded: 'E4A',
  }));
}
