import type {
  EntryPartsFragment,
  LinePartsFragment,
  RoomEventsSubscription,
  RoomItemQuery,
  RoomMeetingFragment,
  RoomQuery,
} from '../../../graphql/generated/meetings.js';

export type Entry = EntryPartsFragment;
export type Line = LinePartsFragment;
export type OpenLine = Extract<Line, { __typename: 'AgendaItem' }>;
export type ClosedLine = Extract<Line, { __typename: 'ClosedItem' }>;
export type RoomEvent = RoomEventsSubscription['meetingEvents'];
export type Snapshot = RoomQuery['meeting'];
export type ItemAnswer = Extract<RoomItemQuery['agendaItem'], { __typename: 'AgendaItem' }>;
export type RoomMeeting = Omit<RoomMeetingFragment, 'agenda'> & { next?: Snapshot['next'] };

/** What this browser knows of a meeting that is going on. */
export interface RoomState {
  meeting: RoomMeeting;
  /** The agenda, by place. */
  lines: readonly Line[];
  /** The minutes of each item, in the order they were written. */
  entries: Readonly<Record<string, readonly Entry[]>>;
  /** The last event that was taken in: "go on after this". Opaque. */
  cursor: string;
  /** When something was last taken in or saved, ISO 8601. */
  heardAt?: string | undefined;
  /** Something happened that this state cannot follow: ask for the whole again. */
  askAgain: number;
}

export type Change =
  | { type: 'snapshot'; meeting: Snapshot }
  | { type: 'event'; event: RoomEvent }
  | { type: 'item'; item: ItemAnswer }
  | { type: 'line'; line: Line }
  | { type: 'entry'; itemId: string; entry: Entry; at?: string | undefined }
  | { type: 'meeting'; meeting: RoomMeetingFragment };

/**
 * Takes in what the server says. Each change may come twice, late, or in another order (an answer and an event race each other;
 * after a lost connection events are sent again): what is newer by its version stays, and nothing is there twice.
 */
export function reduce(room: RoomState | undefined, change: Change): RoomState | undefined {
  if (change.type === 'snapshot') return withSnapshot(room, change.meeting);
  return room && changed(room, change);
}

function changed(room: RoomState, change: Exclude<Change, { type: 'snapshot' }>): RoomState {
  switch (change.type) {
    case 'event':
      return withEvent(room, change.event);
    case 'item':
      return withItem(room, change.item);
    case 'line':
      return withLine(room, change.line);
    case 'entry':
      return { ...withEntry(room, change.itemId, change.entry), heardAt: change.at ?? room.heardAt };
    case 'meeting':
      return withMeeting(room, change.meeting);
  }
}

function withItem(room: RoomState, item: ItemAnswer): RoomState {
  return item.entries.reduce(
    (next, entry) => withEntry(next, item.id, entry),
    withLine({ ...room, entries: { [item.id]: [], ...room.entries } }, item),
  );
}

/**
 * The whole carries no minutes: one that is asked for again must not move the cursor past entries that were not heard yet, or a
 * connection that is lost just then goes on after them and they never come. Hearing something twice changes nothing.
 */
function withSnapshot(room: RoomState | undefined, { cursor, agenda, ...meeting }: Snapshot): RoomState {
  if (!room) return { meeting, lines: byPlace(agenda), entries: {}, cursor, askAgain: 0 };
  return withMeeting({ ...room, meeting: { ...room.meeting, next: meeting.next } }, { ...meeting, agenda });
}

function withMeeting(room: RoomState, { agenda, ...meeting }: RoomMeetingFragment): RoomState {
  if (meeting.version < room.meeting.version) return room;
  const lines = byPlace(agenda.map((line) => newer(lineOf(room, line.id), line)));
  return dropClosed({ ...room, meeting: { ...room.meeting, ...meeting }, lines });
}

/** An event carries the item and the entry it is about. What it says of the meeting itself is asked for: it is rare. */
function withEvent(room: RoomState, { cursor, at, type, entry, item }: RoomEvent): RoomState {
  const heard = { ...room, cursor, heardAt: at };
  if (ABOUT_THE_MEETING.some((about) => type.startsWith(about))) return asked(heard);
  const next = item ? withLine(heard, item) : heard;
  if (!entry) return next;
  const itemId = item?.id ?? itemOf(next, entry.id);
  return itemId ? withEntry(next, itemId, entry) : asked(next);
}

const ABOUT_THE_MEETING = ['meeting.', 'attendance.'];

/** For those who chair, a state that changed asks for the whole: what may be done with one item hangs on the others. */
function withLine(room: RoomState, line: Line): RoomState {
  const known = lineOf(room, line.id);
  const kept = newer(known, line);
  const others = room.lines.filter(({ id }) => id !== line.id);
  const next = dropClosed({ ...room, lines: byPlace([...others, kept]) });
  return !known || (room.meeting.canChair && known.state !== kept.state) ? asked(next) : next;
}

function withEntry(room: RoomState, itemId: string, entry: Entry): RoomState {
  const before = room.entries[itemId] ?? [];
  const known = before.find(({ id }) => id === entry.id);
  if (known && known.version > entry.version) return room;
  const after = [...before.filter(({ id }) => id !== entry.id), entry].sort(byTime);
  return { ...room, entries: { ...room.entries, [itemId]: after } };
}

/** The newer of two copies; of a closed item the last one heard. */
function newer(known: Line | undefined, heard: Line): Line {
  if (known?.__typename !== 'AgendaItem' || heard.__typename !== 'AgendaItem') return heard;
  return heard.version >= known.version ? { ...known, ...heard } : known;
}

/** What has been closed to this viewer in the meantime leaves the screen, and the memory, with its minutes. */
function dropClosed(room: RoomState): RoomState {
  const open = new Set(room.lines.filter(({ __typename }) => __typename === 'AgendaItem').map(({ id }) => id));
  const kept = Object.entries(room.entries).filter(([itemId]) => open.has(itemId));
  return kept.length === Object.keys(room.entries).length ? room : { ...room, entries: Object.fromEntries(kept) };
}

function asked(room: RoomState): RoomState {
  return { ...room, askAgain: room.askAgain + 1 };
}

export function lineOf(room: RoomState, id: string): Line | undefined {
  return room.lines.find((line) => line.id === id);
}

/** The item that is being discussed now. */
export function currentLine(room: RoomState): Line | undefined {
  return room.lines.find(({ state }) => state === 'IN_DISCUSSION');
}

/** The item that the chair starts next: the first that is still to come. */
export function nextLine(room: RoomState): OpenLine | undefined {
  return room.lines.find((line): line is OpenLine => line.__typename === 'AgendaItem' && line.state === 'LISTED');
}

/** The agenda as it stands: without what was withdrawn. */
export function shownLines(room: RoomState): readonly Line[] {
  return room.lines.filter(({ state }) => state !== 'WITHDRAWN');
}

/** "Kofi Adeyemi, 17", a topic's title, or that it is not shown. */
export function titleOf(line: Line): string {
  if (line.__typename === 'ClosedItem') return 'Not shown to you';
  return line.youngPerson ? `${line.youngPerson.displayName}, ${line.youngPerson.age}` : line.title;
}

function itemOf(room: RoomState, entryId: string): string | undefined {
  return Object.keys(room.entries).find((itemId) => room.entries[itemId]?.some(({ id }) => id === entryId));
}

function byPlace(lines: readonly Line[]): Line[] {
  return [...lines].sort((one, other) => one.position - other.position);
}

function byTime(one: Entry, other: Entry): number {
  return one.at.localeCompare(other.at) || one.id.localeCompare(other.id);
}
