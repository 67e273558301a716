import type { Viewer } from '@app/access';
import { linkedObjectiveColumns, linkedObjectiveJoins, linkedObjectiveOf } from '@app/pathway-plans';
import type { LocalDate, Selection } from '@app/platform';
import {
  actionColumns,
  actionJoins,
  actionOf,
  type ActionRow,
  commitmentOf,
  type FlatAction,
  personOf,
} from './action.columns.js';

/** What a page of the tracker reads of its actions (`action a`), and what it joins for it. */
export interface PageColumns {
  /** Names the shape: statements are prepared under it. */
  readonly shape: string;
  readonly columns: string;
  readonly joins: string;
  /** A row with what came with it hanging on it, each through the viewer's lens. */
  readonly rowOf: (viewer: Viewer, row: FlatAction, today: LocalDate) => ActionRow;
}

interface Part {
  readonly columns: string;
  readonly join?: string;
}

/** Parts of a row, each read only when something that is shown is made of it. */
const parts = {
  title: { columns: 'a.title' },
  done: { columns: 'a.done_on as "doneOn"' },
  moved: { columns: 'a.times_moved as "timesMoved"' },
  version: { columns: 'a.version' },
  plainly: { columns: 'a.shown_to_young_person as "shownToYoungPerson"' },
  latest: { columns: 'a.latest_update as "latestUpdate", a.latest_update_at as "latestUpdateAt"' },
  steps: { columns: 'a.raised_by_id as "raisedById", a.claimed_by_id as "claimedById"' },
  owner: { columns: 'w.display_name as "ownerName"', join: 'join worker w on w.id = a.owner_id' },
  agency: { columns: 'g.name as "agencyName"', join: 'join agency g on g.id = a.owner_agency_id' },
  person: {
    columns: `y.reference as "personReference", y.first_name as "firstName", y.family_name as "familyName",
      y.preferred_name as "preferredName", y.date_of_birth as "dateOfBirth"`,
    join: 'left join young_person y on y.id = a.young_person_id',
  },
  commitment: {
    columns: 'c.reference as "commitmentReference", c.promise',
    join: 'left join commitment c on c.id = a.commitment_id',
  },
  objective: { columns: linkedObjectiveColumns, join: linkedObjectiveJoins('a.plan_part_id') },
} as const satisfies Record<string, Part>;

type PartName = keyof typeof parts;

const always = `a.id, a.state, a.due_on as "dueOn", a.young_person_id as "youngPersonId", a.plan_part_id as "planPartId",
  a.commitment_id as "commitmentId", a.owner_id as "ownerId", a.owner_agency_id as "ownerAgencyId"`;

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

const everything: PageColumns = { shape: 'all', columns: actionColumns, joins: actionJoins, rowOf: actionOf };
const names = Object.keys(parts) as PartName[];
const made = new Map<string, PageColumns>();

/** As little as what was asked for is made of; everything, where that cannot be told. */
export function columnsFor(asked: Selection | undefined): PageColumns {
  const wanted = asked && wantedBy(asked);
  if (!wanted) return everything;

  const shape = names.reduce((bits, name, at) => bits + (wanted.has(name) ? 2 ** at : 0), 0).toString(36);
  const known = made.get(shape);
  if (known) return known;
  const used: Part[] = names.filter((name) => wanted.has(name)).map((name) => parts[name]);
  const columns = [always, ...used.map((part) => part.columns)].join(', ');
  const page = { shape, columns, joins: used.map(({ join = '' }) => join).join(' '), rowOf: hanging(wanted) };
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

/** What was not asked for is left out, and so is what it would be made of. */
const hanging =
  (wanted: ReadonlySet<PartName>) =>
  (viewer: Viewer, row: FlatAction, today: LocalDate): ActionRow => {
    const action = row as FlatAction & { -readonly [Part in keyof ActionRow]: ActionRow[Part] };
    if (wanted.has('owner')) action.owner = { id: row.ownerId, displayName: row.ownerName } as ActionRow['owner'];
    if (wanted.has('agency'))
      action.ownerAgency = { id: row.ownerAgencyId, name: row.agencyName } as ActionRow['ownerAgency'];
    if (wanted.has('person')) action.youngPerson = personOf(viewer, row, today);
    if (wanted.has('commitment')) action.commitment = commitmentOf(row);
    if (wanted.has('objective')) action.objective = linkedObjectiveOf(viewer, row, row.recordOpen);
    return action;
  };
