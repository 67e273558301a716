import type { Choice } from '../../design/select.js';
import type { Tone } from '../../design/status.js';
import type { AgencyKind, MemberState, PanelPart, Role, WorkKind } from '../../graphql/generated/admin.js';

/** How each role is named. */
export const ROLES: Readonly<Record<Role, string>> = {
  COORDINATOR: 'Coordinator of the panel',
  CHAIR: 'Chair',
  PANEL_MEMBER: 'Panel member',
  PERSONAL_ADVISER: 'Personal adviser',
  SOCIAL_WORKER: 'Social worker',
  TEAM_MANAGER: 'Team manager',
  HOUSING_OFFICER: 'Housing officer',
  DELIVERY_GROUP_CHAIR: 'Chair of the delivery group',
  DELIVERY_GROUP_MEMBER: 'Member of the delivery group',
  AUDITOR: 'Auditor',
  ADMINISTRATOR: 'Administrator',
};

/** How each seat on a panel is named. */
export const PARTS: Readonly<Record<PanelPart, string>> = {
  CHAIR: 'Chair',
  DEPUTY: 'Deputy chair',
  MINUTE_TAKER: 'Minute taker',
  MEMBER: 'Member',
};

/** Each part of the partnership. */
export const KINDS: Readonly<Record<AgencyKind, string>> = {
  CHILDRENS_SERVICES: 'Children’s services',
  HOUSING: 'Housing',
  DWP: 'DWP',
  HEALTH: 'Health',
  EDUCATION: 'Education',
  HUMAN_RESOURCES: 'Human resources',
  ADULT_SOCIAL_CARE: 'Adult social care',
  YOUTH_JUSTICE: 'Youth justice',
  THIRD_SECTOR: 'Third sector',
  ELECTED_MEMBERS: 'Elected members',
  ASSURANCE: 'Audit and assurance',
};

/** Where an account stands: words and shape. */
export const STATES: Readonly<Record<MemberState, { words: string; tone: Tone }>> = {
  NOT_STARTED: { words: 'Begins later', tone: 'NONE' },
  ACTIVE: { words: 'Active', tone: 'OK' },
  UNUSED: { words: 'Not used for 60 days', tone: 'SOON' },
  LEAVING: { words: 'Leaving', tone: 'SOON' },
  TO_CLOSE: { words: 'Access ended, to close', tone: 'LATE' },
  CLOSED: { words: 'Closed', tone: 'DONE' },
};

/** The kinds of work that are handed over, as headings. */
export const WORK: Readonly<Record<WorkKind, string>> = {
  ACTION: 'Actions',
  ALLOCATION: 'Young people',
  REFERRAL: 'Housing referrals',
  COMMITMENT: 'Commitments',
  MEETING: 'Meetings to come',
  TEAM: 'Teams',
};

/** The entries of one of these, to choose from. */
export const choicesOf = <Key extends string>(words: Readonly<Record<Key, string>>): Choice<Key>[] =>
  (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }));

/** The states, to choose from. */
export const stateChoices: Choice<MemberState>[] = (Object.keys(STATES) as MemberState[]).map((value) => ({
  value,
  label: STATES[value].words,
}));
