import { notAboutHidden, sees, type Viewer } from '@app/access';
import { classOfSection } from '@app/pathway-plans';
import { addDays, addMonths, type LocalDate } from '@app/platform';
import { shownNobody } from '@app/young-people';
import type { ActionFilter } from './action.filter.js';
import { actionScope } from './action.scope.js';
import { ActionSort, ActionView } from './action.states.js';
import { DUE_SOON_DAYS } from './action.words.rules.js';

const toDo = `a.state <> 'DONE_CLAIMED'`;

/** What each list holds of the open actions. $1 viewer, $2 agency, $3 today, $4 the last day that is soon. */
export const amongOpen: Readonly<Record<Exclude<ActionView, ActionView.DONE>, string>> = {
  OPEN: 'true',
  MINE: 'a.owner_id = $1::uuid',
  MY_AGENCY: 'a.owner_agency_id = $2::uuid',
  OVERDUE: `${toDo} and a.due_on < $3::date`,
  DUE_SOON: `${toDo} and a.due_on between $3::date and $4::date`,
  STUCK: `a.state in ('BLOCKED', 'DECLINED')`,
  WAITING_CHECK: `a.state = 'DONE_CLAIMED'`,
  NO_GOAL: 'a.young_person_id is not null and a.plan_part_id is null',
};
/** The same among all actions. $5 a year ago. */
export const viewConditions = {
  ...Object.fromEntries(Object.entries(amongOpen).map(([view, condition]) => [view, `a.open and ${condition}`])),
  DONE: `a.state = 'VERIFIED' and a.done_on >= $5::date`,
} as Readonly<Record<ActionView, string>>;

/** What the totals count: everything open, and what was done within the year. */
export const counted = `(a.open or (${viewConditions.DONE}))`;

/** $1 to $5. */
const standing = (viewer: Viewer, today: LocalDate): string[] => [
  viewer.id,
  viewer.agencyId,
  today,
  addDays(today, DUE_SOON_DAYS),
  addMonths(today, -12),
];

/** The scope and the filter as one condition. `name` tells its shape, `joins` what it reads beside `action a`. */
export interface Narrowed {
  readonly name: string;
  readonly where: string;
  readonly joins: string;
  readonly values: string[];
  readonly recordOpen: string;
}

const given = '$1::uuid is not null and $2::uuid is not null and coalesce($3::date, $4::date, $5::date) is not null';

type Part = readonly [letter: string, condition: string, values: readonly string[], joins?: string];

/**
 * The lists that hold one owner's actions are read by that owner's index, and their totals are that owner's. To own an
 * action is to see it while it is open, unless it is about somebody who is kept from them; children's services ask for the relationship too,
 * where the action is about somebody, and those who are shown no young person are shown none here either, whoever owns what.
 */
function baseOf(
  viewer: Viewer,
  { view }: ActionFilter,
  { scope, onlyOpen }: { readonly scope: string; readonly onlyOpen: boolean },
): [letter: string, condition: string] {
  if (shownNobody(viewer) || !viewer.mayOpenPeople) return ['', scope];
  // Asked of open ones alone, nothing is said that an index of them does not hold.
  const stands = onlyOpen ? 'a.open' : `(a.open or (${scope}))`;
  const open = `${notAboutHidden('a.young_person_id', '$1')} and ${stands}`;
  if (view === ActionView.MINE) return ['M', `a.owner_id = $1::uuid and ${open}`];
  if (view !== ActionView.MY_AGENCY) return ['', scope];
  const ofAgency = 'a.owner_agency_id = $2::uuid';
  return ['G', `${ofAgency} and ${viewer.inChildrensServices ? scope : open}`];
}

