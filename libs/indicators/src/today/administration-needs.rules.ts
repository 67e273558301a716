import type { Viewer } from '@app/access';
import type { AccountsRow, LeaverRow } from '@app/administration';
import { dayInWords, type LocalDate } from '@app/platform';
import type { Need } from './today-item.js';
import type { TodayFacts } from './today.rows.js';

/** Leavers, for who hands over and for who closes; and what administrators see to. It names no young person. */
export function administrationNeeds(viewer: Viewer, { leavers, accounts }: TodayFacts, today: LocalDate): Need[] {
  const administers = viewer.may('administration.read');
  return [
    ...leavers.flatMap((row) => (administers ? toClose(row) : toHandOver(row)) ?? []),
    ...(accounts ? [...accounts.codes.map((row) => toGiveCode(row, today)), ...accountNeeds(accounts, today)] : []),
  ];
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Until their last day, or at once when it has gone. */
function toHandOver({ id, displayName, leavesOn, open, mayHandOver }: LeaverRow): Need | null {
  if (!mayHandOver || open === 0) return null;
  return {
    kind: 'HANDOVER',
    subject: id,
    title: `Hand over the work of ${displayName}`,
    context: many(open, 'thing is open', 'things are open'),
    because: `Their last day is ${dayInWords(leavesOn)}, and the account closes when nothing is theirs any more`,
    dueOn: leavesOn,
    path: `/leavers/${id}`,
  };
}

function toClose({ id, displayName, leavesOn, open }: LeaverRow): Need {
  const done = open === 0;
  return {
    kind: 'LEAVER',
    subject: id,
    title: done ? `Close the account of ${displayName}` : `See that the work of ${displayName} is handed over`,
    context: done ? 'Everything is handed over' : many(open, 'thing is open', 'things are open'),
    because: `Their last day is ${dayInWords(leavesOn)}`,
    dueOn: leavesOn,
    path: `/leavers/${id}`,
  };
}

/** Never of their own link: it takes two. */
function toGiveCode({ id, displayName }: AccountsRow['codes'][number], today: LocalDate): Need {
  return {
    kind: 'LINK_CODE',
    subject: id,
    title: `Give ${displayName} the code for their link`,
    context: 'Another administrator made the link',
    because: 'The link opens only with a code: give it when you are sure that it is they who asked',
    dueOn: today,
    path: `/admin/people/${id}`,
  };
}

function accountNeeds({ toReview, reviewBy, invitations, unused }: AccountsRow, today: LocalDate): Need[] {
  const review: Need = {
    kind: 'ACCESS_REVIEW',
    subject: reviewBy,
    title: `Confirm the access of ${many(toReview, 'person', 'people')}`,
    context: 'Access review of the quarter',
    because: 'Everybody’s access is confirmed or ended once a quarter',
    dueOn: reviewBy,
    path: '/admin/review',
  };
  const invited: Need = {
    kind: 'INVITATIONS',
    subject: today,
    title: `See whether ${many(invitations, 'invitation was', 'invitations were')} used`,
    context: 'Invitations are good for 72 hours',
    because: 'Somebody was invited and has not set up their account yet',
    dueOn: today,
    path: '/admin/people',
  };
  const idle: Need = {
    kind: 'UNUSED_ACCOUNTS',
    subject: reviewBy,
    title: `Look at ${many(unused, 'account that is', 'accounts that are')} not used`,
    context: 'Nobody has signed in for 60 days',
    because: 'An account that nobody needs is a way in that nobody watches',
    dueOn: reviewBy,
    path: '/admin/people?state=UNUSED',
  };
  return [...(toReview > 0 ? [review] : []), ...(invitations > 0 ? [invited] : []), ...(unused > 0 ? [idle] : [])];
}
