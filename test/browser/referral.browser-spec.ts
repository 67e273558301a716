import type { Page } from '@playwright/test';
import { inDays } from './days.js';
import { at, expectClean, expectCleanOnPhone, pressWithKeys, said, tabTo, takeFirst, typeThere } from './people.js';
import { expect, test } from './story.js';
import { withoutReferral } from './without-referral.js';

// A referral between two agencies: the adviser sends it, a housing officer elsewhere answers. Both are signed in at once.
const HOUSING = 'North Vale District Council Housing';

/** Chooses from a list of radios, which Tab enters once and arrow keys go through. */
async function choose(page: Page, name: string): Promise<void> {
  const radio = page.getByRole('radio', { name, exact: true });
  await tabTo(page, page.getByRole('radio').first());
  for (let step = 0; step < 20 && !(await radio.isChecked()); step++)
    await page.keyboard.press(step ? 'ArrowDown' : ' ');
  await expect(radio).toBeChecked();
}

/** Sends a referral for somebody, from the board, with keys alone. */
async function refer(page: Page, name: string): Promise<void> {
  await pressWithKeys(page, page.getByRole('link', { name: 'Refer somebody to housing' }));
  await tabTo(page, page.getByRole('combobox', { name: 'Who needs a home?' }));
  await takeFirst(page, name);
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { name: 'Refer to housing' })).toBeVisible();
  await choose(page, HOUSING);
  await tabTo(page, page.getByLabel(/need a home\?/));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(inDays(157).words);
  await tabTo(page, page.getByLabel(/^What does .* want\?/));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('A room of my own near the college, with a bus to my nan');
  const agrees = page.getByRole('radio', { name: 'They agree to this being sent' });
  await tabTo(page, agrees);
  await page.keyboard.press(' ');
  await page.keyboard.press('Control+Enter');
  await pressWithKeys(page, page.getByRole('button', { name: 'Send to housing' }));
  await expect(said(page)).toHaveText(new RegExp(`^Referral HR-\\d+ sent to ${HOUSING}$`));
}

/** Opens a card’s menu and chooses, with keys alone. */
async function move(page: Page, name: string, label: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: `Move ${name} to another stage` }));
  await page.keyboard.press('ArrowDown');
  const wanted = page.getByRole('button', { name: label });
  await expect(wanted).toBeVisible();
  for (let step = 0; step < 8 && !(await wanted.evaluate((each) => each === document.activeElement)); step++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const column = (page: Page, title: string) => page.getByRole('region', { name: new RegExp(`^${title} \\(`) });

test('an adviser refers, a housing officer elsewhere acknowledges, asks and accepts, with keys alone', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const priya = await at(browser, 'Priya Nair', '/housing');
  const sandra = await at(browser, 'Sandra Whitfield', '/housing');
  const { displayName: name } = await withoutReferral(priya);
  await expect(column(sandra, 'New').getByRole('link', { name })).toHaveCount(0);

  await test.step('sent by the adviser', async () => {
    await refer(priya, name);
    await sandra.reload();
    await expect(column(sandra, 'New').getByRole('link', { name })).toBeVisible();
    await expect(
      column(sandra, 'New')
        .getByText(/With Housing for 0 working days/)
        .first(),
    ).toBeVisible();
  });

  await test.step('taken on by name', async () => {
    await move(sandra, name, /^Say you have it/);
    await expect(sandra.getByRole('button', { name: 'Yes, I will deal with it' })).toBeFocused();
    await expectClean(sandra);
    await sandra.keyboard.press('Enter');
    await expect(said(sandra)).toHaveText(new RegExp(`^Saved: ${name}\\. Housing is working on it\\. With Housing`));
    await expect(column(sandra, 'Housing is working on it').getByRole('link', { name })).toBeVisible();
    await expect(sandra.getByRole('button', { name: `Move ${name} to another stage` })).toBeFocused();
  });

  await test.step('a question, without one first', async () => {
    await move(sandra, name, /^Ask for information/);
    await expect(sandra.getByLabel('What do you need, and why?')).toBeFocused();
    await sandra.keyboard.press('Control+Enter');
    await expect(sandra.locator('.govuk-error-summary')).toBeFocused();
    await expect(sandra).toHaveTitle(/^Error: /);
    await expectCleanOnPhone(sandra);
    await pressWithKeys(sandra, sandra.getByRole('link', { name: 'Say what information you need, and why' }));
    await typeThere(sandra, 'Which part of town? There are two colleges.');
    await sandra.keyboard.press('Control+Enter');
    await expect(
      column(sandra, 'Information asked')
        .getByText(/^With Children’s services/)
        .first(),
    ).toBeVisible();
  });

  await test.step('answered on the referral’s own page', async () => {
    await priya.goto('/housing');
    await pressWithKeys(priya, column(priya, 'Information asked').getByRole('link', { name }));
    await expect(priya.getByRole('heading', { level: 1, name: `Housing referral for ${name}` })).toBeFocused();
    await expect(priya.locator('.govuk-inset-text')).toContainText('There are two colleges');
    await pressWithKeys(priya, priya.getByRole('button', { name: 'Answer housing' }));
    await expect(priya.getByLabel('Your answer to housing')).toBeFocused();
    await expectClean(priya);
    await priya.keyboard.type('The north of it, near Quay Street.');
    await priya.keyboard.press('Control+Enter');
    await expect(priya.getByText('Children’s services answered')).toBeVisible();
    await expect(priya.getByRole('group', { name: 'What can be done' })).toBeFocused();
    await expect(priya.getByText('You cannot ask for information or decide it', { exact: false })).toBeAttached();
    await expectCleanOnPhone(priya);
  });

  await test.step('accepted, with the kind of home and a reason', async () => {
    await sandra.reload();
    await move(sandra, name, /^Accept/);
    await expect(sandra.getByLabel('Which kind of home?')).toBeFocused();
    await sandra.keyboard.type('Supported acc');
    await tabTo(sandra, sandra.getByLabel('What happens next, and why this home?'));
    await sandra.keyboard.type('A room in Quay House from 1 May. We will visit together in April.');
    await sandra.keyboard.press('Control+Enter');
    await expect(column(sandra, 'Decided recently').getByRole('link', { name }).first()).toBeVisible();
    await expect(column(sandra, 'Decided recently').getByText('Supported accommodation').first()).toBeVisible();
  });

  await test.step('and both see how the time was shared', async () => {
    await priya.reload();
    await expect(priya.getByText('Decided by Sandra Whitfield', { exact: false })).toBeVisible();
    await expect(priya.getByText(/^Housing: \d+ working days?$/)).toBeVisible();
    await expect(priya.getByText(/^Children’s services: \d+ working days?$/)).toBeVisible();
  });
});

