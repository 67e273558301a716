import type { Browser, Page } from '@playwright/test';
import {
  ask,
  at,
  expectClean,
  expectCleanOnPhone,
  pressWithKeys,
  said,
  tabTo,
  takeFirst,
  typeThere,
} from './people.js';
import { expect, test } from './story.js';

// The record of one young person, as those who may see it see it: the adviser all of it, housing its part, an elected member nothing.
const TIA = 'Tia Marlowe';

async function idOf(page: Page, name: string): Promise<string> {
  const { youngPeople } = await ask<{ youngPeople: { nodes: { id: string }[] } }>(
    page,
    'query Find($search: String) { youngPeople(filter: { search: $search }, first: 1) { nodes { id } } }',
    { search: name },
  );
  const [person] = youngPeople.nodes;
  if (!person) throw new Error(`${name} is not in the demonstration`);
  return person.id;
}

/** The record of somebody, opened by whoever is named, at one of its tabs. */
async function record(browser: Browser, who: string, of: string, tab = ''): Promise<Page> {
  const page = await at(browser, who, '/today');
  await page.goto(`/young-people/${await idOf(page, of)}${tab}`);
  await expect(page.getByRole('heading', { level: 1, name: of })).toBeVisible();
  return page;
}

test('an adviser finds a young person with keys alone, reads their words first, and why the stage', async ({
  browser,
}) => {
  const priya = await at(browser, 'Priya Nair', '/today');
  await expect(priya.getByRole('heading', { level: 1, name: 'What needs you today' })).toBeVisible();

  await priya.keyboard.press('Control+k');
  await priya.keyboard.type('tia marlow'); // spelling is forgiven
  await priya.keyboard.press('Enter');
  await expect(priya).toHaveURL(/\/young-people\?view=ALL$/); // whom one looks for is in no address
  await pressWithKeys(priya, priya.getByRole('link', { name: TIA, exact: true }));
  await expect(priya.getByRole('heading', { level: 1, name: TIA })).toBeFocused();
  await expect(priya).toHaveTitle(/^Tia Marlowe: overview/);
  await expect(priya.getByRole('main').getByRole('heading', { level: 2 }).nth(1)).toHaveText('What matters to Tia');
  await expect(priya.getByText('keep my dog Biscuit')).toBeVisible();
  await expect(priya.getByRole('listitem').filter({ hasText: 'Turns 18' })).toContainText(/in \d+ days/);

  const why = priya.locator('summary', { hasText: 'Why is Tia at this support stage?' });
  await tabTo(priya, why);
  await priya.keyboard.press('Enter');
  await expect(priya.getByText(/days in care since turning 14/)).toBeVisible();
  await expect(priya.getByText(/Children Act 1989 Sch 2 para 19B/).first()).toBeVisible();
  await expectClean(priya);
  await expectCleanOnPhone(priya);
});

test('an action is added to a goal with keys alone; mistakes are said first', async ({ browser }) => {
  const priya = await record(browser, 'Priya Nair', TIA);
  const goal = priya.locator('.app-obj').filter({ hasText: 'Have my own bank account' });
  const title = `Ask the bank about a youth account (${Date.now()})`;
  await expect(goal).toBeVisible();
  const promised = await goal.locator('.app-acts li').count();

  await pressWithKeys(priya, goal.getByRole('link', { name: 'Add an action' }));
  await expect(priya.getByLabel('What needs to happen?')).toBeFocused();
  await expect(priya.getByLabel('Which goal is it for?').locator('option:checked')).toHaveText(/bank account/);
  await priya.keyboard.press('Control+Enter');
  await expect(priya.locator('.govuk-error-summary')).toBeFocused();
  await expect(priya).toHaveTitle(/^Error: /);
  await expect(priya.locator('.govuk-error-message').filter({ hasText: 'Say who will do this action' })).toBeVisible();
  await expectClean(priya);
  await expectCleanOnPhone(priya);

  await pressWithKeys(priya, priya.getByRole('link', { name: 'Say what needs to happen' }));
  await typeThere(priya, title);
  await tabTo(priya, priya.getByRole('combobox', { name: 'Who will do it?' }));
  await takeFirst(priya, 'Priya Nair');
  await priya.keyboard.press('Control+Enter');

  await expect(said(priya)).toHaveText(/^Action added for Priya Nair, by /);
  await expect(goal.getByRole('link', { name: title })).toBeVisible();
  await expect(goal.getByText(`of ${promised + 1} actions done`)).toBeVisible();
  await expect(goal.getByRole('link', { name: 'Add an action' })).toBeFocused();
});

