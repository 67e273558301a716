import { type LocalDate, addDays, addWorkingDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  DELIVERY_GROUP_MEMBERS,
  DELIVERY_GROUP_NAME,
  MEETINGS,
  type MadeItem,
  type MadeMeeting,
  PANEL_MEMBERS,
  PANEL_NAME,
} from '../generator/demonstration-panels.js';
import { meetingsHeld } from './heard-before.js';
import { insertRows } from './rows.js';
import { type World, hasLeadingPeople, personBy, workerBy } from './world.js';

/** An item of a past meeting, for the actions that were decided in it. */
export interface ItemInWorld {
  readonly id: string;
  readonly meetingId: string;
  readonly daysAgo: number;
  readonly youngPersonId: string;
}

/** The two groups, the meetings held and to come, what was said in them and decided. */
export async function writeDemonstrationMeetings(tx: EntityManager, world: World): Promise<ItemInWorld[]> {
  const panelId = await writeGroups(tx, world);
  const made = hasLeadingPeople(world) ? meetingsHeld(world) : MEETINGS;
  const meetings = made.map((meeting) => ({ id: randomUUID(), made: meeting }));
  await insertRows(
    tx,
    'meeting',
    meetings.map(({ id, made }) => meetingRow(id, panelId, made, world)),
  );
  await insertRows(
    tx,
    'attendance',
    meetings.flatMap(({ id, made }) => attendanceRows(id, made, world)),
  );
  const items = hasLeadingPeople(world) ? meetings.flatMap(placed) : [];
  const discussed = items.filter(({ made }) => made.inDays < 0);
  await insertRows(
    tx,
    'agenda_item',
    items.map((item) => itemRow(item, world)),
  );
  await insertRows(
    tx,
    'minute_entry',
    discussed.flatMap((item) => entryRows(item, world)),
  );
  return discussed.map(({ id, meetingId, made, item }) => ({
    id,
    meetingId,
    daysAgo: -made.inDays,
    youngPersonId: personBy(world, item.reference).id,
  }));
}

/** @returns the id of the Transitions Panel */
async function writeGroups(tx: EntityManager, world: World): Promise<string> {
  const [panelId, groupId] = [randomUUID(), randomUUID()];
  await insertRows(tx, 'panel', [
    { id: panelId, name: PANEL_NAME, kind: 'TRANSITIONS', thresholds: {} },
    { id: groupId, name: DELIVERY_GROUP_NAME, kind: 'DELIVERY_GROUP', thresholds: {} },
  ]);
  await insertRows(tx, 'panel_member', [
    ...memberRows(panelId, PANEL_MEMBERS, world),
    ...memberRows(groupId, DELIVERY_GROUP_MEMBERS, world),
  ]);
  return panelId;
}

function placed({ id, made }: { id: string; made: MadeMeeting }): PlacedItem[] {
  return made.items.map((item, at) => ({ id: randomUUID(), meetingId: id, made, item, at }));
}

function memberRows(panelId: string, members: Readonly<Record<string, string>>, world: World) {
  return Object.entries(members).map(([name, part]) => ({
    panel_id: panelId,
    worker_id: workerBy(world, name).id,
    part,
    from_on: addDays(world.today, -400),
    to_on: 'infinity',
  }));
}

function meetingRow(id: string, panelId: string, { title, inDays, place, items }: MadeMeeting, world: World) {
  const heldOn = addDays(world.today, inDays);
  const held = inDays < 0;
  const published = items.length > 0;
  return {
    id,
    panel_id: panelId,
    title,
    held_on: heldOn,
    starts_at: '10:00',
    length_minutes: 150,
    place,
    chair_id: workerBy(world, 'Margaret Lowe').id,
    minute_taker_id: workerBy(world, 'Joe Bright').id,
    state: held ? 'ENDED' : published ? 'PUBLISHED' : 'DRAFT',
    papers_released_at: published ? `${addDays(heldOn, -7)}T12:00:00` : null,
    started_at: held ? `${heldOn}T10:02:00` : null,
    ended_at: held ? momentIn(heldOn, 15 + items.length * 12) : null,
    window_closes_at: held ? momentIn(addWorkingDays(heldOn, 10), 15 + items.length * 12) : null,
    next_decision: held ? items.length + 1 : 1,
    version: 1,
  };
}

function attendanceRows(meetingId: string, { inDays, items }: MadeMeeting, world: World) {
  if (items.length === 0) return [];
  return Object.keys(PANEL_MEMBERS).map((name, at) => ({
    meeting_id: meetingId,
    worker_id: workerBy(world, name).id,
    state: inDays >= 0 ? 'INVITED' : at === 8 ? 'APOLOGIES' : 'PRESENT',
    at: `${addDays(world.today, inDays < 0 ? inDays : -7)}T09:58:00`,
  }));
}

interface PlacedItem {
  readonly id: string;
  readonly meetingId: string;
  readonly made: MadeMeeting;
  readonly item: MadeItem;
  readonly at: number;
}

function itemRow(placed: PlacedItem, world: World) {
  const { id, meetingId, item, at } = placed;
  const person = personBy(world, item.reference);
  return {
    id,
    meeting_id: meetingId,
    young_person_id: person.id,
    title: item.title,
    position: at + 1,
    minutes: 12,
    presenter_id: person.adviserId ?? person.leadId,
    shared_with: item.sharedWith,
    reasons: item.reasons,
    ...discussionOf(placed, world),
    times_carried: 0,
    added_after_publishing: false,
    version: 1,
  };
}

function discussionOf({ made, item, at }: PlacedItem, world: World) {
  const undecided = {
    outcome: null,
    outcome_reason: null,
    decision_number: null,
    decided_at: null,
    decided_by_id: null,
  };
  if (made.inDays >= 0) return { state: 'LISTED', started_at: null, ...undecided };
  const heldOn = addDays(world.today, made.inDays);
  const minute = (minutes: number) => momentIn(heldOn, 2 + at * 12 + minutes);
  return {
    state: 'DECIDED',
    started_at: minute(0),
    outcome: item.outcome,
    outcome_reason: item.outcomeReason,
    decision_number: `${heldOn.slice(0, 4)}/${heldOn.slice(5, 7)}-${String(at + 1).padStart(2, '0')}`,
    decided_at: minute(11),
    decided_by_id: workerBy(world, 'Margaret Lowe').id,
  };
}

function entryRows({ id, meetingId, made, item, at }: PlacedItem, world: World) {
  const heldOn = addDays(world.today, made.inDays);
  const entry = (kind: 'NOTE' | 'DECISION', words: string, minutes: number) => ({
    id: randomUUID(),
    meeting_id: meetingId,
    agenda_item_id: id,
    kind,
    words,
    author_id: workerBy(world, 'Joe Bright').id,
    at: momentIn(heldOn, 2 + at * 12 + minutes),
    agreed_at: kind === 'DECISION' ? momentIn(heldOn, 13 + at * 12) : null,
    version: 1,
  });
  return [...item.notes.map((words, note) => entry('NOTE', words, 2 + note * 3)), entry('DECISION', item.decision, 10)];
}

/** So many minutes after ten in the morning. */
function momentIn(day: LocalDate, minutes: number): string {
  return `${day}T${10 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:00`;
}
