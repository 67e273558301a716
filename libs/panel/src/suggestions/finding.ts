import type { FactClass } from '@app/access';
import type { Occasion, SuggestionFacts } from './suggestion-facts.js';
import type { Thresholds } from './thresholds.rules.js';

/** That a rule holds for somebody: the sentence with its number, and how pressing it is (1 is most). */
export interface Finding {
  readonly sentence: string;
  readonly number: number | null;
  readonly rank: number;
}

/** One published rule of the suggestions. */
export interface SuggestionRule {
  readonly number: string;
  readonly code: string;
  /** The rule in a sentence, for “How suggestions work”. */
  readonly says: (thresholds: Thresholds) => string;
  /** The classes of facts its sentence tells: whoever is not shown all of them is not shown the reason. */
  readonly tells: readonly FactClass[];
  /** How long the panel usually needs for it, in minutes. */
  readonly minutes: number;
  readonly find: (facts: SuggestionFacts, occasion: Occasion, thresholds: Thresholds) => Finding | undefined;
}

/** The order of pressure: a clock of the law that has run out comes first. */
export const rank = {
  lawBroken: 1,
  homeAtEighteen: 2,
  home: 3,
  homeUnknown: 4,
  lawSoon: 5,
  touch: 6,
  carried: 7,
  unheard: 8,
  action: 9,
  learning: 10,
  age: 11,
};

export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
export const inDays = (count: number): string => (count === 0 ? 'today' : `in ${days(count)}`);