test('the board and the list are clean and fit, for both sides, also on a phone', async ({ browser }) => {
  for (const who of ['Sandra Whitfield', 'Priya Nair']) {
    const page = await at(browser, who, '/housing');
    await expect(column(page, 'New')).toBeVisible();
    await expectClean(page);
    await expectCleanOnPhone(page);

    await page.getByRole('navigation', { name: 'Layout' }).getByRole('link', { name: 'List' }).click();
    await expect(page).toHaveURL(/layout=list/);
    await page.getByRole('link', { name: 'All', exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expectClean(page);
    await expectCleanOnPhone(page);
    await page.goBack();
    await expect(page).not.toHaveURL(/view=ALL/);
  }
});

test('who was second is told, and loses nothing', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/housing');
  const sandra = await at(browser, 'Sandra Whitfield', '/housing');
  const { displayName: name } = await withoutReferral(priya);
  await refer(priya, name);
  await sandra.reload();
  await column(sandra, 'New').getByRole('link', { name }).click();
  await expect(sandra.getByRole('button', { name: /^Say you have it/ })).toBeVisible();
  await pressWithKeys(sandra, sandra.getByRole('button', { name: /^Say you have it/ }));

  await priya.goto(new URL(sandra.url()).pathname);
  await priya.getByRole('button', { name: 'Withdraw the referral' }).click();
  await expect(priya.getByText(`${HOUSING} stops looking for a home`, { exact: false })).toBeVisible();
  await expect(priya.getByText('Both clocks stop', { exact: false })).toBeVisible();
  await expectClean(priya);
  await priya.getByLabel('Why is it withdrawn?').fill('Staying with the nan after all');

  await sandra.keyboard.press('Enter');
  await expect(said(sandra)).toHaveText(/Housing is working on it/);
  await priya.keyboard.press('Control+Enter');
  await expect(priya.getByText('Sandra Whitfield changed this referral while you were editing it')).toBeFocused();
  await expect(priya.getByText('“Staying with the nan after all”', { exact: false })).toBeVisible();
  await expectClean(priya);
  await expectCleanOnPhone(priya);
  await pressWithKeys(priya, priya.getByRole('button', { name: 'Use mine' }));
  await expect(priya.getByRole('strong').filter({ hasText: 'Withdrawn' }).first()).toBeVisible();
});

test('another district, DWP and an elected member are shown no referral', async ({ browser }) => {
  const sandra = await at(browser, 'Sandra Whitfield', '/housing');
  await sandra
    .getByRole('region', { name: / \(\d+\)$/ })
    .getByRole('link')
    .first()
    .click();
  await expect(sandra).toHaveURL(/\/housing\/[0-9a-f-]{36}/);
  const address = new URL(sandra.url()).pathname;

  for (const stranger of ['Carl Jennings', 'Councillor Ana Ferreira']) {
    const page = await at(browser, stranger, '/today');
    await page.goto(address);
    await expect(page.getByRole('main').getByText(/not shared with you|cannot see this/)).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('wants');
    await expectClean(page);
  }
});
