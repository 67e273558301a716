import type { Browser, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { generate } from 'otplib';
import { ask, at, expectClean, expectCleanOnPhone, pressWithKeys, tabTo } from './people.js';
import { expect, test } from './story.js';

const directory = process.env['SCREENSHOTS_OF_ACCOUNT'];
const password = 'copper lantern otter nine';

/** For whoever wants to look: a picture at each size. */
async function looked(page: Page, name: string): Promise<void> {
  await expectCleanOnPhone(page);
  await expectClean(page);
  if (!directory) return;
  await page.screenshot({ path: join(directory, `${name}-1366.png`), fullPage: true });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.screenshot({ path: join(directory, `${name}-320.png`), fullPage: true });
  await page.setViewportSize({ width: 1366, height: 900 });
}

const STEP_MS = 30_000;
const LONGEST_ANSWER_MS = 5_000;
let lastStep = 0;

/** The code an authenticator shows, and the next one where this one was used or is about to go: each is good for its 30 seconds, and once. */
async function codeOf(page: Page, secret: string): Promise<string> {
  const step = () => Math.floor(Date.now() / STEP_MS);
  const left = STEP_MS - (Date.now() % STEP_MS);
  if (step() === lastStep || left < LONGEST_ANSWER_MS) await page.waitForTimeout(left + 100);
  lastStep = step();
  return generate({ secret, epoch: Math.floor(Date.now() / 1000) });
}

/** The administrator's link for somebody, made by the API as their page makes it. */
async function invitationFor(browser: Browser, name: string): Promise<string> {
  const administrator = await at(browser, 'Callum Ferris', '/today');
  await ask(administrator, 'mutation ($input: ConfirmItIsMeInput!) { confirmItIsMe(input: $input) }', {
    input: { clientKey: randomUUID() },
  });
  const { accounts } = await ask<{ accounts: { nodes: { id: string; version: number }[] } }>(
    administrator,
    'query ($search: String) { accounts(filter: { search: $search }) { nodes { id version } } }',
    { search: name },
  );
  const [member] = accounts.nodes;
  const { inviteMember } = await ask<{ inviteMember: { path: string } }>(
    administrator,
    'mutation ($input: MemberCommandInput!) { inviteMember(input: $input) { path } }',
    { input: { clientKey: randomUUID(), memberId: member?.id, expectedVersion: member?.version } },
  );
  await administrator.context().close();
  return inviteMember.path;
}

test('a partner sets up a local account, signs in, confirms that it is them, and changes their codes', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const path = await invitationFor(browser, 'Sandra Whitfield');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: 'Set up your sign-in' })).toBeVisible();
  await looked(page, 'set-up');
  const secret = (await page.locator('.app-secret').innerText()).replace(/\s/g, '');
  const email = await page.locator('main strong').first().innerText();

  await page.getByLabel('Password', { exact: true }).fill('Password1234!');
  await page.getByLabel('The same password again').fill(password);
  await page.getByLabel('Code', { exact: true }).fill('000000');
  await page.getByRole('button', { name: 'Set up my sign-in' }).click();
  await expect(page.getByRole('alert')).toContainText('Many people use this password');
  await looked(page, 'set-up-refused');

  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('The same password again').fill(password);
  await page.getByLabel('Code', { exact: true }).fill(await codeOf(page, secret));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Keep your recovery codes' })).toBeVisible();
  await looked(page, 'codes');
  await pressWithKeys(page, page.getByRole('button', { name: 'I have kept them: sign in' }));

  await page.getByText('Sign in with a local account').click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill('not the password');
  await page.getByLabel('Code from your authenticator app').fill('000000');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('The e-mail address, password or code is not right');
  await looked(page, 'sign-in-refused');

  await expect(page.getByLabel('E-mail address')).toHaveValue(email);
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('Code from your authenticator app').fill(await codeOf(page, secret));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/today');

  await pressWithKeys(page, page.getByRole('link', { name: 'Sandra Whitfield (your account)' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  await expect(page.getByText('You have 10 left')).toBeVisible();
  await looked(page, 'account-local');

  await page.getByLabel('The password you have now').fill('not it');
  await page.getByLabel('New password').fill('quiet harbour seven lamps');
  await page.getByRole('button', { name: 'Change password' }).click();
  const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await expect(dialog.getByLabel('Code from your authenticator app')).toBeVisible();
  await looked(page, 'step-up');
  await tabTo(page, dialog.getByLabel('Code from your authenticator app'));
  await page.keyboard.type('111111');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('The code is not right, or it has been used');
  await dialog.getByLabel('Code from your authenticator app').fill(await codeOf(page, secret));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('alert')).toContainText('The password you have now is not right');
  await expect(page.getByLabel('New password')).toHaveValue('quiet harbour seven lamps');

  await page.getByRole('button', { name: 'Make 10 new codes' }).click();
  await expect(page.getByRole('heading', { name: 'Your new recovery codes' })).toBeVisible();
  await expect(dialog).toBeHidden();
  // The old token is good for 15 seconds more: when it ends, nothing on the page does.
  await page.waitForTimeout(18_000);
  await expect(page.getByRole('heading', { name: 'Your new recovery codes' })).toBeVisible();
  await context.close();
});

