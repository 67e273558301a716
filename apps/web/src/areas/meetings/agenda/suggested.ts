import type { IconName } from '../../../design/icon.js';
import type { SuggestionsQuery } from '../../../graphql/generated/meetings.js';

export type SuggestionsAnswer = SuggestionsQuery['agendaSuggestions'];
export type Suggestion = SuggestionsAnswer['suggestions'][number];
export type Reason = Suggestion['reasons'][number];

/** The picture beside a reason, by the code of its rule. It only repeats the sentence. */
const ICONS: Readonly<Record<string, IconName>> = {
  FIRST_PLAN_DUE: 'plan',
  NEEDS_ASSESSMENT_OVERDUE: 'late',
  PLAN_REVIEW_DUE: 'plan',
  TURNS_18_NO_HOME: 'soon',
  HOME_NOT_SUITABLE: 'home',
  IN_CUSTODY: 'home',
  HOME_NOT_RECORDED: 'home',
  REFERRAL_WAITING: 'home',
  NOT_IN_TOUCH: 'phone',
  CARRIED: 'hold',
  NEVER_HEARD: 'talk',
  NOT_HEARD: 'talk',
  ACTION_OVERDUE: 'late',
};

export function iconOf({ code }: Reason): IconName {
  return ICONS[code] ?? 'clock';
}

/** What of the suggestions is shown: the most urgent, all, or those the panel has never heard. */
export type Show = 'first' | 'all' | 'never';

const FIRST = 8;

/** Splits the suggestions: those to choose from, how many more there are, and those put aside for this meeting. */
export function arranged(
  suggestions: readonly Suggestion[],
  show: Show,
): { shown: Suggestion[]; more: number; aside: Suggestion[] } {
  const open = suggestions.filter(({ parkedThisTime }) => !parkedThisTime);
  const aside = suggestions.filter(({ parkedThisTime }) => parkedThisTime);
  if (show === 'never') return { shown: open.filter(({ everHeard }) => !everHeard), more: 0, aside };
  const shown = show === 'all' ? open : open.slice(0, FIRST);
  return { shown, more: open.length - shown.length, aside };
}
