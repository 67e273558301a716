import { AgencyKind, type FactClass, type Viewer, classesInWords } from '@app/access';
import { lookedAt, reveals } from '../looking/looked-at.js';

/** A line of either record, as the auditor’s page reads it. */
export interface AuditRow {
  readonly epoch: number;
  readonly tx: string;
  readonly kind: 'CHANGE' | 'LOOK';
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorAgencyId: string | null;
  readonly role: string | null;
  readonly relationship: string | null;
  /** Of a change its type, of a look its verb. */
  readonly verb: string;
  readonly operation: string | null;
  readonly subjectId: string | null;
  readonly people: readonly string[];
  readonly references: readonly string[];
  readonly classes: readonly string[] | null;
  readonly changed: readonly string[] | null;
  readonly reason: string | null;
  readonly outcome: string;
  readonly source: string;
  readonly data: Readonly<Record<string, unknown>> | null;
}

const relationshipWords: Readonly<Record<string, string>> = {
  ALLOCATED: 'works with them',
  MANAGES: 'manages who works with them',
  PANEL: 'on the panel’s agenda',
  REFERRAL: 'party to a housing referral',
  BREAK_GLASS: 'opened in an emergency (break-glass)',
  COORDINATES: 'coordinates the panel',
  ACTION: 'has an action about them',
};

/** By what somebody may see, or saw, a record. */
export const relationshipInWords = (relationship: string): string => relationshipWords[relationship] ?? relationship;

/**
 * Whether somebody who can see a record is named to the viewer: to children's services everybody is; to a partner who works for the same agency
 * or for children's services, whom they may have to talk to, and who sits on a panel with them. The rest they know as an agency, and why.
 */
export const isNamedTo = (
  viewer: Viewer,
  who: { readonly agencyId: string; readonly agencyKind: AgencyKind; readonly sitsWith: boolean },
): boolean =>
  viewer.inChildrensServices ||
  who.agencyKind === AgencyKind.CHILDRENS_SERVICES ||
  who.agencyId === viewer.agencyId ||
  who.sitsWith;

const sourceWords: Readonly<Record<string, string>> = {
  WEB: 'a page',
  SOCKET: 'a live meeting',
  IMPORT: 'an import',
  COMMAND: 'a command at the server',
  SYSTEM: 'the service itself',
};
export const sourceInWords = (source: string): string => sourceWords[source] ?? source;

/** "homeAddress" as "home address". */
const inWords = (name: string): string => name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

const fieldWords: Readonly<Record<string, string>> = {
  words: 'what was written',
  way: 'how they were in touch',
  twoWay: 'whether they answered',
  happenedOn: 'day',
  dueOn: 'due date',
  needOn: 'date of need',
  authoredById: 'author',
  agree: 'answer',
};

/** A field that changed, as it is said: "whatMattersOn" as "what matters on", "ownerId" as "owner". */
export const fieldInWords = (name: string): string => fieldWords[name] ?? inWords(name.replace(/(By)?Ids?$/, ''));

/** What somebody looked at, or was refused, after their name: the young people are told by reference beside it, and never by name. */
export function didLook(row: AuditRow): string {
  const name = row.operation ?? '';
  const asked = inWords(name);
  if (row.verb === 'DENIED') return `asked for ${asked}, and was refused: ${whyRefused(row.outcome)}`;
  const words = lookedAt[name]?.words ?? reveals[name]?.words ?? `was shown somebody with an answer: ${asked}`;
  return `${row.verb === 'SEARCHED' ? 'searched, and ' : ''}${words}${withWhom(row)}${why(row)}`;
}

const whyRefused = (outcome: string): string =>
  outcome === 'FORBIDDEN' ? 'their role does not allow it' : 'there is nothing there that they may see';

/** How many a list held; what is opened, or revealed, is always of one. */
const withWhom = ({ verb, people }: AuditRow): string =>
  verb === 'OPENED' || verb === 'REVEALED' || people.length === 0 ? '' : `, with ${counted(people.length)}`;

const why = ({ verb, reason }: AuditRow): string => (verb === 'EXPORTED' && reason ? `: ${reason}` : '');

const counted = (people: number): string =>
  `${people.toLocaleString('en-GB')} young ${people === 1 ? 'person' : 'people'}`;

const otherWords: Readonly<Record<string, string>> = {
  MINIMUM: 'first name, initial, age and reference',
  MEETING: 'the meeting',
  MINUTES: 'minutes',
  ACTION: 'actions',
  REFERRAL: 'housing referrals',
  COMMITMENT: 'commitments',
  IMPORT: 'the import',
  ACTIVITY: 'what was done',
  ACCESS: 'who may see it',
  PLAN: 'the plan',
};

/** The kinds of facts that were shown, in words. */
export function shownInWords(classes: readonly string[]): string[] {
  const facts = classesInWords(classes.filter((name) => !(name in otherWords)) as FactClass[]);
  const others = classes.flatMap((name) => otherWords[name] ?? []);
  return facts === '' ? others : [facts, ...others];
}

const cellStartsFormula = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection). */
export function csvCell(value: string): string {
  const safe = cellStartsFormula.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(csvCell).join(',')).join('\r\n');
