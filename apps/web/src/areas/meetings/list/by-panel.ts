import type { MeetingsQuery } from '../../../graphql/generated/meetings.js';

export type ListedMeeting = MeetingsQuery['meetings'][number];

/** One panel’s meetings: those that are still to come or going on, soonest first; those that are over, newest first. */
export interface PanelMeetings {
  id: string;
  name: string;
  next: ListedMeeting[];
  past: ListedMeeting[];
}

/** Whether a meeting is over: it was ended or cancelled. One whose day went by without is still to be dealt with. */
export function isOver({ state }: Pick<ListedMeeting, 'state'>): boolean {
  return state === 'ENDED' || state === 'CANCELLED';
}

/** The panels in their order, those with a meeting that the viewer may see; a panel without any still says that none is planned. */
export function byPanel({ panels, meetings }: MeetingsQuery): PanelMeetings[] {
  const named = new Map(panels.map(({ id, name }) => [id, name]));
  for (const { panel } of meetings) named.set(panel.id, panel.name);
  return [...named]
    .map(([id, name]) => {
      const own = meetings.filter(({ panel }) => panel.id === id);
      return {
        id,
        name,
        next: own.filter((meeting) => !isOver(meeting)).sort(soonestFirst),
        past: own.filter(isOver).sort((one, other) => soonestFirst(other, one)),
      };
    })
    .filter(({ next, past }) => next.length + past.length > 0 || meetings.length > 0);
}

function soonestFirst(one: ListedMeeting, other: ListedMeeting): number {
  return `${one.heldOn}${one.startsAt}`.localeCompare(`${other.heldOn}${other.startsAt}`);
}
