import type { PlanMeetingInput } from '../../../graphql/generated/meetings.js';
import type { FieldProblem } from '../../../graphql/problem.js';
import { readTime } from '../time-words.js';

/** What is asked of somebody who plans a meeting, as typed. */
export interface MeetingForm {
  panelId: string;
  title: string;
  heldOn: string;
  startsAt: string;
  lengthMinutes: string;
  place: string;
  chairId: string;
  minuteTakerId: string;
}

export const NEW_MEETING: MeetingForm = {
  panelId: '',
  title: '',
  heldOn: '',
  startsAt: '10am',
  lengthMinutes: '120',
  place: '',
  chairId: '',
  minuteTakerId: '',
};

/** The meeting as the server takes it, and what is still missing. */
export function meetingOf(form: MeetingForm, clientKey: string): { input: PlanMeetingInput; found: FieldProblem[] } {
  const startsAt = readTime(form.startsAt);
  const length = Number(form.lengthMinutes);
  const found = [
    missing(form.panelId === '', 'panelId', 'Choose a panel'),
    missing(form.title.trim() === '', 'title', 'Give the meeting a name'),
    missing(!isDay(form.heldOn), 'heldOn', 'Enter the day of the meeting, like 27 March 2026'),
    missing(startsAt === undefined, 'startsAt', 'Enter when it starts, like 10am or 2:30pm'),
    missing(!Number.isInteger(length) || length < 1, 'lengthMinutes', 'Enter how many minutes it lasts, like 120'),
    missing(form.chairId === '', 'chairId', 'Say who chairs the meeting'),
  ].filter((problem) => problem !== undefined);
  const input = {
    clientKey,
    panelId: form.panelId,
    title: form.title.trim(),
    heldOn: form.heldOn,
    startsAt: startsAt ?? '',
    lengthMinutes: length,
    place: form.place.trim(),
    chairId: form.chairId,
    minuteTakerId: form.minuteTakerId || null,
  };
  return { input, found };
}

function missing(is: boolean, field: string, message: string): FieldProblem | undefined {
  return is ? { field, message } : undefined;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
