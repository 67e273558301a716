import type { AgendaMeetingFragment } from '../../../graphql/generated/meetings.js';
import { can } from '../../../content/transitions.js';

export type AgendaMeeting = AgendaMeetingFragment;
export type AgendaLine = AgendaMeeting['agenda'][number];
export type AgendaItem = Extract<AgendaLine, { __typename: 'AgendaItem' }>;

/** The agenda by place. What was just withdrawn is left out at once: the server leaves it out too. */
export function standing({ agenda }: AgendaMeeting): AgendaLine[] {
  return agenda.filter(({ state }) => state !== 'WITHDRAWN').sort(byPlace);
}

/** "Kofi Adeyemi, 17", a topic’s title, or that it is not shown. */
export function titleOf(line: AgendaLine): string {
  if (line.__typename === 'ClosedItem') return 'Not shown to you';
  return line.youngPerson ? `${line.youngPerson.displayName}, ${line.youngPerson.age}` : line.title;
}

/** Whether this viewer can put the agenda in order now: every item that is seen can be moved. */
export function canOrder(meeting: AgendaMeeting): boolean {
  const lines = standing(meeting);
  return (
    meeting.canArrange &&
    lines.length > 0 &&
    lines.every((line) => line.__typename === 'AgendaItem' && can(line, 'moveAgendaItem'))
  );
}

/** The order after one thing went to an index; what is in between closes up. */
export function moved<Thing>(things: readonly Thing[], from: number, to: number): Thing[] {
  const rest = things.filter((_, index) => index !== from);
  const thing = things[from];
  return thing === undefined ? rest : [...rest.slice(0, to), thing, ...rest.slice(to)];
}

/** One thing to look at before the agenda is sent. */
export interface PublishCheck {
  fine: boolean;
  words: string;
}

/** What is looked at before the agenda is sent. It only tells; what forbids it, the server says. */
export function publishChecks(meeting: AgendaMeeting): PublishCheck[] {
  const items = standing(meeting).filter((line) => line.__typename === 'AgendaItem');
  const alone = items.filter(({ youngPerson, presenter }) => youngPerson && !presenter).map(titleOf);
  const over = meeting.bookedMinutes - meeting.lengthMinutes;
  const closed = items.filter(({ youngPerson, sharedWith }) => youngPerson && sharedWith.length === 0).map(titleOf);
  return [
    alone.length > 0
      ? { fine: false, words: `Nobody presents ${alone.join('; ')}` }
      : { fine: true, words: 'Everybody on the agenda has somebody to present them' },
    over > 0
      ? { fine: false, words: `The agenda is ${over} minutes longer than the meeting` }
      : { fine: true, words: 'The agenda fits the meeting' },
    closed.length > 0
      ? { fine: false, words: `Partner agencies will not see ${closed.join('; ')}` }
      : { fine: true, words: 'Every young person’s item is shared with at least one partner agency' },
  ];
}

function byPlace(one: AgendaLine, other: AgendaLine): number {
  return one.position - other.position;
}
