import { addMonths } from '@app/platform';
import { suggestionRules } from './reasons.rules.js';
import type { Occasion, SuggestionFacts } from './suggestion-facts.js';
import type { Thresholds } from './thresholds.rules.js';

/** A reason that holds for somebody, with the number and code of its rule. */
export interface FoundReason {
  readonly rule: string;
  readonly code: string;
  readonly sentence: string;
  readonly number: number | null;
}

/** Somebody who is due at the panel, and why. */
export interface Due {
  readonly youngPersonId: string;
  readonly reasons: readonly FoundReason[];
  /** How long the panel may need for them. */
  readonly minutes: number;
  readonly rank: number;
}

const longestItem = 20;
const minutesForEachMore = 2;

/** Why somebody is due on this occasion, most pressing first; undefined when no rule holds. */
export function dueOn(facts: SuggestionFacts, occasion: Occasion, thresholds: Thresholds): Due | undefined {
  const found = suggestionRules
    .flatMap((rule) => {
      const finding = rule.find(facts, occasion, thresholds);
      return finding ? [{ rule, finding }] : [];
    })
    .sort((one, other) => one.finding.rank - other.finding.rank);
  const [first] = found;
  if (!first) return undefined;

  const longest = Math.max(...found.map(({ rule }) => rule.minutes));
  return {
    youngPersonId: facts.youngPersonId,
    reasons: found.map(({ rule, finding }) => ({
      rule: rule.number,
      code: rule.code,
      sentence: finding.sentence,
      number: finding.number,
    })),
    minutes: Math.min(longest + (found.length - 1) * minutesForEachMore, longestItem),
    rank: first.finding.rank,
  };
}

/** Everyone who is due, the clocks of the law first; then who has more reasons; then the longest delay. */
export function everyoneDue(everyone: readonly SuggestionFacts[], occasion: Occasion, thresholds: Thresholds): Due[] {
  return everyone.flatMap((facts) => dueOn(facts, occasion, thresholds) ?? []).sort(inOrder);
}

function inOrder(one: Due, other: Due): number {
  return (
    one.rank - other.rank ||
    other.reasons.length - one.reasons.length ||
    weight(other) - weight(one) ||
    (one.youngPersonId < other.youngPersonId ? -1 : 1)
  );
}

const weight = ({ reasons: [first] }: Due): number => first?.number ?? 0;

/** How well the panel keeps its aim to hear everyone of 16 and over. Each figure counts young people. */
export interface CoverageFigures {
  readonly due: number;
  /** Due, and on the agenda of this meeting. */
  readonly listed: number;
  /** Due, and parked for this meeting with a reason. */
  readonly parked: number;
  /** Never heard by this panel, and not on this agenda. */
  readonly neverHeard: number;
  readonly inScope: number;
  readonly heardInSixMonths: number;
  readonly sentence: string;
}

export interface Placed {
  /** On the agenda of this meeting. */
  readonly listed: ReadonlySet<string>;
  /** Parked for this meeting. */
  readonly parked: ReadonlySet<string>;
}

const aimMonths = 6;

/** The figures and the sentence above the suggestions: “98 of 101 heard in the last 6 months. 12 of 51 due are on this agenda”. */
export function coverageOf(
  everyone: readonly SuggestionFacts[],
  due: readonly Due[],
  { listed, parked }: Placed,
  { today }: Occasion,
): CoverageFigures {
  const since = addMonths(today, -aimMonths);
  const heard = everyone.filter(({ lastHeardOn }) => lastHeardOn !== null && lastHeardOn >= since).length;
  const dueListed = due.filter(({ youngPersonId }) => listed.has(youngPersonId)).length;
  return {
    due: due.length,
    listed: dueListed,
    parked: due.filter(({ youngPersonId }) => parked.has(youngPersonId)).length,
    neverHeard: everyone.filter((facts) => facts.lastHeardOn === null && !listed.has(facts.youngPersonId)).length,
    inScope: everyone.length,
    heardInSixMonths: heard,
    sentence: `${heard} of ${everyone.length} heard in the last 6 months. ${dueListed} of ${due.length} due are on this agenda`,
  };
}

/** “How suggestions work”: every rule with its number, as this panel has set its thresholds. */
export const publishedRules = (thresholds: Thresholds): { number: string; code: string; sentence: string }[] =>
  suggestionRules.map(({ number, code, says }) => ({ number, code, sentence: says(thresholds) }));
