import type {
  ActionFilter,
  ActionSort,
  ActionView,
  ActionViewCountsQuery,
  PlanSectionKey,
  ActionSource,
} from '../../../graphql/generated/actions.js';

/** What the tracker keeps in its address. */
export const DEFAULTS = {
  view: 'OPEN',
  search: '',
  owner: '',
  agency: '',
  area: '',
  source: '',
  sort: 'DUE',
  after: '',
};
export type Address = typeof DEFAULTS;

/** The views, in the order of the tabs. */
export const VIEWS: readonly { view: ActionView; label: string }[] = [
  { view: 'OPEN', label: 'All open' },
  { view: 'MINE', label: 'My own' },
  { view: 'MY_AGENCY', label: 'My agency' },
  { view: 'OVERDUE', label: 'Overdue' },
  { view: 'DUE_SOON', label: 'Due soon' },
  { view: 'STUCK', label: 'Stuck' },
  { view: 'WAITING_CHECK', label: 'Waiting for a check' },
  { view: 'NO_GOAL', label: 'No goal linked' },
  { view: 'DONE', label: 'Done' },
];

/** The orders a column's heading gives, with the words for the caption. `-` before a key: the latest first. */
const SORTS: Readonly<Record<ActionSort, { column: string; words: string }>> = {
  DUE: { column: 'DUE', words: 'soonest due date first' },
  OLDEST: { column: 'OLDEST', words: 'longest open first' },
  OWNER: { column: 'OWNER', words: 'by owner' },
  LATEST_UPDATE: { column: '-LATEST_UPDATE', words: 'latest update first' },
};

/** The plan areas, in the plain words of the plan. */
export const AREAS: readonly { value: PlanSectionKey; label: string }[] = [
  { value: 'CONTACT_SUPPORT', label: 'Support' },
  { value: 'EDUCATION_TRAINING', label: 'Learning' },
  { value: 'EMPLOYMENT', label: 'Work' },
  { value: 'ACCOMMODATION', label: 'Home' },
  { value: 'FAMILY_SOCIAL', label: 'Family and friends' },
  { value: 'PRACTICAL_SKILLS', label: 'Skills' },
  { value: 'FINANCIAL', label: 'Money' },
  { value: 'HEALTH', label: 'Health' },
  { value: 'IDENTITY', label: 'Identity' },
  { value: 'CONTINGENCY', label: 'If plans change' },
  { value: 'IMMIGRATION', label: 'Staying in the UK' },
  { value: 'RISK', label: 'Staying safe' },
];

export const SOURCES: readonly { value: ActionSource; label: string }[] = [
  { value: 'PANEL', label: 'A panel' },
  { value: 'PLAN', label: 'A pathway plan' },
  { value: 'REFERRAL', label: 'A housing referral' },
  { value: 'DELIVERY_GROUP', label: 'The delivery group' },
  { value: 'WORKER', label: 'A worker' },
];

/** The view the address names, or all that is open. */
export function viewIn(view: string): ActionView {
  return VIEWS.find((known) => known.view === view)?.view ?? 'OPEN';
}

/** The order the address names, or by due date. */
export function sortIn(sort: string): ActionSort {
  return isSort(sort) ? sort : 'DUE';
}

/** The column heading that shows an order, and back: the server has one direction for each. */
export function columnOf(sort: ActionSort): string {
  return SORTS[sort].column;
}
export function sortOfColumn(column: string): ActionSort {
  return sortIn(column.replace('-', ''));
}

/** What is asked of the server. */
export function filterOf({ view, search, owner, agency, area, source }: Address): ActionFilter {
  return {
    view: viewIn(view),
    ...(search.trim() && { search: search.trim() }),
    ...(owner && { ownerId: owner }),
    ...(agency && { agencyId: agency }),
    ...(isArea(area) && { section: area }),
    ...(isSource(source) && { source }),
  };
}

/** How many filters are on, beside the view. */
export function filtersOn({ search, owner, agency, area, source }: Address): number {
  return [search, owner, agency, area, source].filter(Boolean).length;
}

/** "Showing the first 50 of 61 actions, soonest due date first". Pages go by cursor: which of them this is is not known. */
export function captionOf(page: { shown: number; total: number; first: boolean; sort: ActionSort }): string {
  const { shown, total, first, sort } = page;
  const noun = total === 1 ? 'action' : 'actions';
  const { words } = SORTS[sort];
  if (shown >= total) return `${total} ${noun}, ${words}`;
  return `Showing ${first ? 'the first ' : ''}${shown} of ${total} ${noun}, ${words}`;
}

/** What the filters hold, for "nothing matches": "Plan area is Home". Names that stand in the filter bar are not said again. */
export function filterWords({ search, owner, agency, area, source }: Address): string[] {
  const words: (string | false)[] = [
    search !== '' && `Words are “${search}”`,
    owner !== '' && 'Owner is the one you chose',
    agency !== '' && 'Agency is the one you chose',
    area !== '' && `Plan area is ${labelIn(AREAS, area)}`,
    source !== '' && `Came from ${labelIn(SOURCES, source).toLowerCase()}`,
  ];
  return words.filter((each) => each !== false);
}

function labelIn(choices: readonly { value: string; label: string }[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

/** How many a view holds, as far as it is counted. */
export function countIn(counts: ActionViewCountsQuery, view: ActionView): number {
  const { open, overdue, dueSoon, stuck, waitingCheck, done } = counts.all.totals;
  const by: Readonly<Record<ActionView, number>> = {
    OPEN: open,
    MINE: counts.mine.total,
    MY_AGENCY: counts.myAgency.total,
    OVERDUE: overdue,
    DUE_SOON: dueSoon,
    STUCK: stuck,
    WAITING_CHECK: waitingCheck,
    NO_GOAL: counts.noGoal.total,
    DONE: done,
  };
  return by[view];
}

function isSort(sort: string): sort is ActionSort {
  return Object.hasOwn(SORTS, sort);
}
function isArea(area: string): area is PlanSectionKey {
  return AREAS.some(({ value }) => value === area);
}
function isSource(source: string): source is ActionSource {
  return SOURCES.some(({ value }) => value === source);
}
