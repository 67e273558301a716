import { expect, test, type Page } from '@playwright/test';
import { at, expectClean, expectCleanOnPhone, pressWithKeys, said, tabTo } from './people.js';

// Callum administers accounts and opens no record. Owen is at work while his access ends; Helen, his manager, hands over what is his.
const PEOPLE = '/admin/people';

/** Everybody of the leading stories: none of them may stand anywhere on these pages. */
const YOUNG_PEOPLE = /Tia|Marlowe|Karim|Sami|Rahimi|Leon Price|Kofi|Adeyemi|TR-\d+/;

/** The dangerous acts ask first whether it is they. In a demonstration one press says so. */
async function confirmed(page: Page): Promise<void> {
  const yes = page.getByRole('button', { name: 'Yes, it is me' });
  if (await yes.isVisible({ timeout: 3_000 }).catch(() => false)) await yes.click();
}

async function waitAndConfirm(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Yes, it is me' })
    .waitFor({ timeout: 4_000 })
    .catch(() => undefined);
  await confirmed(page);
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
    else if (await callum.getByRole('navigation', { name: 'Administration' }).isVisible())
      await pressWithKeys(
        callum,
        callum.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: area }),
      );
    await expect(callum.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(callum.getByText(/Loading/)).toHaveCount(0);
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
  await waitAndConfirm(callum);
  await expect(callum.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectClean(callum);

  await callum.getByText('Give a role', { exact: true }).click();
  await callum.getByLabel('Role', { exact: true }).selectOption({ label: 'Member of the delivery group' });
  await callum.getByLabel(/^Last day/).fill('31 December 2027');
  await callum.getByRole('button', { name: 'Give this role' }).click();
  await expect(callum.getByRole('row').filter({ hasText: 'Member of the delivery group' })).toContainText(
    'ends 1 January 2028',
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
  const aisha = await at(browser, 'Aisha Bello', '/delivery-group');
  await expect(aisha.getByRole('heading', { level: 1 })).toBeVisible();
  const callum = await at(browser, 'Callum Ferris', PEOPLE);
  await callum.getByLabel('Name, job or email').fill('Aisha');
  await callum.getByRole('button', { name: 'Apply filters' }).click();
  await callum.getByRole('link', { name: 'Aisha Bello' }).click();
  await callum.getByText('Aisha Bello is leaving', { exact: true }).click();
  await callum.getByLabel('End their access now').check();
  await callum.getByRole('button', { name: 'Write down that they leave' }).click();
  await waitAndConfirm(callum);
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
  await callum.getByLabel('Name, job or email').fill('Owen Bate');
  await callum.getByRole('button', { name: 'Apply filters' }).click();
  await callum.getByRole('link', { name: 'Owen Bate' }).click();
  await callum.getByText('Owen Bate is leaving', { exact: true }).click();
  await callum.getByLabel('What is their last day?').fill('31 March 2027');
  await callum.getByRole('button', { name: 'Write down that they leave' }).click();
  await waitAndConfirm(callum);
  await callum.getByRole('link', { name: 'See what is open, and close the account' }).click();
  await callum.getByRole('button', { name: 'Close the account' }).click();
  await expect(callum.getByText(/Owen Bate still has .*: hand these over before the account closes/)).toBeVisible();
  await expectClean(callum);
  const address = new URL(callum.url()).pathname;

  const helen = await at(browser, 'Helen Okafor', '/today');
  await pressWithKeys(helen, helen.getByRole('link', { name: /^Team/ }));
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
  await waitAndConfirm(callum);
  await expect(callum.getByRole('heading', { level: 1, name: 'Owen Bate' })).toBeVisible();
  await Promise.all([helen.context().close(), callum.context().close()]);
});
