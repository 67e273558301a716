import type { Locator, Page } from '@playwright/test';
import { at, expectClean, expectCleanOnPhone, pressWithKeys, said } from './people.js';
import { expect, test } from './story.js';

// What is shared with a partner and why in law; and two windows that correct the same line.
const AGREEMENTS = '/admin/agreements';

/** The agreement of an agency that no other story is about, opened to what is shared under it. */
async function anAgreement(page: Page): Promise<Locator> {
  await expect(page.getByRole('heading', { level: 1, name: 'Sharing agreements' })).toBeVisible();
  const agreement = page.locator('main section').filter({ hasText: 'Adult Social Care: ' });
  await agreement.getByText(/^What is shared with .*, and why$/).click();
  return agreement;
}

async function confirmIfAsked(page: Page): Promise<void> {
  const yes = page.getByRole('button', { name: 'Yes, it is me' });
  await yes.waitFor({ timeout: 4_000 }).catch(() => undefined);
  if (await yes.isVisible()) await yes.click();
}

async function correct(agreement: Locator, power: string): Promise<void> {
  await pressWithKeys(agreement.page(), agreement.getByRole('button', { name: /^Correct why this is shared/ }).first());
  await agreement.getByLabel('Which power or duty do you rely on?').fill(power);
}

test('an administrator corrects why a class is shared; who was slower sees both versions and joins them', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const callum = await at(browser, 'Callum Ferris', AGREEMENTS);
  const other = await at(browser, 'Callum Ferris', AGREEMENTS);
  const mine = await anAgreement(callum);
  await correct(mine, 'Children Act 2004 s10, as agreed in May');
  await expectClean(callum);
  await expectCleanOnPhone(callum);

  const theirs = await anAgreement(other);
  await correct(theirs, 'Children Act 1989 s27');
  await theirs.getByRole('button', { name: 'Save the correction' }).click();
  await confirmIfAsked(other);
  await expect(said(other)).toContainText('is shared with');
  await expect(theirs.getByRole('cell', { name: 'Children Act 1989 s27', exact: true })).toBeVisible();

  await mine.getByRole('button', { name: 'Save the correction' }).click();
  await confirmIfAsked(callum);
  const conflict = callum.getByRole('alert').filter({ hasText: 'changed this while you were editing it' });
  await expect(conflict).toContainText('Callum Ferris');
  await expect(conflict).toContainText('Children Act 2004 s10, as agreed in May');
  await expect(conflict).toContainText('Children Act 1989 s27');
  await expectClean(callum);
  await expectCleanOnPhone(callum);
  await pressWithKeys(callum, conflict.getByRole('button', { name: 'Edit them together' }));
  const power = mine.getByLabel('Which power or duty do you rely on?');
  await expect(power).toBeFocused();
  await expect(power).toHaveValue(/Children Act 1989 s27.*Children Act 2004 s10, as agreed in May/s);
  await power.fill('Children Act 1989 s27; Children Act 2004 s10');
  await mine.getByRole('button', { name: 'Save the correction' }).click();
  await expect(mine.getByRole('cell', { name: 'Children Act 1989 s27; Children Act 2004 s10' })).toBeVisible();
  await Promise.all([callum.context().close(), other.context().close()]);
});

test('a class is shared with its condition, and then no longer', async ({ browser }) => {
  test.setTimeout(120_000);
  const callum = await at(browser, 'Callum Ferris', AGREEMENTS);
  const agreement = await anAgreement(callum);
  const rows = agreement.getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const before = await rows.count();
  await agreement
    .getByRole('button', { name: /^Correct why this is shared/ })
    .first()
    .click();
  await agreement.getByRole('button', { name: 'Stop sharing this' }).click();
  await confirmIfAsked(callum);
  await expect(said(callum)).toContainText('is no longer shared');
  await expect(rows).toHaveCount(before - 1);

  await agreement.getByRole('button', { name: 'Share something else' }).click();
  await agreement.getByRole('button', { name: 'Share this' }).click();
  await expect(agreement.locator('.govuk-error-summary')).toContainText('Choose what is shared');
  await expectClean(callum);
  await agreement.getByRole('button', { name: 'Cancel' }).click();
  await callum.context().close();
});
