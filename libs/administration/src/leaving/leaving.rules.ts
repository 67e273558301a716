import { type PermissionName, permissions, Role } from '@app/access';
import { addDays, type LocalDate, RuleBroken } from '@app/platform';
import { WorkKind, WorkPart } from './work-kind.js';

/** How much of one kind is open. */
export interface OpenCount {
  readonly kind: WorkKind;
  readonly count: number;
}

/** One thing that goes over to somebody else. */
export interface Passing {
  readonly part: WorkPart;
  readonly panelId?: string | null;
}

/** Somebody who is to take it on. */
export interface Taker {
  readonly id: string;
  readonly agencyId: string;
  readonly roles: readonly Role[];
  /** Whether they can sign in today and no last day of theirs is set. */
  readonly stays: boolean;
  /** Panels they have a seat on today. */
  readonly panelIds: readonly string[];
}

const words: Readonly<Record<WorkKind, readonly [one: string, more: string]>> = {
  ACTION: ['open action', 'open actions'],
  ALLOCATION: ['young person', 'young people'],
  REFERRAL: ['open referral', 'open referrals'],
  COMMITMENT: ['commitment', 'commitments'],
  MEETING: ['meeting to come', 'meetings to come'],
  TEAM: ['team that they manage', 'teams that they manage'],
};

/** "3 open actions". */
export const countInWords = ({ kind, count }: OpenCount): string => `${count} ${words[kind][count === 1 ? 0 : 1]}`;

/** "3 open actions, 2 young people and 1 commitment"; empty when nothing is open. */
export function openInWords(open: readonly OpenCount[]): string {
  const all = open.filter(({ count }) => count > 0).map(countInWords);
  const last = all.pop();
  return all.length === 0 ? (last ?? '') : `${all.join(', ')} and ${last ?? ''}`;
}

/** An account closes when nothing is theirs any more. @throws RuleBroken, in one sentence */
export function mustBeEmpty(name: string, open: readonly OpenCount[]): void {
  const left = openInWords(open);
  if (left)
    throw new RuleBroken('leaving.open-work', `${name} still has ${left}: hand these over before the account closes`);
}

const MOST_DAYS_AHEAD = 366;
const MOST_DAYS_BEHIND = 31;

/**
 * The first day on which they can sign in no more: the day after their last one, or today when access ends at once.
 * @throws RuleBroken for a last day too far away
 */
export function accessEndsOn(leavesOn: LocalDate, atOnce: boolean, today: LocalDate): LocalDate {
  if (leavesOn < addDays(today, -MOST_DAYS_BEHIND) || leavesOn > addDays(today, MOST_DAYS_AHEAD))
    throw new RuleBroken('leaving.day', 'Enter a last day between a month ago and a year from now', 'leavesOn');
  const next = addDays(leavesOn, 1);
  return atOnce || next < today ? today : next;
}

const holders = (name: PermissionName): readonly Role[] => permissions[name].roles;

/** Which of the roles somebody needs to take on each part. */
const needed: Readonly<Record<WorkPart, { readonly roles: readonly Role[]; readonly say: string }>> = {
  OWNER: { roles: holders('action.own'), say: 'somebody who may own actions' },
  PERSONAL_ADVISER: { roles: [Role.PERSONAL_ADVISER], say: 'a personal adviser' },
  SOCIAL_WORKER: { roles: [Role.SOCIAL_WORKER], say: 'a social worker' },
  REFERRER: { roles: holders('referral.write'), say: 'somebody who may make referrals' },
  OFFICER: { roles: holders('referral.answer'), say: 'a housing officer' },
  LEAD: { roles: holders('commitment.own'), say: 'somebody who may lead commitments' },
  CHAIR: { roles: holders('meeting.chair'), say: 'somebody who may chair, and sits on the panel' },
  MINUTE_TAKER: { roles: holders('meeting.arrange'), say: 'a coordinator who sits on the panel' },
};

/** Whether they may take on each of these from somebody of the agency. @throws RuleBroken */
export function mustBeAbleToTake(
  taker: Taker,
  leaver: { id: string; agencyId: string },
  items: readonly Passing[],
): void {
  if (taker.id === leaver.id) refuse('Choose somebody else: this is theirs already');
  if (!taker.stays) refuse('Choose somebody who stays: their own access ends, or has ended');
  if (taker.agencyId !== leaver.agencyId) refuse('Choose somebody who works for the same agency');
  for (const { part, panelId } of items) {
    const { roles, say } = needed[part];
    const seated = !panelId || taker.panelIds.includes(panelId);
    if (!seated || !roles.some((role) => taker.roles.includes(role))) refuse(`Choose ${say}`);
  }
}

function refuse(sentence: string): never {
  throw new RuleBroken('handover.taker', sentence, 'toWorkerId');
}
