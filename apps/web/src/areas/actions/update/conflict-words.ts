import { day } from '../../../content/dates.js';
import { list } from '../../../content/words.js';
import type { ActionState } from '../../../graphql/generated/actions.js';

/** What of an action two people can change at once. */
export interface ActionFacts {
  dueOn?: string | undefined;
  state?: string | undefined;
  ownerId?: string | undefined;
  latestUpdate?: string | null | undefined;
}

const NAMES: readonly (readonly [keyof ActionFacts, string])[] = [
  ['dueOn', 'the due date'],
  ['state', 'the status'],
  ['ownerId', 'the owner'],
  ['latestUpdate', 'the latest update'],
];

const STATES: Readonly<Record<ActionState, string>> = {
  ASSIGNED: 'Not started',
  ACCEPTED: 'In progress',
  BLOCKED: 'Stuck',
  DONE_CLAIMED: 'Done, waiting for a check',
  VERIFIED: 'Done',
  DECLINED: 'Declined',
  CANCELLED: 'Cancelled',
};

/** Reads what the server says is there now: only what it names. */
export function factsFrom(current: unknown): ActionFacts {
  const said = (typeof current === 'object' && current !== null ? current : {}) as Record<string, unknown>;
  return {
    dueOn: text(said['dueOn']),
    state: text(said['state']),
    ownerId: text(said['ownerId']),
    latestUpdate: text(said['latestUpdate']),
  };
}

/** The names of what they changed: "the due date", "the status". Empty when nothing that is told changed. */
export function changedParts(before: ActionFacts, now: ActionFacts): string[] {
  return NAMES.filter(([key]) => now[key] !== undefined && now[key] !== (before[key] ?? undefined)).map(
    ([, name]) => name,
  );
}

/** Whether one's own change touches what they changed: an update is added beside theirs, a date or a status is not. */
export function sameThing(theirs: readonly string[], mine: { date: boolean; status: boolean }): boolean {
  return (mine.date && theirs.includes('the due date')) || (mine.status && theirs.includes('the status'));
}

/** "Helen changed the due date. You wrote an update." */
export function bothInWords(who: string, theirs: readonly string[], mine: string): string {
  const what = theirs.length > 0 ? list(theirs) : 'this action';
  return `${who} changed ${what}. You ${mine}.`;
}

/** How things stand on their side: "In progress, due 27 November 2026. “Form drafted.”". */
export function inWords({ state, dueOn, latestUpdate }: ActionFacts): string {
  const stands = [state && (STATES[state as ActionState] ?? state), dueOn && `due ${day(dueOn)}`];
  return [stands.filter(Boolean).join(', '), latestUpdate && `“${latestUpdate}”`].filter(Boolean).join('. ');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}
