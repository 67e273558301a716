import type { IconName } from '../../design/icon.js';

/** A group of kinds, as the chips narrow to it. */
export type ItemGroup = 'PLANS' | 'ACTIONS' | 'HOUSING' | 'IN_TOUCH' | 'MEETINGS' | 'COMMITMENTS' | 'ACCESS';

/** How a kind of thing is shown: picture and word, the group it counts in, and what its button says. */
export interface ItemKind {
  icon: IconName;
  words: string;
  group: ItemGroup;
  /** A verb. */
  button: string;
}

/** The groups in the order of the chips. */
export const GROUPS: readonly { group: ItemGroup; label: string }[] = [
  { group: 'PLANS', label: 'Plans' },
  { group: 'ACTIONS', label: 'Actions' },
  { group: 'HOUSING', label: 'Housing' },
  { group: 'IN_TOUCH', label: 'In touch' },
  { group: 'MEETINGS', label: 'Meetings' },
  { group: 'COMMITMENTS', label: 'Commitments' },
  { group: 'ACCESS', label: 'Who sees what' },
];

const plan = (words: string, button: string): ItemKind => ({ icon: 'plan', words, group: 'PLANS', button });
const action = (words: string, button: string): ItemKind => ({ icon: 'action', words, group: 'ACTIONS', button });
const home = (button: string): ItemKind => ({ icon: 'home', words: 'Housing referral', group: 'HOUSING', button });
const meeting = (button: string): ItemKind => ({ icon: 'meet', words: 'Meeting', group: 'MEETINGS', button });
const promise = (button: string): ItemKind => ({ icon: 'star', words: 'Commitment', group: 'COMMITMENTS', button });

const access = (words: string, button: string): ItemKind => ({ icon: 'lock', words, group: 'ACCESS', button });

const KINDS: Readonly<Record<string, ItemKind>> = {
  FIRST_PLAN: plan('First plan', 'Start'),
  PLAN_REVIEW: plan('Plan review', 'Start'),
  PLAN_RETURNED: plan('Plan returned', 'Change'),
  PLAN_AUTHORISE: plan('Plan sign-off', 'Read'),
  ACTION: action('Action', 'Update'),
  ACTION_ACCEPT: action('Action', 'Answer'),
  ACTION_CHECK: action('Action to check', 'Check'),
  ACTION_DECLINED: action('Action declined', 'Open'),
  ACTION_STUCK: action('Stuck action', 'Help'),
  TEAM_OVERDUE: action('Your team', 'Open'),
  KEEP_IN_TOUCH: { icon: 'phone', words: 'Keeping in touch', group: 'IN_TOUCH', button: 'Record' },
  REFERRAL: home('Open'),
  REFERRAL_SEND: home('Finish'),
  REFERRAL_ACKNOWLEDGE: home('Answer'),
  REFERRAL_DECIDE: home('Decide'),
  REFERRAL_ANSWER: home('Answer'),
  MEETING_LIVE: meeting('Go'),
  MEETING_PREPARE: meeting('Prepare'),
  MEETING_ATTEND: meeting('Open'),
  COMMITMENT_UPDATE: promise('Update'),
  COMMITMENT_AGREE: promise('Answer'),
  COMMITMENT_CHECK: promise('Check'),
  BREAK_GLASS: access('Emergency access', 'Review'),
  BREAK_GLASS_REQUEST: access('Emergency access', 'Answer'),
  ACCESS_REQUEST: access('Access', 'Answer'),
  ACCESS_ANSWER: access('Answer', 'Read'),
  UNUSUAL_ACCESS: access('Unusual access', 'Ask'),
  ADDRESS_REVEALS: access('Addresses', 'Look'),
  AGREEMENT: access('Sharing agreement', 'Open'),
  SEALING: access('Sealed record', 'Answer'),
  HANDOVER: access('Leaver', 'Hand over'),
  LEAVER: access('Leaver', 'Open'),
  ACCESS_REVIEW: access('Access review', 'Review'),
  INVITATIONS: access('Invitations', 'Look'),
  UNUSED_ACCOUNTS: access('Accounts', 'Look'),
  LINK_CODE: access('Link', 'Open'),
};

const OTHER: ItemKind = { icon: 'clock', words: 'To do', group: 'ACTIONS', button: 'Open' };

/** How to show a kind; one that is new to this page is shown too. */
export function kindOf(kind: string): ItemKind {
  return KINDS[kind] ?? OTHER;
}

/** What is updated in the row itself, without leaving the page. */
const IN_THE_ROW: ReadonlySet<string> = new Set(['ACTION', 'ACTION_ACCEPT', 'ACTION_CHECK', 'ACTION_STUCK']);

export function opensInRow({ kind, actionId }: { kind: string; actionId: string | null }): boolean {
  return actionId !== null && IN_THE_ROW.has(kind);
}

/** Where the button leads: to the page; for a contact, to its form on the record. */
export function buttonPath({ kind, path }: { kind: string; path: string }): string {
  return kind === 'KEEP_IN_TOUCH' ? `${path}?open=contact` : path;
}
