import { count } from '../../../content/plural.js';
import type { Tone } from '../../../design/status.js';
import type { ReferralCardFragment, ReferralState } from '../../../graphql/generated/housing.js';

type Card = Pick<ReferralCardFragment, 'state' | 'clock'>;

/** One column of the board. */
export interface BoardColumn<One> {
  key: string;
  title: string;
  /** What the clock of this column is: "Reply in 1 working day". */
  rule: string;
  referrals: One[];
}

interface Terms {
  key: string;
  title: string;
  states: readonly ReferralState[];
  /** With the limit the server gives, in words. */
  rule: (limit: string) => string;
  /** Shown only when there is something in it. */
  onlyWhenUsed?: boolean;
}

const COLUMNS: readonly Terms[] = [
  {
    key: 'draft',
    title: 'Not sent yet',
    states: ['DRAFT'],
    rule: () => 'Housing does not see these',
    onlyWhenUsed: true,
  },
  {
    key: 'new',
    title: 'New',
    states: ['SUBMITTED'],
    rule: (limit) => (limit ? `Housing replies in ${limit}` : 'Waiting for housing to reply'),
  },
  {
    key: 'working',
    title: 'Housing is working on it',
    states: ['ACKNOWLEDGED'],
    rule: (limit) => (limit ? `Housing decides in ${limit}` : 'Waiting for housing to decide'),
  },
  {
    key: 'asked',
    title: 'Information asked',
    states: ['INFO_REQUESTED'],
    rule: (limit) =>
      limit
        ? `Children’s services answer in ${limit}. Housing’s clock is paused`
        : 'Waiting for children’s services to answer',
  },
  {
    key: 'decided',
    title: 'Decided recently',
    states: ['ACCEPTED', 'NOT_ACCEPTED', 'WITHDRAWN'],
    rule: () => 'In the last 28 days. Older ones are in the list',
  },
];

/** Referrals by where they stand, in the order of the work. What is first in the answer is first in its column. */
export function columnsOf<One extends Card>(referrals: readonly One[]): BoardColumn<One>[] {
  return COLUMNS.map(({ key, title, states, rule, onlyWhenUsed }) => {
    const here = referrals.filter(({ state }) => states.includes(state));
    return { key, title, rule: rule(limitIn(here)), referrals: here, hidden: onlyWhenUsed && here.length === 0 };
  }).filter(({ hidden }) => !hidden);
}

/** The limit is the protocol's, as the server tells it of each referral; nothing where there is none to tell it of. */
function limitIn(referrals: readonly Card[]): string {
  const limit = referrals.find(({ clock }) => clock.limitWorkingDays !== null)?.clock.limitWorkingDays;
  return typeof limit === 'number' ? count(limit, 'working day') : '';
}

const TOTALS: readonly { tone: Tone; words: (n: number) => string }[] = [
  { tone: 'LATE', words: (n) => `${n} late` },
  { tone: 'SOON', words: (n) => `${n} due by the next working day` },
  { tone: 'HOLD', words: (n) => `${n} paused, waiting for an answer` },
  { tone: 'OK', words: (n) => `${n} in good time` },
];

/** How the open referrals stand, in words for the line above them. What there is none of is left out. */
export function totalsOf(referrals: readonly Card[]): { tone: Tone; words: string }[] {
  const running = referrals.filter(({ clock }) => clock.court !== null);
  return TOTALS.flatMap(({ tone, words }) => {
    const n = running.filter(({ clock }) => clock.tone === tone).length;
    return n > 0 ? [{ tone, words: words(n) }] : [];
  });
}