/** Everything that was asked for but the ready-made list; of open actions only, or of what is closed too. */
export function narrowed(viewer: Viewer, filter: ActionFilter, today: LocalDate, onlyOpen: boolean): Narrowed {
  const { shape, where: scope, recordOpen } = actionScope(viewer);
  const [base, where] = baseOf(viewer, filter, { scope, onlyOpen });
  const values = standing(viewer, today);
  // A statement's name has 63 characters at most: one letter for each part of the filter.
  let letters = base;
  const conditions = [given, where];
  const joins: string[] = [];
  for (const [letter, condition, more, join] of partsOf(viewer, filter, recordOpen)) {
    letters += letter;
    conditions.push(condition.replace(/\?(\d)/g, (_, nth: string) => `$${values.length + Number(nth)}`));
    values.push(...more);
    if (join) joins.push(join);
  }
  return { name: `${shape}/${letters}`, where: conditions.join(' and '), joins: joins.join(' '), values, recordOpen };
}

/** ?1, ?2 … stand for the part's own values. */
function partsOf(viewer: Viewer, filter: ActionFilter, recordOpen: string): Part[] {
  const { ownerId, agencyId, youngPersonId, section, source } = filter;
  const parts: Part[] = [];
  if (ownerId) parts.push(['o', 'a.owner_id = ?1::uuid', [ownerId]]);
  if (agencyId) parts.push(['g', 'a.owner_agency_id = ?1::uuid', [agencyId]]);
  if (youngPersonId) parts.push(['p', 'a.young_person_id = ?1::uuid', [youngPersonId]]);
  if (source) parts.push(['s', 'a.source = ?1::text', [source]]);
  if (section) parts.push(sectionPart(viewer, section));
  const search = filter.search?.trim().toLowerCase();
  if (search) parts.push(searchPart(viewer, search.replace(/[\\%_]/g, '\\$&'), recordOpen));
  return parts;
}

/** A viewer who is not shown an area does not find out by filtering whose actions are in it. */
function sectionPart(viewer: Viewer, section: NonNullable<ActionFilter['section']>): Part {
  const condition = sees(viewer, classOfSection(section))
    ? 'a.plan_section = ?1::text'
    : '(false and ?1::text is not null)';
  return [sees(viewer, classOfSection(section)) ? 'c' : 'C', condition, [section]];
}

/** Names are found only by those who are shown them: the whole name with an open record, otherwise the first name. */
function searchPart(viewer: Viewer, search: string, recordOpen: string): Part {
  const least = `lower(coalesce(sy.preferred_name, sy.first_name) || ' ' || sy.reference)`;
  const names = sees(viewer, 'IDENTITY') ? `case when ${recordOpen} then sy.search_text else ${least} end` : least;
  return [
    sees(viewer, 'IDENTITY') ? 'q' : 'Q',
    `(lower(a.title) like '%' || ?1::text || '%' or ${names} like '%' || ?1::text || '%')`,
    [search],
    'left join young_person sy on sy.id = a.young_person_id',
  ];
}

/** An order, the columns it is kept in, and how a page goes on after a row. */
export interface Order {
  readonly by: string;
  readonly keys: readonly string[];
  readonly types: readonly string[];
  readonly down: boolean;
  readonly joins: string;
}

export const orders: Readonly<Record<ActionSort, Order>> = {
  DUE: { by: 'a.due_on, a.id', keys: ['a.due_on'], types: ['date'], down: false, joins: '' },
  OLDEST: { by: 'a.raised_at, a.id', keys: ['a.raised_at'], types: ['timestamptz'], down: false, joins: '' },
  OWNER: {
    by: 'ow.display_name, a.due_on, a.id',
    keys: ['ow.display_name', 'a.due_on'],
    types: ['text', 'date'],
    down: false,
    joins: 'join worker ow on ow.id = a.owner_id',
  },
  LATEST_UPDATE: {
    by: 'coalesce(a.latest_update_at, a.raised_at) desc, a.id desc',
    keys: ['coalesce(a.latest_update_at, a.raised_at)'],
    types: ['timestamptz'],
    down: true,
    joins: '',
  },
};
