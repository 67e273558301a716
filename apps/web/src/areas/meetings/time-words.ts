import { duration } from '../../content/dates.js';
import { count } from '../../content/plural.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** "10am", "2:30pm", "midday" for a time of day as the server sends it: 10:00, 14:30. */
export function timeOfDay(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return inWords(hours * HOUR + minutes);
}

/** "10am to 12:30pm" for a start and a length in minutes. */
export function fromTo(startsAt: string, lengthMinutes: number): string {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number);
  return `${timeOfDay(startsAt)} to ${inWords(hours * HOUR + minutes + lengthMinutes)}`;
}

function inWords(minutesOfDay: number): string {
  const at = minutesOfDay % DAY;
  if (at === 0) return 'midnight';
  if (at === 12 * HOUR) return 'midday';
  const hours = Math.floor(at / HOUR);
  const minutes = at % HOUR;
  return `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`;
}

/** How an agenda fills its meeting. */
export interface Fill {
  /** "1 hour 6 minutes planned of 2 hours 30 minutes." */
  planned: string;
  /** "1 hour 24 minutes spare. Room for about 7 more young people." or "10 minutes over." */
  rest: string;
  over: boolean;
}

/** What a young person is usually given: the rest of a meeting is told in these. */
const USUAL_MINUTES = 12;

/** Minutes booked against minutes there are, in words. */
export function fill(booked: number, length: number): Fill {
  const planned = `${duration(booked)} planned of ${duration(length)}.`;
  const spare = length - booked;
  if (spare < 0) return { planned, rest: `${duration(-spare)} over.`, over: true };
  if (spare === 0) return { planned, rest: 'Full.', over: false };
  const more = Math.floor(spare / USUAL_MINUTES);
  const room = more > 0 ? ` Room for about ${count(more, 'more young person', 'more young people')}.` : '';
  return { planned, rest: `${duration(spare)} spare.${room}`, over: false };
}

/** Reads "14:30", "2:30pm", "2.30 pm", "10am", "midday" as the server wants it, 14:30. Undefined for what is none of these. */
export function readTime(text: string): string | undefined {
  const words = text.trim().toLowerCase();
  if (words === 'midday' || words === 'noon') return '12:00';
  const match = /^(\d{1,2})(?:[:.](\d{2})\s*(am|pm)?|\s*(am|pm))$/.exec(words);
  if (!match) return undefined;
  const hours = in24Hours(Number(match[1]), match[3] ?? match[4]);
  const minutes = Number(match[2] ?? 0);
  if (hours === undefined || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function in24Hours(hours: number, half: string | undefined): number | undefined {
  if (!half) return hours < 24 ? hours : undefined;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (half === 'pm' ? 12 : 0);
}
