import { addDays, dayInWords, type LocalDate, timeInWords } from '@app/platform';
import type { Need } from './today-item.js';
import type { MeetingNeedRow, TodayFacts } from './today.rows.js';

/** Papers go out this long before a meeting, so the agenda is ready by then: a local standard. */
const AGENDA_DAYS_BEFORE = 7;

const arranges = (part: string | null): boolean => part === 'MINUTE_TAKER';
const leads = (part: string | null): boolean => part === 'CHAIR' || part === 'DEPUTY' || arranges(part);

/** Meetings to prepare, to attend or to go on with. */
export function meetingNeeds({ meetings }: TodayFacts): Need[] {
  return meetings.map((row) => ({ ...needOf(row), subject: row.id, meetingId: row.id, context: contextOf(row) }));
}

/** The next one, and its page. */
export function nextMeeting({ meetings }: TodayFacts, today: LocalDate) {
  const next = meetings.find(({ heldOn }) => heldOn >= today);
  return {
    nextMeeting: next ? { id: next.id, title: next.title, heldOn: next.heldOn } : null,
    nextMeetingPath: next ? pathOf(next) : null,
  };
}

const contextOf = ({ heldOn, startsAt }: MeetingNeedRow): string => `${dayInWords(heldOn)}, ${timeInWords(startsAt)}`;

const isLive = (state: string): boolean => state === 'IN_SESSION' || state === 'PAUSED';

/** The agenda while it is made, the room when it is live, and the meeting in between. */
function pathOf({ id, state, part }: MeetingNeedRow): string {
  if (isLive(state)) return `/meetings/${id}/room`;
  return state === 'DRAFT' || leads(part) ? `/meetings/${id}/agenda` : `/meetings/${id}`;
}

function needOf(row: MeetingNeedRow): Pick<Need, 'kind' | 'title' | 'because' | 'dueOn' | 'path'> {
  const { title, heldOn, state, part } = row;
  const path = pathOf(row);
  if (isLive(state))
    return { kind: 'MEETING_LIVE', title: `Go to ${title}`, because: 'It is in session now', dueOn: heldOn, path };
  if (state === 'DRAFT')
    return {
      kind: 'MEETING_PREPARE',
      title: arranges(part) ? `Finish and publish the agenda of ${title}` : `Look at the agenda of ${title}`,
      because: 'The agenda is not published yet, and papers go out a week before',
      dueOn: addDays(heldOn, -AGENDA_DAYS_BEFORE),
      path,
    };
  return { kind: 'MEETING_ATTEND', title: `Prepare for ${title}`, because: attendBecause(row), dueOn: heldOn, path };
}

function attendBecause({ part, mine }: MeetingNeedRow): string {
  if (mine > 0) return `${mine === 1 ? 'Someone' : `${mine} people`} you work with will be discussed`;
  return leads(part)
    ? 'You lead this meeting, and its papers are out'
    : 'You are on this panel, and its papers are out';
}
