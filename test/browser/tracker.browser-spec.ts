import type { Locator, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { inDays } from './days.js';
import { ask, at, expectClean, expectCleanOnPhone, pressWithKeys, said, tabTo, takeFirst } from './people.js';
import { expect, test } from './story.js';

// What was promised, by those who promised it: listed, updated in its row, changed by many at once, checked by somebody else.
const FIRST_DUE = inDays(51);
const MOVED_TO = inDays(56);

interface Made {
  id: string;
  title: string;
  version: number;
}

/** An action of one's own for somebody one works with, made for one story; its name begins with what is given. */
async function anAction(page: Page, begins: string, dueOn = FIRST_DUE.iso): Promise<Made> {
  const { viewer, youngPeople } = await ask<{ viewer: { id: string }; youngPeople: { nodes: { id: string }[] } }>(
    page,
    '{ viewer { id } youngPeople(filter: { search: "Nadia Karim" }, first: 1) { nodes { id } } }',
  );
  const input = {
    clientKey: randomUUID(),
    title: `${begins} ${randomUUID().slice(0, 8)}`,
    ownerId: viewer.id,
    dueOn,
    youngPersonId: youngPeople.nodes[0]?.id,
    noPlanBecause: 'A story of its own',
  };
  const { raiseAction } = await ask<{ raiseAction: Made }>(
    page,
    'mutation Raise($input: RaiseActionInput!) { raiseAction(input: $input) { id title version } }',
    { input },
  );
  return raiseAction;
}

const row = (page: Page, { title }: Made): Locator => page.getByRole('row').filter({ hasText: title });
const update = (page: Page, { title }: Made): Locator => page.getByRole('button', { name: `Update : ${title}` });

test('the address holds what the tracker shows; Back brings it back', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/actions');
  const made = await anAction(priya, 'Order the passport form');
  await priya.reload();
  await expect(priya.getByRole('link', { name: /^All open \(\d+\)$/ })).toHaveAttribute('aria-current', 'page');
  await expect(row(priya, made)).toBeVisible();
  await expectClean(priya);
  await expectCleanOnPhone(priya);

  await tabTo(priya, priya.getByLabel('Words, person or reference'));
  await priya.keyboard.type(made.title);
  await priya.keyboard.press('Enter');
  await expect(priya.getByRole('table')).toContainText('1 action, soonest due date first');
  await expect(priya).toHaveURL(/\/actions$/); // whom or what one looks for is in no address

  await pressWithKeys(priya, priya.getByRole('button', { name: 'Latest update' }));
  await expect(priya.getByRole('columnheader', { name: 'Latest update' })).toHaveAttribute('aria-sort', 'descending');
  await expect(priya).toHaveURL(/sort=LATEST_UPDATE/);
  await priya.goBack();
  await expect(priya.getByRole('columnheader', { name: 'Due' })).toHaveAttribute('aria-sort', 'ascending');

  await priya.getByRole('link', { name: /^No goal linked/ }).click();
  await expect(priya.getByText('An action without a goal counts towards none of them')).toBeVisible();
  await expect(row(priya, made)).toBeVisible();
  await expectClean(priya);

  await priya.goto('/actions?search=nothing-is-called-this');
  await expect(priya.getByRole('heading', { name: 'No actions match these filters' })).toBeVisible();
  await expectClean(priya);
  await priya.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(priya).toHaveURL(/\/actions$/);
});

test('an update is written in the row with keys alone, and the focus comes back', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/actions');
  const made = await anAction(priya, 'Book the optician');
  await priya.goto(`/actions?search=${encodeURIComponent(made.title)}`);

  await pressWithKeys(priya, update(priya, made));
  await expect(priya.getByRole('radio', { name: 'On track, needs a new date' })).toBeFocused();
  await expectClean(priya);
  await expectCleanOnPhone(priya);
  await priya.keyboard.press('Control+Enter');
  await expect(priya.locator('.govuk-error-summary')).toBeFocused();
  await expectClean(priya);

  await priya.getByLabel('What happened?').fill('They can see Nadia on Friday');
  await priya.keyboard.press('Control+Enter');
  await expect(said(priya)).toHaveText(/^Saved: Book the optician/);
  await expect(row(priya, made)).toContainText('“They can see Nadia on Friday”');
  await expect(update(priya, made)).toBeFocused();

  await priya.keyboard.press('Enter');
  await priya.keyboard.press('ArrowDown'); // the next answer: stuck
  await priya.getByLabel('What or who is in the way?').fill('The optician');
  await priya.keyboard.press('Escape');
  await expect(update(priya, made)).toBeFocused();
});

test('two people change one action: both are told what the other did, and nothing is lost', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/actions');
  const made = await anAction(priya, 'Ring the letting agent');
  await priya.goto(`/actions/${made.id}`);
  await priya.getByRole('button', { name: 'Update', exact: true }).click();
  await priya.getByLabel('What happened?').fill('They call back tomorrow');

  const joe = await at(browser, 'Joe Bright', '/today');
  const input = { actionId: made.id, expectedVersion: made.version, note: 'Moved at the panel', dueOn: MOVED_TO.iso };
  await ask(joe, 'mutation Move($input: UpdateActionInput!) { updateAction(input: $input) { id } }', {
    input: { clientKey: randomUUID(), dateReason: 'The panel asked for it', ...input },
  });

  await priya.getByRole('button', { name: 'Save update' }).click();
  const conflict = priya.getByRole('alert').filter({ hasText: 'changed this action while you were editing it' });
  await expect(conflict).toContainText('the due date');
  await expect(conflict.getByRole('heading')).toBeFocused();
  await expectClean(priya);
  await expectCleanOnPhone(priya);
  await conflict.getByRole('button', { name: 'Keep both changes' }).click();

  const history = priya.getByRole('region', { name: 'What happened' });
  await expect(history).toContainText('They call back tomorrow');
  await expect(history).toContainText('Moved at the panel');
  await expect(
    priya.getByRole('definition').filter({ hasText: `First due ${FIRST_DUE.words}, moved once` }),
  ).toBeVisible();
});

