import type { Viewer } from '@app/access';
import type { PlanSectionKey } from '@app/pathway-plans';
import { linkedObjectiveJoins, linkedObjectiveOf, linkedObjectiveValues, partOfAction } from '@app/pathway-plans';
import { type LocalDate, mostShapes, type Selection, type Sql, type Statement } from '@app/platform';
import {
  actionColumns,
  actionJoins,
  actionOf,
  type ActionRow,
  commitmentOf,
  type FlatAction,
  personOf,
} from './action.columns.js';
import type { ActionState } from './action.states.js';

/** Where a row stands in the order of its page: the keyset its cursor is made of. */
export type PlacedAction = ActionRow & { readonly key1: string; readonly key2: string | null };

interface Reading {
  readonly viewer: Viewer;
  readonly today: LocalDate;
}

/** What a list of actions reads of `action a`, what it joins for it, and how its rows are read. */
export interface PageColumns {
  /** Names the shape: statements are prepared under it. */
  readonly shape: string;
  /** To follow `leading`. */
  readonly columns: string;
  readonly joins: string;
  readonly read: (sql: Sql, statement: Statement, values: readonly unknown[], as: Reading) => Promise<PlacedAction[]>;
}

/** What every row begins with: whether the record is open to the viewer, and its place. */
export const leading = (recordOpen: string, key1 = 'null', key2 = 'null'): string =>
  `${recordOpen} as "recordOpen", ${key1} as key1, ${key2} as key2, `;

interface Part {
  readonly values: readonly string[];
  readonly join?: string;
}

/** Parts of a row, each read only when something that is shown is made of it. In the order of `LeanRow`. */
const parts = {
  title: { values: ['a.title'] },
  done: { values: ['a.done_on'] },
  moved: { values: ['a.times_moved'] },
  version: { values: ['a.version'] },
  plainly: { values: ['a.shown_to_young_person'] },
  latest: { values: ['a.latest_update', 'a.latest_update_at'] },
  steps: { values: ['a.raised_by_id', 'a.claimed_by_id'] },
  owner: { values: ['w.display_name'], join: 'join worker w on w.id = a.owner_id' },
  agency: { values: ['g.name'], join: 'join agency g on g.id = a.owner_agency_id' },
  person: {
    values: ['y.reference', 'y.first_name', 'y.family_name', 'y.preferred_name', 'y.date_of_birth'],
    join: 'left join young_person y on y.id = a.young_person_id',
  },
  commitment: { values: ['c.reference', 'c.promise'], join: 'left join commitment c on c.id = a.commitment_id' },
  objective: { values: linkedObjectiveValues(partOfAction), join: linkedObjectiveJoins(partOfAction) },
} as const satisfies Record<string, Part>;

type PartName = keyof typeof parts;
const names = Object.keys(parts) as PartName[];

const always = `a.id, a.state, a.due_on, a.young_person_id, a.plan_part_id, a.commitment_id, a.owner_id, a.owner_agency_id`;

/** A row of a lean page: `leading`, `always`, and the parts, with null where a part is not read. */
type LeanRow = readonly [
  ...[recordOpen: boolean, key1: string, key2: string | null],
  ...[id: string, state: ActionState, dueOn: LocalDate, youngPersonId: string | null, planPartId: string | null],
  ...[commitmentId: string | null, ownerId: string, ownerAgencyId: string],
  ...[title: string, doneOn: LocalDate | null, timesMoved: number, version: number, shownToYoungPerson: boolean],
  ...[latestUpdate: string | null, latestUpdateAt: string | null, raisedById: string, claimedById: string | null],
  ...[ownerName: string, agencyName: string],
  ...[personReference: string | null, firstName: string | null, familyName: string | null],
  ...[preferredName: string | null, dateOfBirth: LocalDate | null],
  ...[commitmentReference: string | null, promise: string | null],
  ...[
    partId: string | null,
    section: PlanSectionKey | null,
    objectiveWords: string | null,
    objectiveAgreed: boolean | null,
  ],
];

/** What each field of an action is made of, beside the columns that are always there. */
const madeOf: Readonly<Record<string, readonly PartName[]>> = {
  ...{ __typename: [], id: [], state: [], dueOn: [], tone: [], statusWords: [], daysOverdue: [] },
  ...{ title: ['title'], timesMoved: ['moved'], version: ['version'], shownToYoungPerson: ['plainly'] },
  ...{ dueWords: ['done'], latestUpdate: ['latest'], latestUpdateAt: ['latest'] },
  ...{ allowedTransitions: ['steps'], blockedTransitions: ['steps'] },
  ...{ owner: ['owner'], ownerAgency: ['agency'] },
  ...{ youngPerson: ['person'], commitment: ['commitment'], objective: ['objective'] },
};

