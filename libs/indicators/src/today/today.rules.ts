import type { Viewer } from '@app/access';
import { addDays, dayInWords, type LocalDate, Tone } from '@app/platform';
import { awayInWords } from '@app/young-people';
import { accessNeeds } from './access-needs.rules.js';
import { actionNeeds } from './action-needs.rules.js';
import { administrationNeeds } from './administration-needs.rules.js';
import { commitmentNeeds } from './commitment-needs.rules.js';
import { meetingNeeds } from './meeting-needs.rules.js';
import { planNeeds } from './plan-needs.rules.js';
import { referralNeeds } from './referral-needs.rules.js';
import { type About, type Need, TodayUrgency } from './today-item.js';
import type { TodayFacts } from './today.rows.js';
import type { TodayItem } from './today.types.js';

/** Everything that needs the viewer, in the order it is shown: by urgency, then the law's dates, then the date itself. */
export function itemsFor(viewer: Viewer, facts: TodayFacts, today: LocalDate): TodayItem[] {
  const needs = [
    ...planNeeds(viewer, facts, today),
    ...referralNeeds(viewer, facts, today),
    ...actionNeeds(viewer, facts),
    ...meetingNeeds(facts),
    ...commitmentNeeds(viewer, facts, today),
    ...administrationNeeds(viewer, facts, today),
    ...accessNeeds(facts, viewer, today),
  ];
  return needs.map((need) => itemOf(need, today)).sort(inOrder);
}

/** Something without a date is for today. */
export function urgencyOf(dueOn: LocalDate | null, today: LocalDate): TodayUrgency {
  if (dueOn === null || dueOn === today) return TodayUrgency.TODAY;
  if (dueOn < today) return TodayUrgency.OVERDUE;
  return dueOn <= addDays(today, 7) ? TodayUrgency.THIS_WEEK : TodayUrgency.LATER;
}

/** What to say when nothing is due: what comes next, where something does. */
export function emptyWords(items: readonly TodayItem[]): string {
  const next = items.find(({ urgency }) => urgency === TodayUrgency.LATER);
  if (!next?.dueOn) return 'Nothing needs you today.';
  return `Nothing needs you today. Next: ${lowerFirst(next.title)}, by ${dayInWords(next.dueOn)}.`;
}

const tones: Readonly<Record<TodayUrgency, Tone>> = {
  OVERDUE: Tone.LATE,
  TODAY: Tone.SOON,
  THIS_WEEK: Tone.SOON,
  LATER: Tone.OK,
};

const aboutNothing: Required<About> = {
  youngPersonId: null,
  actionId: null,
  referralId: null,
  commitmentId: null,
  meetingId: null,
  planVersionId: null,
};

function itemOf({ subject, tone, legal = false, ...need }: Need, today: LocalDate): TodayItem {
  const urgency = urgencyOf(need.dueOn, today);
  return {
    ...aboutNothing,
    ...need,
    id: `${need.kind}:${subject}`,
    urgency,
    legal,
    dueWords: need.dueOn ? upperFirst(awayInWords(today, need.dueOn)) : 'No date',
    tone: tone ?? tones[urgency],
  };
}

const order = Object.values(TodayUrgency);

function inOrder(one: TodayItem, other: TodayItem): number {
  return (
    order.indexOf(one.urgency) - order.indexOf(other.urgency) ||
    Number(other.legal) - Number(one.legal) ||
    (one.dueOn ?? '').localeCompare(other.dueOn ?? '') ||
    one.id.localeCompare(other.id)
  );
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
