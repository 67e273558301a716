import type { Locator, Page, WebSocketRoute } from '@playwright/test';
import { aSentMeeting, endAnyway, send, type MadeMeeting } from './a-meeting.js';
import { ask, at, expectClean, expectCleanOnPhone, pressWithKeys, said, tabTo, takeFirst } from './people.js';
import { expect, test } from './story.js';

// The live room: the chair, who takes the minutes and a housing officer in it at once; what they do, they do with keys.
const SOON = { timeout: 15_000 };
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const minutes = (page: Page): Locator => page.getByRole('log');
const composer = (page: Page) => page.locator('#compose');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

let joe: Page;
let margaret: Page;
let sandra: Page;
let meeting: MadeMeeting;

test.beforeEach(async ({ browser }, { title }) => {
  test.setTimeout(240_000);
  joe = await at(browser, 'Joe Bright', '/meetings');
  meeting = await aSentMeeting(joe, `Transitions Panel, ${title.slice(0, 40)}`);
  const room = `/meetings/${meeting.id}/room`;
  await joe.goto(room);
  margaret = await at(browser, 'Margaret Lowe', room);
  sandra = await at(browser, 'Sandra Whitfield', room);
});

test.afterEach(async () => endAnyway(joe, meeting.id));

const person = (index: number): string => meeting.people[index]?.displayName ?? '';

/** Margaret starts the meeting and its first item. */
async function begin(): Promise<void> {
  await pressWithKeys(margaret, button(margaret, 'Start the meeting'));
  await pressWithKeys(margaret, button(margaret, /^Next: Welcome/));
  await expect(heading(joe)).toHaveText('Welcome and conflicts of interest');
  await expect(composer(sandra)).toBeVisible(SOON);
}

/** Margaret records what was decided about the item, and goes on to the next one. */
async function decideAndGoOn(outcome: string, next: RegExp): Promise<void> {
  await decide(outcome);
  await pressWithKeys(margaret, button(margaret, next));
}

async function decide(outcome: string): Promise<void> {
  await pressWithKeys(margaret, button(margaret, 'Record the decision'));
  await expect(margaret.getByLabel('What was decided?')).toBeFocused();
  await margaret.keyboard.type(outcome);
  await margaret.keyboard.press('Tab');
  await margaret.keyboard.type('Everybody agreed');
  await margaret.keyboard.press('Control+Enter');
  await expect(margaret.getByText(/^Decision \d{4}\/\d\d-\d+/)).toBeVisible();
}

async function write(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Alt+2');
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(composer(page)).toHaveValue('');
  await expect(composer(page)).toBeFocused();
}

