import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { inDays } from './days.js';
import { ask, at, expectClean, expectCleanOnPhone, pressWithKeys, said, tabTo } from './people.js';
import { expect, test } from './story.js';

// Callum administers accounts and opens no record. Owen is at work while his access ends; Helen, his manager, hands over what is his.
const PEOPLE = '/admin/people';

/** Everybody of the leading stories: none of them may stand anywhere on these pages. */
const YOUNG_PEOPLE = /Tia|Marlowe|Karim|Sami|Rahimi|Leon Price|Kofi|Adeyemi|TR-\d+/;

/** The first dangerous act asks whether it is they. In a demonstration one press says so, for five minutes. */
async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Yes, it is me' }).click();
  await expect(page.getByRole('dialog', { name: 'Confirm that it is you' })).toBeHidden();
}

interface Leaver {
  id: string;
  version: number;
  worker: { displayName: string };
}

/** A story that was broken off may have left somebody leaving, whom nobody can sign in as, or who cannot leave twice. */
async function stays(page: Page, name: string): Promise<void> {
  const { leavers } = await ask<{ leavers: Leaver[] }>(page, '{ leavers { id version worker { displayName } } }');
  const leaver = leavers.find(({ worker }) => worker.displayName === name);
  if (!leaver) return;
  await ask(page, 'mutation Confirm($input: ConfirmItIsMeInput!) { confirmItIsMe(input: $input) }', {
    input: { clientKey: randomUUID() },
  });
  await ask(page, 'mutation Stay($input: LeavingCommandInput!) { withdrawLeaving(input: $input) { id } }', {
    input: { clientKey: randomUUID(), leavingId: leaver.id, expectedVersion: leaver.version },
  });
}

test('each page of administration is clean, for the keyboard and on a phone, and names no young person', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const callum = await at(browser, 'Callum Ferris', '/today');
  await expect(callum.getByText('Access review of the quarter').first()).toBeVisible();
  for (const [area, heading] of [
    ['People', 'People'],
    ['Agencies', 'Agencies'],
    ['Agreements', 'Sharing agreements'],
    ['Leavers', 'Leavers'],
    ['Access review', 'Access review'],
    ['Access in words', 'Who may do what'],
  ] as const) {
    if (area === 'People') await pressWithKeys(callum, callum.getByRole('link', { name: 'Administration' }));
    else
      await pressWithKeys(
        callum,
        callum.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: area }),
      );
    await expect(callum.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectClean(callum);
    await expectCleanOnPhone(callum);
    expect(await callum.locator('main').innerText()).not.toMatch(YOUNG_PEOPLE);
  }
  await callum.context().close();
});

test('an administrator adds somebody, and gives them a role until a day', async ({ browser }) => {
  test.setTimeout(120_000);
  const name = `Joy Bell ${Date.now() % 100_000}`;
  const callum = await at(browser, 'Callum Ferris', `${PEOPLE}/new`);
  await callum.getByLabel('Which agency do they work for?').selectOption({ label: 'The Harbour Hub' });
  await tabTo(callum, callum.getByRole('button', { name: 'Add this person' }));
  await callum.keyboard.press('Enter');
  await expect(callum.locator('.govuk-error-summary')).toBeVisible();
  await expectClean(callum);
  await callum.getByLabel('Name', { exact: true }).fill(name);
  await callum.getByLabel('Job title').fill('Youth worker');
  await callum.getByLabel('Email address at work').fill(`joy${Date.now()}@example.org`);
  await callum.getByLabel('Panel member').check();
  await callum.getByRole('button', { name: 'Add this person' }).click();
  await confirm(callum);
  await expect(callum.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectClean(callum);

  await callum.getByText('Give a role', { exact: true }).click();
  await callum.getByLabel('Role', { exact: true }).selectOption({ label: 'Member of the delivery group' });
  await callum.getByLabel(/^Last day/).fill(inDays(400).words);
  await callum.getByRole('button', { name: 'Give this role' }).click();
  await expect(callum.getByRole('row').filter({ hasText: 'Member of the delivery group' })).toContainText(
    `ends ${inDays(401).words}`,
  );

  await callum.getByRole('button', { name: 'Invite them to set up an account' }).click();
  await expect(callum.getByText('/sign-in/invitation/')).toBeVisible();
  await expectClean(callum);
  await expectCleanOnPhone(callum);
  await callum.context().close();
});

test('access that ends is gone from the page of who looks, within two seconds; the manager then hands the work over', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const callum = await at(browser, 'Callum Ferris', PEOPLE);
  await stays(callum, 'Aisha Bello');
  const aisha = await at(browser, 'Aisha Bello', '/delivery-group');
  await expect(aisha.getByRole('heading', { level: 1 })).toBeVisible();
  await callum.getByLabel('Name, job or email').fill('Aisha');
  await callum.getByRole('button', { name: 'Apply filters' }).click();
  await callum.getByRole('link', { name: 'Aisha Bello' }).click();
  await callum.getByText('Aisha Bello is leaving', { exact: true }).click();
  await callum.getByLabel('End their access now').check();
  await callum.getByRole('button', { name: 'Write down that they leave' }).click();
  await confirm(callum);
  await expect(said(callum)).toContainText('Aisha Bello leaves');
  await expect(aisha.getByRole('heading', { level: 1, name: 'You have been signed out' })).toBeVisible({
    timeout: 2_000,
  });
  await expectClean(aisha);

  await callum.getByRole('link', { name: 'See what is open, and close the account' }).click();
  await expect(callum.getByRole('heading', { level: 1, name: 'Aisha Bello leaves' })).toBeVisible();
  await expectClean(callum);
  await expectCleanOnPhone(callum);
  expect(await callum.locator('main').innerText()).not.toMatch(YOUNG_PEOPLE);
  await callum.getByRole('button', { name: 'They stay after all' }).click();
  await expect(callum.getByRole('heading', { level: 1, name: 'Aisha Bello' })).toBeVisible();
  await Promise.all([aisha.context().close(), callum.context().close()]);
});