/** The names of somebody or of an agency are brought along; whatever else is asked of them is not. */
const named: Readonly<Record<string, ReadonlySet<string>>> = {
  owner: new Set(['__typename', 'id', 'displayName']),
  ownerAgency: new Set(['__typename', 'id', 'name']),
};

const everything: PageColumns = {
  shape: 'all',
  columns: actionColumns,
  joins: actionJoins,
  read: async (sql, statement, values, { viewer, today }) => {
    const rows = await sql.rows<FlatAction & Pick<PlacedAction, 'key1' | 'key2'>>(statement, values);
    return rows.map((row) => Object.assign(row, actionOf(viewer, row, today)));
  },
};
const made = new Map<string, PageColumns>();

/** As little as what was asked for is made of; everything, where that cannot be told or too many shapes were made. */
export function columnsFor(asked: Selection | undefined): PageColumns {
  const wanted = asked && wantedBy(asked);
  if (!wanted) return everything;

  const shape = names.reduce((bits, name, at) => bits + (wanted.has(name) ? 2 ** at : 0), 0).toString(36);
  const known = made.get(shape);
  if (known) return known;
  if (made.size >= mostShapes) return everything;

  const page = leanColumns(shape, wanted);
  made.set(shape, page);
  return page;
}

function wantedBy({ fields }: Selection): Set<PartName> | undefined {
  const wanted = new Set<PartName>();
  for (const [field, { fields: below }] of fields) {
    const known = madeOf[field];
    const enough = named[field];
    if (!known || (enough && [...below.keys()].some((name) => !enough.has(name)))) return undefined;
    for (const part of known) wanted.add(part);
  }
  return wanted;
}

function leanColumns(shape: string, wanted: ReadonlySet<PartName>): PageColumns {
  const values = names.flatMap((name) => parts[name].values.map((value) => (wanted.has(name) ? value : 'null')));
  const used: Part[] = names.filter((name) => wanted.has(name)).map((name) => parts[name]);
  const hanging: Hanging = {
    owner: wanted.has('owner'),
    agency: wanted.has('agency'),
    person: wanted.has('person'),
    commitment: wanted.has('commitment'),
    objective: wanted.has('objective'),
  };
  return {
    shape,
    columns: [always, ...values].join(', '),
    joins: used.map(({ join = '' }) => join).join(' '),
    read: async (sql, statement, given, reading) => {
      const rows = (await sql.arrays(statement, given)) as unknown as LeanRow[];
      return rows.map((row) => leanAction(row, hanging, reading));
    },
  };
}

type Hanging = Readonly<Record<'owner' | 'agency' | 'person' | 'commitment' | 'objective', boolean>>;

/**
 * All rows of all shapes are objects of one form, each made in one go: several times faster than hanging on a row what came with
 * it. What was not asked for is null on it, or for what hangs on it undefined; nothing reads it.
 */
function leanAction(row: LeanRow, hanging: Hanging, { viewer, today }: Reading): PlacedAction {
  const action = flatAction(row);
  if (hanging.owner) action.owner = { id: action.ownerId, displayName: action.ownerName } as ActionRow['owner'];
  if (hanging.agency)
    action.ownerAgency = { id: action.ownerAgencyId, name: action.agencyName } as ActionRow['ownerAgency'];
  if (hanging.person) action.youngPerson = personOf(viewer, action, today);
  if (hanging.commitment) action.commitment = commitmentOf(action);
  if (hanging.objective) action.objective = linkedObjectiveOf(viewer, action, action.recordOpen);
  return action;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

const nothingHangs = {
  owner: undefined,
  ownerAgency: undefined,
  youngPerson: undefined,
  commitment: undefined,
  objective: undefined,
};

function flatAction(row: LeanRow): FlatAction & Mutable<PlacedAction> {
  return {
    recordOpen: row[0],
    key1: row[1],
    key2: row[2],
    id: row[3],
    state: row[4],
    dueOn: row[5],
    youngPersonId: row[6],
    planPartId: row[7],
    commitmentId: row[8],
    ownerId: row[9],
    ownerAgencyId: row[10],
    title: row[11],
    doneOn: row[12],
    timesMoved: row[13],
    version: row[14],
    shownToYoungPerson: row[15],
    latestUpdate: row[16],
    latestUpdateAt: row[17],
    raisedById: row[18],
    claimedById: row[19],
    ownerName: row[20],
    agencyName: row[21],
    personReference: row[22],
    firstName: row[23],
    familyName: row[24],
    preferredName: row[25],
    dateOfBirth: row[26],
    commitmentReference: row[27],
    promise: row[28],
    partId: row[29],
    section: row[30],
    objectiveWords: row[31],
    objectiveAgreed: row[32],
    ...nothingHangs,
  } as unknown as FlatAction & Mutable<PlacedAction>;
}
