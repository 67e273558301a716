import { dayInWords, daysBetween, later, type LocalDate, Tone } from '@app/platform';
import { CommitmentState, Rag } from './commitment-state.js';

/** What the colour of a commitment is worked out from. */
export interface RagFacts {
  readonly state: CommitmentState;
  readonly stateReason: string | null;
  readonly startsOn: LocalDate;
  readonly targetOn: LocalDate;
  readonly cycleDays: number;
  readonly baseline: number | null;
  readonly target: number;
  readonly latestValue: number | null;
  /** The day in England of the latest update. */
  readonly latestUpdateOn: LocalDate | null;
}

export interface RagAnswer {
  readonly rag: Rag;
  /** A sentence: the fact and the rule that made the colour. */
  readonly because: string;
}

/** How far the figure may trail the way it should have gone, as a share of the whole way. */
export const OFF_TRACK_MARGIN = 0.1;

/**
 * The colour of a commitment on a day. Blue: evidenced. Red: past its target and not evidenced, or two update cycles silent.
 * Amber: at risk, one cycle silent, or off track. Green: on track and updated. Grey: not started, or no figure yet; silence is
 * never green. The first rule that speaks decides.
 */
export function ragOf(commitment: RagFacts, today: LocalDate): RagAnswer {
  return notRunning(commitment, today) ?? late(commitment, today) ?? running(commitment, today);
}

function notRunning({ state, startsOn }: RagFacts, today: LocalDate): RagAnswer | undefined {
  if (state === CommitmentState.EVIDENCED) return answer(Rag.BLUE, 'Delivered, and somebody else has checked it');
  if (state === CommitmentState.WITHDRAWN) return answer(Rag.GREY, 'Withdrawn');
  if (state === CommitmentState.PROPOSED) return answer(Rag.GREY, 'Proposed, and not agreed yet');
  return startsOn > today ? answer(Rag.GREY, `Starts on ${dayInWords(startsOn)}`) : undefined;
}

function late(commitment: RagFacts, today: LocalDate): RagAnswer | undefined {
  const { targetOn } = commitment;
  if (targetOn < today)
    return answer(Rag.RED, `Due on ${dayInWords(targetOn)}, and nobody has checked that it was delivered`);
  const silent = cyclesSilent(commitment, today);
  return silent >= 2 ? answer(Rag.RED, `No update for two cycles: ${silenceWords(commitment, today)}`) : undefined;
}

function running(commitment: RagFacts, today: LocalDate): RagAnswer {
  const { state, stateReason, latestValue } = commitment;
  if (state === CommitmentState.AT_RISK) return answer(Rag.AMBER, `At risk: ${stateReason ?? 'no reason given'}`);
  if (cyclesSilent(commitment, today) === 1)
    return answer(Rag.AMBER, `No update this cycle: ${silenceWords(commitment, today)}`);
  if (latestValue === null) return answer(Rag.GREY, 'No figure yet');

  const trails = Math.round(shareMeant(commitment, today) * 100) - Math.round(shareDone(commitment) * 100);
  return trails > OFF_TRACK_MARGIN * 100
    ? answer(Rag.AMBER, `Off track: ${trails} points of 100 behind where it should be by now`)
    : answer(Rag.GREEN, 'On track, and updated this cycle');
}

const answer = (rag: Rag, because: string): RagAnswer => ({ rag, because });

/** Silence counts from the latest update, and never from before the start. An update on the last day of a cycle is in time. */
function silentSince({ latestUpdateOn, startsOn }: RagFacts): LocalDate {
  return latestUpdateOn ? later(latestUpdateOn, startsOn) : startsOn;
}

/** How many whole update cycles have gone by without a word: 0, 1, 2 and so on. */
export function cyclesSilent(commitment: RagFacts, today: LocalDate): number {
  const days = daysBetween(silentSince(commitment), today);
  return days <= 0 ? 0 : Math.floor((days - 1) / commitment.cycleDays);
}

/** How many days are left to update in time; negative when one is late. */
export function updateDueIn(commitment: RagFacts, today: LocalDate): number {
  return commitment.cycleDays - daysBetween(silentSince(commitment), today);
}

function silenceWords(commitment: RagFacts, today: LocalDate): string {
  const days = daysBetween(silentSince(commitment), today);
  const since = commitment.latestUpdateOn ? 'the last one was' : 'it started';
  return `${since} ${days} ${days === 1 ? 'day' : 'days'} ago, and one is due every ${commitment.cycleDays} days`;
}

/** How much of the way from baseline to target should be done by now, in a straight line from start to target day. */
function shareMeant({ startsOn, targetOn }: RagFacts, today: LocalDate): number {
  const whole = daysBetween(startsOn, targetOn);
  return whole === 0 ? 1 : daysBetween(startsOn, today) / whole;
}

/** How much of the way is done; where the target is to keep the baseline, all of it as long as it is kept. */
function shareDone({ baseline, target, latestValue }: RagFacts): number {
  const from = baseline ?? 0;
  const value = latestValue ?? from;
  return target === from ? Number(value >= target) : (value - from) / (target - from);
}

export const ragWords: Readonly<Record<Rag, string>> = {
  RED: 'Off track',
  AMBER: 'At risk',
  GREEN: 'On track',
  GREY: 'No news',
  BLUE: 'Delivered',
};

export const ragTones: Readonly<Record<Rag, Tone>> = {
  RED: Tone.LATE,
  AMBER: Tone.SOON,
  GREEN: Tone.OK,
  GREY: Tone.NONE,
  BLUE: Tone.DONE,
};
