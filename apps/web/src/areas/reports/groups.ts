import { count, plural } from '../../content/plural.js';
import type { Role } from '../../shell/viewer.js';
import { totalOf, valueOf, type GroupKey, type Row } from './measures.js';

/** One chart: what it counts, what it finds, and where each of its bars leads. */
export interface Group {
  key: GroupKey;
  title: string;
  /** What is counted, and of whom. */
  about: string;
  labelHeader: string;
  one: string;
  many: string;
  finding: (rows: readonly Row[]) => string | undefined;
  /** Whose the lists behind it are. */
  for: readonly Role[];
  linkOf: (key: string) => string | undefined;
  leadsTo?: string;
}

const CASEWORK: readonly Role[] = ['COORDINATOR', 'CHAIR', 'PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER'];
/** Whose lists hold everybody who is counted. */
const COORDINATION: readonly Role[] = ['COORDINATOR'];
const AT_WORK: readonly Role[] = [...CASEWORK, 'DELIVERY_GROUP_CHAIR', 'DELIVERY_GROUP_MEMBER'];

const YOUNG_PEOPLE = { one: 'young person', many: 'young people' };

const ACTION_VIEWS: Readonly<Record<string, string>> = {
  OVERDUE: 'OVERDUE',
  STUCK: 'STUCK',
  DUE_SOON: 'DUE_SOON',
  WAITING_CHECK: 'WAITING_CHECK',
  DONE: 'DONE',
};

/** The charts, in the order of the page. */
export const GROUPS: readonly Group[] = [
  {
    key: 'plans',
    title: 'Pathway plans',
    about: 'Everybody from 16 with a leaving care status, by whether their plan is in time',
    labelHeader: 'Plan',
    ...YOUNG_PEOPLE,
    finding: (rows) => people(rows, 'OVERDUE', 'has a plan review overdue', 'have a plan review overdue'),
    for: COORDINATION,
    linkOf: (key) => (key === 'OVERDUE' ? '/young-people?view=PLAN_OVERDUE' : undefined),
  },
  {
    key: 'homes',
    title: 'Homes',
    about: 'Those with a right to a personal adviser, by where they live',
    labelHeader: 'Home',
    ...YOUNG_PEOPLE,
    finding: (rows) => people(rows, 'UNSUITABLE', 'is not in a suitable home', 'are not in a suitable home'),
    for: CASEWORK,
    linkOf: (key) => (key === 'UNSUITABLE' ? '/young-people?view=UNSUITABLE_HOME' : undefined),
  },
  {
    key: 'learning',
    title: 'Learning and work',
    about: 'Those with a right to a personal adviser, by what they do',
    labelHeader: 'Learning or work',
    ...YOUNG_PEOPLE,
    finding: (rows) => people(rows, 'LEARNING_OR_WORK', 'is learning or working', 'are learning or working'),
    for: [],
    linkOf: () => undefined,
  },
  {
    key: 'stages',
    title: 'Legal stage',
    about: 'Everybody from 16 with a leaving care status, worked out from the dates of their care',
    labelHeader: 'Stage',
    ...YOUNG_PEOPLE,
    finding: () => undefined,
    for: CASEWORK,
    linkOf: (key) => `/young-people?view=ALL&status=${key}`,
  },
  {
    key: 'actions',
    title: 'Actions',
    about: 'Each action in one row only: late before stuck, stuck before due soon',
    labelHeader: 'Actions',
    one: 'action',
    many: 'actions',
    finding: (rows) => things(rows, 'OVERDUE', 'action is overdue', 'actions are overdue'),
    for: AT_WORK,
    linkOf: (key) => ACTION_VIEWS[key] && `/actions?view=${ACTION_VIEWS[key]}`,
    leadsTo: 'See the actions',
  },
  {
    key: 'referrals',
    title: 'Housing referrals',
    about: 'By where they stand, also those that are closed',
    labelHeader: 'Referrals',
    one: 'referral',
    many: 'referrals',
    finding: (rows) => things(rows, 'INFO_REQUESTED', 'referral waits for an answer', 'referrals wait for an answer'),
    for: CASEWORK,
    linkOf: (key) => `/housing?layout=list&view=ALL&state=${key}`,
    leadsTo: 'See the referrals',
  },
  {
    key: 'commitments',
    title: 'Commitments of partners',
    about: 'By how they go, worked out from figures, dates and silence',
    labelHeader: 'Commitments',
    one: 'commitment',
    many: 'commitments',
    finding: (rows) => things(rows, 'RED', 'commitment is off track', 'commitments are off track'),
    for: [...AT_WORK, 'AUDITOR'],
    linkOf: () => '/delivery-group',
    leadsTo: 'See the commitments',
  },
];

/** "12 of 412 young people have a plan review overdue": the finding, with its base. */
function people(rows: readonly Row[], key: string, one: string, many: string): string | undefined {
  const value = valueOf(rows, key);
  const total = totalOf(rows);
  if (value === undefined || total === undefined) return undefined;
  return `${value.toLocaleString('en-GB')} of ${count(total, 'young person', 'young people')} ${plural(value, one, many)}`;
}

function things(rows: readonly Row[], key: string, one: string, many: string): string | undefined {
  const value = valueOf(rows, key);
  return value === undefined ? undefined : `${value.toLocaleString('en-GB')} ${plural(value, one, many)}`;
}
