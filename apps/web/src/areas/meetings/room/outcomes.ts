import type { Outcome } from '../../../graphql/generated/meetings.js';
import type { Choice } from '../../../design/select.js';

const TOPIC: readonly Choice<Outcome>[] = [
  { value: 'NOTED', label: 'Noted' },
  { value: 'REQUEST_INFO', label: 'More information is needed' },
  { value: 'ESCALATE', label: 'Escalate' },
];

const PERSON: readonly Choice<Outcome>[] = [
  { value: 'ACTIONS_AGREED', label: 'Actions agreed' },
  { value: 'PLAN_ON_TRACK', label: 'The plan is on track' },
  { value: 'PLAN_AMENDED', label: 'The plan will be changed' },
  { value: 'REFER_HOUSING', label: 'Refer to housing' },
  ...TOPIC,
  { value: 'NO_LONGER_NEEDED', label: 'No longer needed' },
];

/** What can be decided about a young person’s item, or about a topic, most usual first. The server has the last word. */
export function outcomesFor(aboutPerson: boolean): readonly Choice<Outcome>[] {
  return aboutPerson ? PERSON : TOPIC;
}