test('a manager hands over what is open, by name; the administrator sees references, and the account does not close before', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const callum = await at(browser, 'Callum Ferris', PEOPLE);
  await stays(callum, 'Owen Bate');
  await callum.getByLabel('Name, job or email').fill('Owen Bate');
  await callum.getByRole('button', { name: 'Apply filters' }).click();
  await callum.getByRole('link', { name: 'Owen Bate' }).click();
  await callum.getByText('Owen Bate is leaving', { exact: true }).click();
  await callum.getByLabel('What is their last day?').fill(inDays(126).words);
  await callum.getByRole('button', { name: 'Write down that they leave' }).click();
  await confirm(callum);
  await callum.getByRole('link', { name: 'See what is open, and close the account' }).click();
  await callum.getByRole('button', { name: 'Close the account' }).click();
  await expect(callum.getByText(/Owen Bate still has .*: hand these over before the account closes/)).toBeVisible();
  await expectClean(callum);
  const address = new URL(callum.url()).pathname;

  const helen = await at(browser, 'Helen Okafor', '/today');
  await pressWithKeys(helen, helen.getByRole('link', { name: /^Team/ }));
  await expect(helen.getByRole('heading', { level: 1, name: 'Leavers' })).toBeVisible();
  await pressWithKeys(helen, helen.getByRole('link', { name: 'Owen Bate' }));
  await expect(helen).toHaveURL((url) => url.pathname === address);
  const people = helen.getByRole('region', { name: 'Young people' });
  const rows = people.getByRole('row').filter({ has: helen.getByRole('cell') });
  await expect(rows.first()).toBeVisible();
  await expectClean(helen);
  await expectCleanOnPhone(helen);
  const before = await rows.count();
  await people.getByRole('button', { name: /^Hand over/ }).click();
  await expect(people.locator('.govuk-error-summary')).toContainText('Choose who takes these on');
  await expectClean(helen);

  await people.getByRole('checkbox', { name: /^Select all/ }).click();
  await people
    .getByRole('checkbox', { name: /^Select: / })
    .first()
    .check();
  await people.getByRole('combobox', { name: 'Who takes these on?' }).fill('Priya');
  await helen.getByRole('option', { name: /^Priya Nair/ }).click();
  await people.getByRole('button', { name: /^Hand over 1 of/ }).click();
  await expect(said(helen)).toContainText('handed over');
  await expect(rows).toHaveCount(before - 1);

  await callum.reload();
  await callum.getByRole('button', { name: 'They stay after all' }).click();
  await expect(callum.getByRole('heading', { level: 1, name: 'Owen Bate' })).toBeVisible();
  await Promise.all([helen.context().close(), callum.context().close()]);
});