test('somebody sees where they are signed in, and ends what they do not know', async ({ browser }) => {
  const far = await at(browser, 'Tom Ashworth', '/account');
  // What the page asks for must be there before its token is another.
  await expect(far.getByText('This one')).toBeVisible();
  // Other stories may have left him signed in.
  await ask(far, 'mutation ($input: ConfirmItIsMeInput!) { confirmItIsMe(input: $input) }', {
    input: { clientKey: randomUUID() },
  });
  await ask(far, 'mutation ($input: EndMyOtherSessionsInput!) { endMyOtherSessions(input: $input) { id } }', {
    input: { clientKey: randomUUID() },
  });
  const here = await at(browser, 'Tom Ashworth', '/account');
  const sessions = here.getByRole('table', { name: 'Where you are signed in' });
  await expect(sessions.getByRole('row')).toHaveCount(3);
  await looked(here, 'account');

  await pressWithKeys(here, sessions.getByRole('button', { name: /^Sign out Chrome on/ }));
  const dialog = here.getByRole('dialog', { name: 'Confirm that it is you' });
  await expect(dialog).toBeVisible();
  await expect(sessions.getByRole('row')).toHaveCount(3);
  await pressWithKeys(here, dialog.getByRole('button', { name: 'Yes, it is me' }));
  await expect(dialog).toBeHidden();
  await expect(sessions.getByRole('row')).toHaveCount(2);
  await expect(far.getByRole('heading', { level: 1, name: 'You have been signed out' })).toBeVisible();
  await far.getByRole('link', { name: 'Sign in again' }).click();
  await expect(far.getByText('You were signed out here from another device.')).toBeVisible();
  await looked(far, 'signed-out');
  for (const page of [here, far]) await page.context().close();
});

test('is warned two minutes before the session ends, and can stay', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.install();
  await page.goto('/sign-in?from=/account');
  await page.getByRole('button', { name: 'Sign in as Tom Ashworth', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  await expect(page.getByText('This one')).toBeVisible();
  const warning = page.getByRole('dialog', { name: 'You will be signed out soon' });

  await page.clock.runFor('26:30');
  await expect(warning).toBeHidden();
  await page.clock.runFor('00:40');
  await expect(warning).toBeVisible();
  await expectClean(page);
  await pressWithKeys(page, warning.getByRole('button', { name: 'Stay signed in' }));
  await expect(warning).toBeHidden();

  await page.clock.runFor('30:30');
  const over = page.getByRole('dialog', { name: 'You have been signed out' });
  await expect(over).toBeVisible();
  await expectClean(page);
  await context.close();
});

/** Somebody at the page of their account whose session has just ended for want of use, with something typed. */
async function leftAlone(browser: Browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.install();
  await page.goto('/sign-in?from=/young-people');
  await page.getByRole('button', { name: 'Sign in as Priya Nair', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Tia Marlowe', exact: true })).toBeVisible();
  const typed = page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('textbox')).first();
  await typed.fill('half a wor');
  const back = await page.evaluate(() => document.title);
  await page.clock.runFor('31:00');
  await expect(page.getByRole('dialog', { name: 'You have been signed out' })).toBeVisible();
  return { context, page, typed, back };
}

test('leaves nothing in the page when the session has ended for want of use, and finds it again', async ({
  browser,
}) => {
  const { context, page, typed, back } = await leftAlone(browser);
  const markup = await page.content();
  for (const word of ['Marlowe', 'Priya', 'half a wor', 'main-content']) expect(markup).not.toContain(word);
  expect(await page.title()).toMatch(/^You have been signed out/);
  await looked(page, 'idle-over');

  const other = await context.newPage();
  await other.goto('/sign-in');
  await other.getByRole('button', { name: 'Sign in as Priya Nair', exact: true }).click();
  await expect(typed).toHaveValue('half a wor');
  await expect(page.getByRole('link', { name: 'Tia Marlowe', exact: true })).toBeVisible();
  expect(await page.title()).toBe(back);
  await context.close();
});

test('shows nothing of the page to somebody else who signs in, and keeps it for an hour', async ({ browser }) => {
  const first = await leftAlone(browser);
  const other = await first.context.newPage();
  await other.goto('/sign-in');
  await other.getByRole('button', { name: 'Sign in as Callum Ferris', exact: true }).click();
  await expect(first.page.getByRole('banner')).toContainText('Callum Ferris');
  expect(await first.page.content()).not.toContain('half a wor');
  await first.context.close();

  const second = await leftAlone(browser);
  await second.page.clock.runFor('01:01:00');
  await expect(second.page).toHaveURL((url) => url.pathname === '/sign-in');
  await second.context.close();
});