test('a meeting is held, from the start to the end, and everybody follows', async () => {
  await test.step('all are in the room before it starts', async () => {
    await expect(joe.getByText('The meeting has not started.')).toBeVisible();
    await expect(button(sandra, /3 people here/)).toBeVisible(SOON);
    await expect(sandra.getByText('Not shown to you')).toBeVisible();
    await expectClean(sandra);
    await expectCleanOnPhone(sandra);
  });

  await test.step('the chair starts; the others are taken along', async () => {
    await begin();
    await expect(sandra.getByText('You are following the chair.')).toBeVisible();
    await expect(said(joe)).toContainText('The chair has moved to item 1');
    await decideAndGoOn('Noted', new RegExp(`^Next: ${person(0)}`));
    await expect(heading(sandra)).toContainText(person(0).split(' ')[0] ?? '');
    await expect(heading(joe)).toHaveText(person(0));
  });

  await test.step('a note is there for everybody; a decision is read out and agreed', async () => {
    await write(joe, 'The flat on Station Road is free from January.');
    await expect(minutes(sandra)).toContainText('The flat on Station Road');
    await expect(minutes(margaret)).toContainText('The flat on Station Road');

    await joe.keyboard.press('Shift+Tab');
    await joe.keyboard.press('ArrowRight');
    await write(joe, 'Put forward for the flat on Station Road.');
    await expect(said(sandra)).toHaveText('Decision, by Joe Bright: Put forward for the flat on Station Road.');
    await expect(minutes(margaret)).toContainText('Not agreed yet');
    await pressWithKeys(margaret, button(margaret, /^Agree this decision/));
    await expect(minutes(joe)).toContainText('Agreed by the chair');
  });

  await test.step('an action is recorded in four acts: what, who, goal, add', async () => {
    await joe.keyboard.press('Alt+3');
    await expect(joe.getByLabel('What needs to happen?')).toBeFocused();
    await joe.keyboard.type('Send the nomination form');
    await joe.keyboard.press('Tab');
    await takeFirst(joe, 'Sandra Whitfield');
    await tabTo(joe, joe.getByLabel(/^Which goal in/));
    await joe.keyboard.press('ArrowDown');
    await pressWithKeys(joe, button(joe, 'Add action'));

    await expect(said(joe)).toHaveText(/^Action added for Sandra Whitfield, by \d+ \w+ \d{4}$/);
    await expect(joe.getByLabel('What needs to happen?')).toBeFocused();
    await expect(joe.getByLabel('What needs to happen?')).toHaveValue('');
    await expect(minutes(sandra)).toContainText('Send the nomination form');
    await expectClean(joe);
    await expectCleanOnPhone(joe);
    await expectTheActionOnThePlan(joe, meeting.people[0]?.id ?? '');
  });

  await test.step('somebody who is writing is not pulled away, and goes when ready', async () => {
    await sandra.keyboard.press('Alt+2');
    await expect(composer(sandra)).toBeFocused();
    await sandra.keyboard.type('We can hold it until');
    await expect(joe.getByText('Sandra Whitfield is writing a note')).toBeVisible();
    await decideAndGoOn('Actions', new RegExp(`^Next: ${person(1)}`));

    await expect(heading(joe)).toHaveText(person(1));
    await expect(sandra.getByRole('region', { name: 'Where the chair is' })).toContainText(
      'The chair has moved to item 3',
    );
    await expect(composer(sandra)).toBeFocused();
    await expect(composer(sandra)).toHaveValue('We can hold it until');
    await expectClean(sandra);
    await pressWithKeys(sandra, button(sandra, 'Go there'));
    await expect(heading(sandra)).toContainText(person(1).split(' ')[0] ?? '');
    await expect(sandra.getByText('You have text here')).toBeVisible();
  });

  await test.step('stepping off and following again', async () => {
    await pressWithKeys(joe, joe.getByRole('link', { name: new RegExp(person(0)) }).first());
    await expect(joe.getByText('You are not following the chair.')).toBeVisible();
    await expect(joe).toHaveURL(/[?]item=/);
    await pressWithKeys(joe, button(joe, 'Follow the chair'));
    await expect(heading(joe)).toHaveText(person(1));
  });

  await test.step('it cannot end while an item is undecided; then it ends for everybody', async () => {
    await pressWithKeys(margaret, button(margaret, 'End the meeting'));
    await expect(margaret.getByText(/^Not reached: item 4/)).toBeVisible();
    await pressWithKeys(margaret, margaret.getByRole('dialog').getByRole('button', { name: 'End the meeting' }));
    await expect(margaret.getByRole('dialog')).toContainText('Item 3 is being discussed. Decide or defer it first');
    await expectClean(margaret);
    await margaret.keyboard.press('Escape');

    await decide('The plan is on track');
    await pressWithKeys(margaret, button(margaret, 'End the meeting'));
    await tabTo(margaret, margaret.getByLabel('Why was it not reached?'));
    await margaret.keyboard.type('We ran out of time');
    await margaret.keyboard.press('Control+Enter');
    for (const page of [margaret, joe, sandra]) await expect(page.getByText(/^The meeting ended/)).toBeVisible(SOON);
    await expectClean(margaret);
  });
});

async function expectTheActionOnThePlan(page: Page, youngPersonId: string): Promise<void> {
  const { youngPerson } = await ask<{
    youngPerson: { actions: { title: string; owner: { displayName: string }; objective: { words: string } | null }[] };
  }>(
    page,
    'query Plan($id: ID!) { youngPerson(id: $id) { actions { title owner { displayName } objective { words } } } }',
    { id: youngPersonId },
  );
  const action = youngPerson.actions.find(({ title }) => title === 'Send the nomination form');
  expect(action?.owner.displayName).toBe('Sandra Whitfield');
  expect(action?.objective?.words).toBeTruthy();
}