test('a contact is recorded in three presses, and stands in the timeline', async ({ browser }) => {
  const priya = await record(browser, 'Priya Nair', 'Chloe Barrett');
  await priya.getByRole('button', { name: 'Record contact' }).click();
  await expectClean(priya);
  await priya.getByLabel('Text message').check();
  await priya.getByRole('button', { name: 'Save contact' }).click();

  await expect(said(priya)).toHaveText('Recorded: in touch with Chloe');
  await expect(priya.locator('.app-facts div').filter({ hasText: 'Last in touch' })).toContainText('today');
  await priya.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(priya.getByRole('heading', { name: 'In touch: text message' }).first()).toBeVisible();
  await priya.getByRole('link', { name: /^Contact \d/ }).click();
  await expect(priya).toHaveURL(/kind=CONTACT/);
  await expectClean(priya);
});

test('every tab of a record is clean, on a desk and on a phone', async ({ browser }) => {
  const priya = await record(browser, 'Priya Nair', TIA);
  for (const tab of ['Plan', 'Actions', 'Housing', 'Meetings', 'Timeline']) {
    await priya.getByRole('navigation', { name: 'Tia Marlowe’s record' }).getByRole('link', { name: tab }).click();
    await expect(priya.locator('[aria-busy]')).toHaveCount(0);
    await expect(priya.getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
    await expectClean(priya);
    await expectCleanOnPhone(priya);
  }
  await priya.goto(`${new URL(priya.url()).pathname.replace('/timeline', '/stage')}`);
  await priya.getByRole('button', { name: 'Override the stage' }).click();
  await priya
    .getByRole('group', { name: 'Override the stage' })
    .getByRole('button', { name: 'Override the stage' })
    .click();
  await expect(priya.locator('.govuk-error-summary')).toContainText('Choose the manager who approved this');
  await expectClean(priya);
  await expectCleanOnPhone(priya);
});

test('a housing officer is told which parts are withheld, and whom to ask; their words never come', async ({
  browser,
}) => {
  const sandra = await record(browser, 'Sandra Whitfield', TIA);
  const answers: string[] = [];
  sandra.on('response', (response) => {
    // The answers of the page that is left by the reload are gone with it.
    if (response.url().endsWith('/graphql'))
      response.text().then(
        (text) => answers.push(text),
        () => undefined,
      );
  });
  await sandra.reload();
  await expect(sandra.locator('.app-obj').filter({ hasText: 'near my nan by my 18th' })).toBeVisible();
  const locked = sandra.locator('.app-lock');
  await expect(locked).toContainText('You cannot see these parts of Tia’s plan');
  await expect(locked).toContainText('ask Priya Nair');
  await expect(sandra.locator('.app-facts div').filter({ hasText: 'Learning or work' })).toContainText(
    'Not shown to you',
  );
  await expect(sandra.getByRole('button', { name: 'Record contact' })).toHaveCount(0);
  await expectClean(sandra);
  await expectCleanOnPhone(sandra);

  await sandra.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(sandra.getByRole('region', { name: 'Health' })).toContainText('You cannot see this part');
  await expectClean(sandra);
  expect(answers.length).toBeGreaterThan(1);
  expect(answers.join('')).not.toContain('hair and beauty and find'); // the goal of the part that is not housing's
});

test('an elected member is shown no young person, not by list, not by address', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/today');
  const id = await idOf(priya, TIA);
  const ana = await at(browser, 'Councillor Ana Ferreira', '/today');
  await expect(ana.getByRole('heading', { level: 1, name: 'What needs you today' })).toBeVisible();
  await expect(
    ana.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Young people' }),
  ).toHaveCount(0);
  await expectClean(ana);

  await ana.goto('/young-people');
  await expect(ana.getByRole('heading', { name: 'You are not shown any young person' })).toBeVisible();
  await expectClean(ana);
  await ana.goto(`/young-people/${id}`);
  await expect(ana.getByRole('heading', { level: 2 })).toHaveText(/You cannot see this|This is not here/);
  await expect(ana.getByText('Marlowe')).toHaveCount(0);
  await expectClean(ana);
});
