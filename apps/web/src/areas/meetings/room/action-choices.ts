import { day, type LocalDate } from '../../../content/dates.js';
import { readDate } from '../../../content/read-date.js';
import type { Choice } from '../../../design/select.js';
import type { FieldProblem } from '../../../graphql/problem.js';
import { NO_GOAL, type ActionDraft, type DueChoice } from './room-memory.js';
import type { ItemAnswer } from './room-state.js';

type YoungPerson = NonNullable<ItemAnswer['youngPerson']>;

/** The days worth one press, those that are known: in a week, at the next panel, at 18. */
export type DueDays = Partial<Record<DueChoice, LocalDate>>;

/** What one press can choose. The next panel and the birthday come from the server; a week is counted from today. */
export function dueDays(
  today: LocalDate,
  nextPanelOn: LocalDate | undefined,
  clocks: YoungPerson['clocks'] | undefined,
): DueDays {
  const eighteen = clocks?.find(({ kind, days }) => kind === 'TURNS_18' && days >= 0)?.dueOn;
  return { WEEK: readDate('in 1 week', today), NEXT_PANEL: nextPanelOn, EIGHTEEN: eighteen };
}

const MEANING: Partial<Record<DueChoice, string>> = {
  WEEK: '1 week',
  NEXT_PANEL: 'next panel',
  EIGHTEEN: 'turns 18',
};

/** "1 December 2026 (1 week)", and the way to another date. */
export function dueChoices(days: DueDays): Choice<DueChoice>[] {
  const known = (['WEEK', 'NEXT_PANEL', 'EIGHTEEN'] as const).flatMap((value) => {
    const on = days[value];
    return on ? [{ value, label: `${day(on)} (${MEANING[value]})` }] : [];
  });
  return [...known, { value: 'OTHER', label: 'Another date' }];
}

/** The goals of somebody’s plan that are still open, in their words. */
export function openGoals(youngPerson: YoungPerson | null | undefined): Choice[] {
  if (youngPerson?.plan.__typename !== 'PathwayPlan') return [];
  const sections = youngPerson.plan.current?.sections ?? [];
  return sections
    .flatMap((section) => (section.__typename === 'PlanSection' ? section.objectives : []))
    .filter(({ state }) => state === 'OPEN')
    .map(({ partId, words }) => ({ value: partId, label: words }));
}

/** The action as the server takes it, or what is still missing. */
export function toRecord(
  draft: ActionDraft,
  days: DueDays,
): { found: FieldProblem[]; dueOn: string; planPartId: string | null; noPlanBecause: string | null } {
  const dueOn = (draft.due === 'OTHER' ? draft.otherDate : days[draft.due]) ?? '';
  const noGoal = draft.goal === NO_GOAL;
  const found = [
    ...missing(isBlank(draft.title), 'title', 'Say what needs to happen'),
    ...missing(draft.ownerId === '', 'ownerId', 'Say who will do this'),
    ...missing(!isDay(dueOn), 'dueOn', 'Say by when, like 27 March 2026'),
    ...missing(draft.goal === '', 'planPartId', 'Choose a goal, or say that none fits'),
    ...missing(noGoal && isBlank(draft.noPlanBecause), 'noPlanBecause', 'Say why there is no goal for this'),
  ];
  const goal = noGoal
    ? { planPartId: null, noPlanBecause: draft.noPlanBecause.trim() }
    : { planPartId: draft.goal, noPlanBecause: null };
  return { found, dueOn, ...goal };
}

function missing(is: boolean, field: string, message: string): FieldProblem[] {
  return is ? [{ field, message }] : [];
}

function isBlank(words: string): boolean {
  return words.trim() === '';
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