test('without a connection words wait in order, and are there once when it is back', async () => {
  await begin();
  await sandra.context().setOffline(true);
  await write(sandra, 'First, without a connection');
  await write(sandra, 'Second, without a connection');

  await expect(minutes(sandra).getByText('Waiting to send')).toHaveCount(2);
  await expect(sandra.getByRole('region', { name: 'Connection' })).toContainText('2 notes are kept in this page', SOON);
  await expectClean(sandra);
  await expectCleanOnPhone(sandra);
  await write(joe, 'Meanwhile, with a connection');

  await sandra.context().setOffline(false);
  await expect(minutes(sandra).getByText('Waiting to send')).toHaveCount(0, { timeout: 40_000 });
  await expect(minutes(sandra)).toContainText('Meanwhile, with a connection', SOON);
  const words = minutes(joe).locator('.app-note__words');
  await expect(words.filter({ hasText: 'without a connection' })).toHaveText([
    'First, without a connection',
    'Second, without a connection',
  ]);
});

test('two who change one decision see both wordings, and lose neither', async () => {
  await begin();
  await joe.keyboard.press('Alt+2');
  await joe.keyboard.press('Shift+Tab');
  await joe.keyboard.press('ArrowRight');
  await write(joe, 'Everybody speaks in turn');
  await expect(minutes(margaret)).toContainText('Everybody speaks in turn');

  const mine = joe.getByRole('textbox', { name: 'Words of this decision' });
  await pressWithKeys(joe, button(joe, /^Change decision from/));
  await expect(mine).toBeFocused();
  await mine.fill('Everybody speaks in turn, and briefly');
  const second = await joe.context().newPage();
  await second.goto(joe.url());
  await button(second, /^Change decision from/).click();
  await second.getByRole('textbox', { name: 'Words of this decision' }).fill('Everybody is heard');
  await button(second, 'Save').click();
  await expect(minutes(margaret)).toContainText('Everybody is heard');
  await second.close();

  await joe.keyboard.press('Control+Enter');
  const conflict = joe.getByRole('alert').filter({ hasText: 'while you were editing it' });
  await expect(conflict).toContainText('Everybody speaks in turn, and briefly');
  await expect(conflict).toContainText('Everybody is heard');
  await expectClean(joe);
  await expectCleanOnPhone(joe);

  await pressWithKeys(joe, button(joe, 'Edit them together'));
  await expect(mine).toHaveValue('Everybody is heard\n\nEverybody speaks in turn, and briefly');
  await tabTo(joe, mine);
  await joe.keyboard.press('Control+Enter');
  await expect(minutes(margaret)).toContainText('and briefly');
  await expect(minutes(margaret)).toContainText('Everybody is heard');
});

test('a connection that is lost again and again loses nothing, doubles nothing, and disturbs nobody who writes', async () => {
  let line: WebSocketRoute | undefined;
  let opened = 0;
  await sandra.routeWebSocket(/\/graphql$/, (socket) => {
    socket.connectToServer();
    line = socket;
    opened += 1;
  });
  await sandra.reload();
  await begin();
  await composer(sandra).fill('Half a sentence');
  await composer(sandra).focus();

  const written: string[] = [];
  for (let loss = 1; loss <= 5; loss++) {
    for (const half of ['first', 'second']) {
      const words = `Note ${loss}, ${half} half`;
      await send(joe, 'addEntry', { itemId: await firstItem(joe, meeting.id), kind: 'NOTE', words }, 'id');
      written.push(words);
    }
    const before = opened;
    await line?.close({ code: 4000, reason: 'the story cuts the line' });
    await expect.poll(() => opened, { timeout: 30_000 }).toBeGreaterThan(before);
  }

  await expect(minutes(sandra).locator('.app-note__words')).toHaveText(written, { timeout: 30_000 });
  await expect(composer(sandra)).toHaveValue('Half a sentence');
  await expect(composer(sandra)).toBeFocused();
});

async function firstItem(page: Page, id: string): Promise<string> {
  const text = 'query First($id: ID!) { meeting(id: $id) { agenda { ... on AgendaItem { id } } } }';
  const { meeting: found } = await ask<{ meeting: { agenda: { id: string }[] } }>(page, text, { id });
  return found.agenda[0]?.id ?? '';
}
