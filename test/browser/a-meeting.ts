import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { ask } from './people.js';

/** Somebody whose plan has goals that are still open. */
export interface WithGoals {
  id: string;
  displayName: string;
}

/** A meeting that a story made for itself. */
export interface MadeMeeting {
  id: string;
  people: readonly WithGoals[];
}

interface PlanAnswer {
  current: { sections: { objectives?: { state: string }[] }[] } | null;
}

interface Found {
  youngPeople: { nodes: (WithGoals & { plan: Partial<PlanAnswer> })[] };
}

/** Young people with at least one open goal, by name. */
export async function withGoals(page: Page): Promise<WithGoals[]> {
  const { youngPeople } = await ask<Found>(
    page,
    `{ youngPeople(first: 60) { nodes { id displayName plan { ... on PathwayPlan {
      current { sections { ... on PlanSection { objectives { state } } } } } } } } }`,
  );
  const open = (plan: Partial<PlanAnswer>) =>
    plan.current?.sections.some(({ objectives }) => objectives?.some(({ state }) => state === 'OPEN'));
  return youngPeople.nodes.filter(({ plan }) => open(plan));
}

/** Does something to a meeting, or to an item, as whoever is signed in at the page. */
export async function send<T = { id: string; version: number }>(
  page: Page,
  mutation: string,
  input: object,
  fields = 'id version',
): Promise<T> {
  const type = INPUTS[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation Do($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  const data = await ask<Record<string, T>>(page, text, { input: { clientKey: randomUUID(), ...input } });
  return data[mutation] as T;
}

const INPUTS: Readonly<Record<string, string>> = {
  publishMeeting: 'MeetingCommandInput',
  startMeeting: 'MeetingCommandInput',
  endMeeting: 'MeetingCommandInput',
  cancelMeeting: 'MeetingCommandInput',
};

/**
 * A meeting of today that is sent: a topic, then three young people with goals, the last of them shared with nobody. The page is
 * the coordinator’s.
 */
export async function aSentMeeting(page: Page, title: string): Promise<MadeMeeting> {
  const { panels, workers } = await ask<{ panels: { id: string; name: string }[]; workers: { id: string }[] }>(
    page,
    '{ panels { id name } workers(search: "Margaret Lowe", first: 1) { id } }',
  );
  // The last by name: other stories take the first.
  const people = (await withGoals(page)).slice(-3);
  const meeting = await send(page, 'planMeeting', {
    panelId: panels.find(({ name }) => name === 'Transitions Panel')?.id,
    title,
    heldOn: new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(),
    startsAt: '10:00',
    lengthMinutes: 60,
    place: 'County Hall',
    chairId: workers[0]?.id,
  });
  const add = (item: object) => send(page, 'addAgendaItem', { meetingId: meeting.id, minutes: 10, ...item });
  await add({ title: 'Welcome and conflicts of interest' });
  for (const [place, person] of people.entries())
    await add({ youngPersonId: person.id, sharedWith: place === 2 ? [] : ['HOUSING'] });
  await send(page, 'publishMeeting', { meetingId: meeting.id, expectedVersion: await versionOf(page, meeting.id) });
  return { id: meeting.id, people };
}

async function versionOf(page: Page, id: string): Promise<number> {
  const { meeting } = await ask<{ meeting: { version: number } }>(
    page,
    'query Version($id: ID!) { meeting(id: $id) { version } }',
    { id },
  );
  return meeting.version;
}

/**
 * Ends a meeting, whatever state a story left it in: only one meeting of a panel may go on at a time. Leaves nothing to be
 * carried to the meetings of other stories. The page is the coordinator’s.
 */
export async function endAnyway(page: Page, id: string): Promise<void> {
  const { meeting } = await ask<{ meeting: { state: string; agenda: Partial<Item>[] } }>(
    page,
    'query End($id: ID!) { meeting(id: $id) { state agenda { ... on AgendaItem { id state version } } } }',
    { id },
  );
  if (meeting.state === 'ENDED' || meeting.state === 'CANCELLED') return;
  for (const { id: itemId, state, version: expectedVersion } of meeting.agenda) {
    const reason = 'The story is over';
    if (state === 'IN_DISCUSSION')
      await send(page, 'decideItem', { itemId, expectedVersion, outcome: 'ESCALATE', reason });
    if (state === 'LISTED') await send(page, 'withdrawAgendaItem', { itemId, expectedVersion, reason });
  }
  const going = meeting.state === 'IN_SESSION' || meeting.state === 'PAUSED';
  await send(page, going ? 'endMeeting' : 'cancelMeeting', {
    meetingId: id,
    expectedVersion: await versionOf(page, id),
    reason: 'The story is over',
  });
}

interface Item {
  id: string;
  state: string;
  version: number;
}
