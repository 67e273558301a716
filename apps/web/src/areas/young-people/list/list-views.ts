import type { CareStatus, YoungPeopleFilter, YoungPeopleView } from '../../../graphql/generated/young-people.js';

/** What the list keeps in its address. An empty view is the one the viewer's work begins with. */
export const DEFAULTS = { view: '', search: '', status: '', after: '' };
export type Address = typeof DEFAULTS;

/** The views, in the order of the tabs. */
export const VIEWS: readonly { view: YoungPeopleView; label: string }[] = [
  { view: 'MINE', label: 'My young people' },
  { view: 'TURNING_18', label: 'Turning 18 in 3 months' },
  { view: 'PLAN_OVERDUE', label: 'Plan review overdue' },
  { view: 'PLAN_DUE', label: 'Plan review due' },
  { view: 'NOT_IN_TOUCH', label: 'Not in touch' },
  { view: 'UNSUITABLE_HOME', label: 'Home not suitable' },
  { view: 'SIXTEEN_PLUS', label: 'All from 16 to 25' },
  { view: 'ALL', label: 'All I can see' },
];

/** The legal statuses as the filter names them. */
export const STATUSES: readonly { value: CareStatus; label: string }[] = [
  { value: 'UNDER_16', label: 'Under 16' },
  { value: 'LOOKED_AFTER_NOT_ELIGIBLE', label: 'In care, not yet eligible' },
  { value: 'ELIGIBLE', label: 'Eligible: 16 or 17 and in care' },
  { value: 'RELEVANT', label: 'Relevant: 16 or 17 and has left care' },
  { value: 'FORMER_RELEVANT', label: 'Former relevant: 18 to 20' },
  { value: 'FORMER_RELEVANT_21_24', label: 'Former relevant: 21 to 24' },
  { value: 'FORMER_RELEVANT_EDUCATION', label: 'Former relevant: 25 or over, in education' },
  { value: 'QUALIFYING', label: 'Qualifying: 16 to 20' },
  { value: 'ENDED_25', label: 'Ended at 25' },
  { value: 'NONE', label: 'No leaving care status' },
  { value: 'TRANSFERRED', label: 'With another council' },
  { value: 'DECEASED', label: 'Has died' },
];

/** The view the address names; without one, the viewer's own young people if they work with some, else all. */
export function viewIn(view: string, hasOwn: boolean): YoungPeopleView {
  return VIEWS.find((known) => known.view === view)?.view ?? (hasOwn ? 'MINE' : 'ALL');
}

/** Part of another list: figures lead here, and only then it has a tab. */
const WITHIN_ANOTHER: YoungPeopleView = 'PLAN_OVERDUE';

/** The tabs: those the server counts for this viewer. "My young people" only for those who work with some. */
export function viewsShown(
  countOf: (view: YoungPeopleView) => number | undefined,
  { view, hasOwn, known }: { view: YoungPeopleView; hasOwn: boolean; known: boolean },
) {
  return VIEWS.map(({ view: each, label }) => ({
    to: `/young-people?view=${each}`,
    label,
    count: countOf(each),
    current: each === view,
    view: each,
  })).filter(({ view: each, count, current }) => current || hasTab(each, count, hasOwn, known));
}

function hasTab(view: YoungPeopleView, count: number | undefined, hasOwn: boolean, known: boolean): boolean {
  if (view === WITHIN_ANOTHER) return false;
  return view === 'MINE' ? hasOwn || Boolean(count) : !known || count !== undefined;
}

/** What is asked of the server. */
export function filterOf({ search, status }: Address, view: YoungPeopleView): YoungPeopleFilter {
  const known = STATUSES.find(({ value }) => value === status)?.value;
  return { view, ...(search.trim() && { search: search.trim() }), ...(known && { status: known }) };
}

/** How many filters are on, beside the view. */
export function filtersOn({ search, status }: Address): number {
  return [search, status].filter(Boolean).length;
}

/** "Words are “leon”", "Stage is Eligible: 16 or 17 and in care". */
export function filterWords({ search, status }: Address): string[] {
  const label = STATUSES.find(({ value }) => value === status)?.label;
  return [...(search ? [`Words are “${search}”`] : []), ...(label ? [`Stage is ${label}`] : [])];
}

interface Counted {
  days: number;
}

/** The one clock a list shows: what is most overdue, else what comes first. */
export function nextClock<Clock extends Counted>(clocks: readonly Clock[]): Clock | undefined {
  return [...clocks].sort((one, other) => one.days - other.days)[0];
}

interface Allocated {
  kind: string;
  part: string;
  worker: { displayName: string };
}

/** Who leads: the personal adviser, else the social worker. Nothing when nobody is allocated. */
export function leadWorker(workers: readonly Allocated[]): { name: string; as: string } | undefined {
  const of = (kind: string) =>
    workers.find((each) => each.kind === kind && each.part === 'PRIMARY') ?? workers.find((each) => each.kind === kind);
  const adviser = of('PERSONAL_ADVISER');
  if (adviser) return { name: adviser.worker.displayName, as: '' };
  const social = of('SOCIAL_WORKER');
  return social && { name: social.worker.displayName, as: 'Social worker' };
}