test('several actions get a new date at once, and each says what became of it', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/actions');
  const [one, other] = [await anAction(priya, 'Bulk story, first'), await anAction(priya, 'Bulk story, second')];
  await priya.goto('/actions?view=MINE&search=Bulk+story');
  await priya.getByLabel(`Select: ${one.title}`).check();
  await priya.getByLabel(`Select: ${other.title}`).check();
  await expect(priya.getByRole('region', { name: 'Change what is selected' })).toContainText('2 actions selected');

  await priya.getByRole('button', { name: 'Change date' }).click();
  await priya.getByRole('button', { name: 'Apply to 2 actions' }).click();
  await expect(priya.locator('.govuk-error-summary')).toContainText('Say why the date changes');
  await expectClean(priya);
  await expectCleanOnPhone(priya);

  await priya.getByLabel('New date').fill(MOVED_TO.words);
  await priya.getByLabel('Why?').fill('The office is shut');
  await priya.getByRole('button', { name: 'Apply to 2 actions' }).click();
  await expect(priya.getByRole('heading', { name: '2 actions changed' })).toBeVisible();
  await expect(row(priya, one)).toContainText(MOVED_TO.words);
  await expect(row(priya, other)).toContainText(MOVED_TO.words);
  await expectClean(priya);
});

test('nobody checks their own work: the adviser says it is done, the social worker confirms', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/actions');
  const made = await anAction(priya, 'Take the cat to the vet');
  await priya.goto(`/actions/${made.id}`);
  await expect(priya.getByRole('heading', { level: 1, name: made.title })).toBeVisible();
  await priya.getByRole('button', { name: 'Say it is done' }).click();
  await priya.getByLabel('What happened?').fill('Went on Monday, has the receipt');
  await priya.getByRole('button', { name: 'Save as done' }).click();

  await expect(priya.locator('.app-standing')).toContainText('Done, waiting to be checked');
  await expect(priya.getByText('Somebody other than the owner must check that this is done.')).toBeVisible();
  await expect(priya.getByRole('button', { name: 'Confirm it is done' })).toHaveCount(0);
  await expectClean(priya);
  await expectCleanOnPhone(priya);

  const joe = await at(browser, 'Joe Bright', `/actions/${made.id}`);
  await joe.getByRole('button', { name: 'Confirm it is done' }).first().click();
  await joe
    .getByRole('group', { name: 'Confirm it is done' })
    .getByRole('button', { name: 'Confirm it is done' })
    .click();
  await expect(joe.locator('.app-standing')).toContainText('Done');
  await expect(joe.getByRole('region', { name: 'What happened' })).toContainText('Checked: it is done');
});

test('today’s work is done without leaving the page; saving goes on to the next thing', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/today');
  const made = await anAction(priya, 'Print the bus timetable', await todayOf(priya));
  await priya.reload();
  const item = priya.getByRole('listitem').filter({ hasText: made.title });
  await expect(item).toContainText('You own this action');
  await expectClean(priya);
  await expectCleanOnPhone(priya);

  await pressWithKeys(priya, item.getByRole('button', { name: /^Update/ }));
  await priya.getByLabel('What happened?').fill('Printed and posted');
  await priya.getByRole('radio', { name: 'Done' }).check();
  await expect(priya.getByLabel('What happened?')).toHaveValue('Printed and posted'); // what was written stays
  await expectClean(priya);
  await priya.getByLabel('What happened?').press('Control+Enter');

  await expect(said(priya)).toHaveText(/^Saved: Print the bus timetable .* Done, waiting to be checked/);
  await expect(item).toHaveCount(0);
  await expect(priya.locator('.app-wl__do :focus')).toBeVisible();
});

async function todayOf(page: Page): Promise<string> {
  const { today } = await ask<{ today: { date: string } }>(page, '{ today { date } }');
  return today.date;
}

test('an action is added from the tracker: the person found by name, no goal with a reason', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/actions');
  await pressWithKeys(priya, priya.getByRole('link', { name: 'Add an action' }));
  await expect(priya.getByRole('heading', { level: 1, name: 'Add an action' })).toBeFocused();
  await tabTo(priya, priya.getByRole('combobox', { name: 'Who is it for?' }));
  await takeFirst(priya, 'nadia', 'Nadia Karim');
  await priya.getByLabel('What needs to happen?').fill('Find a quiet place to revise');
  await priya.getByLabel('Which goal is it for?').selectOption('None of these goals');
  await priya.getByLabel('Why does no goal fit?').fill('Only for this exam');
  await tabTo(priya, priya.getByRole('combobox', { name: 'Who will do it?' }));
  await takeFirst(priya, 'Dan Pritchard');
  await priya.getByLabel('The young person can see this in their plan').check();
  await expectClean(priya);
  await expectCleanOnPhone(priya);
  await priya.getByRole('button', { name: 'Add action' }).click();
  await expect(
    priya.locator('.govuk-error-message').filter({ hasText: 'Write it in words for the young person' }),
  ).toBeVisible();
  await priya.getByLabel('How will you say it to them?').fill('Dan will find you a quiet room');
  await priya.getByRole('button', { name: 'Add action' }).click();

  await expect(priya.getByRole('heading', { level: 1, name: 'Find a quiet place to revise' })).toBeFocused();
  await expect(priya.getByText('“Dan will find you a quiet room” Nadia can see this in their plan')).toBeVisible();
  await expect(priya.getByText('No goal linked')).toBeVisible();
});
