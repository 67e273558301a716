import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { aSentMeeting, endAnyway, send } from './a-meeting.js';
import { ask, at, expectClean } from './people.js';
import { expect, test } from './story.js';

// The pictures of the README. Every run takes them; `npm run screenshots` takes them of the whole demonstration and keeps them.
const directory = process.env['SCREENSHOTS'] ?? join(import.meta.dirname, '../../test-results/screenshots');

async function picture(page: Page, name: string): Promise<void> {
  await expectClean(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(directory, `${name}.png`), animations: 'disabled' });
}

test('what needs an adviser today, and a young person’s record', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/today');
  await expect(priya.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await picture(priya, 'today');

  const { youngPeople } = await ask<{ youngPeople: { nodes: { id: string; displayName: string }[] } }>(
    priya,
    '{ youngPeople(filter: { view: MINE }, first: 50) { nodes { id displayName } } }',
  );
  const person = youngPeople.nodes.find(({ displayName }) => displayName === 'Tia Marlowe') ?? youngPeople.nodes[0];
  expect(person).toBeDefined();
  await priya.goto(`/young-people/${person?.id}`);
  await expect(priya.getByRole('heading', { level: 1, name: person?.displayName })).toBeVisible();
  await expect(priya.getByRole('heading', { name: 'Plan at a glance' })).toBeVisible();
  await picture(priya, 'record');
});

test('the live room', async ({ browser }) => {
  test.setTimeout(120_000);
  const joe = await at(browser, 'Joe Bright', '/meetings');
  const meeting = await aSentMeeting(joe, 'Transitions Panel');
  const margaret = await at(browser, 'Margaret Lowe', `/meetings/${meeting.id}/room`);
  try {
    const started = await send(margaret, 'startMeeting', {
      meetingId: meeting.id,
      expectedVersion: await versionOf(margaret, meeting.id),
    });
    expect(started.id).toBe(meeting.id);
    const item = await firstPerson(margaret, meeting.id);
    await send(margaret, 'startItem', { itemId: item.id, expectedVersion: item.version });
    await send(joe, 'addEntry', {
      itemId: item.id,
      kind: 'NOTE',
      words: 'Has seen the supported flat and liked it. It is a ten minute walk from college.',
    });
    await send(joe, 'addEntry', {
      itemId: item.id,
      kind: 'DECISION',
      words: 'Panel agrees to put the flat forward. Staying Put stays open as the back-up plan.',
    });
    await joe.goto(`/meetings/${meeting.id}/room`);
    await expect(margaret.getByRole('log')).toContainText('Staying Put stays open');
    await picture(margaret, 'room');
  } finally {
    await endAnyway(joe, meeting.id);
  }
});

async function versionOf(page: Page, id: string): Promise<number> {
  const { meeting } = await ask<{ meeting: { version: number } }>(
    page,
    'query($id: ID!) { meeting(id: $id) { version } }',
    { id },
  );
  return meeting.version;
}

interface Line {
  id?: string;
  version: number;
  youngPerson: { id: string } | null;
}

async function firstPerson(page: Page, id: string): Promise<{ id: string; version: number }> {
  const query =
    'query($id: ID!) { meeting(id: $id) { agenda { ... on AgendaItem { id version youngPerson { id } } } } }';
  const { meeting } = await ask<{ meeting: { agenda: Line[] } }>(page, query, { id });
  const line = meeting.agenda.find(({ youngPerson }) => youngPerson);
  if (!line?.id) throw new Error('Nobody is on this agenda');
  return { id: line.id, version: line.version };
}
