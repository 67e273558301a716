import type { Page } from '@playwright/test';
import { inDays } from './days.js';
import { at, expectClean, expectCleanOnPhone, pressWithKeys, said, tabTo, takeFirst } from './people.js';
import { expect, test } from './story.js';

// What a partner promised: proposed by the partner, agreed by the elected member, updated, delivered, checked. No young person is in it.
const PLAN = '/delivery-group';

/** Everybody of the leading stories: none of them may stand anywhere on these pages. */
const NAMES = /Tia|Marlowe|Nadia|Karim|Sami|Rahimi|Leon Price|Kofi|Adeyemi/;
const YOUNG_PEOPLE = /Tia|Marlowe|Nadia|Karim|Sami|Rahimi|Leon Price|Kofi|Adeyemi|TR-\d+/;

async function typeInto(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Proposes a commitment for one’s own agency, with keys alone. */
async function propose(page: Page, promise: string): Promise<void> {
  await pressWithKeys(page, page.getByRole('link', { name: 'Propose a commitment' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Propose a commitment' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Propose this commitment' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await expectClean(page);
  await expectCleanOnPhone(page);

  await pressWithKeys(page, page.getByRole('link', { name: 'Choose the outcome it serves' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Safe and settled' })).toBeChecked();
  await typeInto(page, 'What is promised?', promise);
  await tabTo(page, page.getByRole('combobox', { name: 'Who leads it there?' }));
  await takeFirst(page, 'Sandra', 'Sandra Whitfield');
  await typeInto(page, 'What will be counted?', 'Training flats in use');
  await typeInto(page, /^In what\?/, 'flats');
  await typeInto(page, /^What is the figure today\?/, '1');
  await typeInto(page, 'What figure is promised?', '3');
  await typeInto(page, 'By when is it promised?', inDays(490).words);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: promise })).toBeFocused();
}

test('a promise is proposed, agreed, updated in its row, delivered and checked by somebody else', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const promise = `Keep 3 training flats ready ${Date.now()}`;
  const sandra = await at(browser, 'Sandra Whitfield', PLAN);
  const ana = await at(browser, 'Councillor Ana Ferreira', PLAN);
  const row = (page: Page) => page.getByRole('row').filter({ hasText: promise });

  await test.step('the partner proposes it, and cannot agree to it', async () => {
    await propose(sandra, promise);
    await expect(sandra.getByText('Proposed, and not agreed yet', { exact: false }).first()).toBeVisible();
    await expect(sandra.getByRole('button', { name: 'Agree to this commitment' })).toHaveCount(0);
    await expect(sandra.getByText('You cannot agree to it', { exact: false })).toBeAttached();
  });

  await test.step('the elected member agrees, in the row', async () => {
    await ana.goto(`${PLAN}?view=GROUP`);
    await pressWithKeys(ana, row(ana).getByRole('button', { name: /^Agree to this commitment/ }));
    await expect(ana.getByRole('button', { name: 'Agree for the delivery group' })).toBeFocused();
    await expectClean(ana);
    await ana.keyboard.press('Enter');
    await expect(said(ana)).toHaveText(/^Saved: C-\d+\. No news\. No figure yet, target 3 flats\.$/);
  });

  await test.step('the lead updates it with a figure', async () => {
    await sandra.goto(`${PLAN}?view=OURS`);
    await pressWithKeys(sandra, row(sandra).getByRole('button', { name: /^Update/ }));
    await typeInto(sandra, /^What is the figure now\?/, 'two');
    await sandra.keyboard.press('Control+Enter');
    await expect(sandra.locator('.govuk-error-message').filter({ hasText: 'Enter a number, like 7' })).toBeVisible();
    await expectCleanOnPhone(sandra);
    await typeInto(sandra, /^What is the figure now\?/, '2');
    await typeInto(sandra, 'What has happened?', 'The flat in Mill Lane is let.');
    await typeInto(sandra, /^What happens next\?/, 'Furnish the third one');
    await sandra.keyboard.press('Control+Enter');
    await expect(said(sandra)).toHaveText(/^Saved: C-\d+\. On track\. 2 of 3 flats\.$/);
    await expect(row(sandra)).toContainText('2 of 3 flats');
    await expect(row(sandra).getByRole('button', { name: /^Update/ })).toBeFocused();
  });

  await test.step('and says that it is delivered', async () => {
    await pressWithKeys(sandra, row(sandra).getByRole('button', { name: /^Update/ }));
    await tabTo(sandra, sandra.getByRole('radio', { name: 'It goes on, here is the news' }));
    await sandra.keyboard.press('ArrowDown');
    await expect(sandra.getByRole('radio', { name: 'It is delivered' })).toBeChecked();
    await typeInto(sandra, 'What shows that it was delivered?', 'Three signed licences');
    await sandra.keyboard.press('Control+Enter');
    await expect(said(sandra)).toHaveText(/^Saved: C-\d+/);
  });

  await test.step('the elected member checks it', async () => {
    await ana.reload();
    await pressWithKeys(ana, row(ana).getByRole('link', { name: promise }));
    await expect(ana.getByRole('heading', { level: 1, name: promise })).toBeFocused();
    await expect(ana.getByText('Three signed licences').first()).toBeVisible();
    await expectClean(ana);
    await expectCleanOnPhone(ana);
    await pressWithKeys(ana, ana.getByRole('button', { name: 'Check that it was delivered' }));
    await typeInto(ana, /^What did you find\?/, 'Visited all three.');
    await ana.keyboard.press('Control+Enter');
    await expect(ana.getByText('Delivered and checked.', { exact: true })).toBeVisible();
    await expect(ana.getByText('Checked: it was delivered')).toBeVisible();
  });
});

test('an elected member sees every promise and no young person; figures are safe', async ({ browser }) => {
  const ana = await at(browser, 'Councillor Ana Ferreira', PLAN);
  await expect(ana.getByRole('heading', { level: 2, name: 'Learning and work' })).toBeVisible();
  await expect(ana.getByText(/^\d+ on track$/).first()).toBeVisible();
  await expect(ana.getByRole('main')).not.toContainText(YOUNG_PEOPLE);
  await expectClean(ana);
  await expectCleanOnPhone(ana);

  await ana.getByRole('link', { name: /^Set aside 20 homes/ }).click();
  await expect(ana.getByText(/\d+ actions? open, \d+ actions? done and checked/)).toBeVisible();
  await expect(ana.getByRole('main')).not.toContainText(YOUNG_PEOPLE);

  await ana.getByRole('link', { name: 'Reports' }).click();
  await expect(ana.getByRole('heading', { level: 2, name: 'Pathway plans' })).toBeVisible();
  await expect(ana.getByRole('table').first()).toContainText(/Fewer than 5|Not shown|\d/);
  await expect(ana.getByRole('main').getByRole('link', { name: /See who is counted/ })).toHaveCount(0);
  await expect(ana.getByRole('main')).not.toContainText(YOUNG_PEOPLE);
  await expectClean(ana);
  await expectCleanOnPhone(ana);
});

test('a manager follows a bar to the list behind it', async ({ browser }) => {
  const helen = await at(browser, 'Helen Okafor', '/reports');
  await expect(helen.getByText(/of those with a right to a personal adviser/).first()).toBeVisible();
  await expectClean(helen);
  await expectCleanOnPhone(helen);

  await helen
    .getByRole('link', { name: /See the actions/ })
    .first()
    .click();
  await expect(helen).toHaveURL(/\/actions\?view=/);
  await expect(helen.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
});

test('an auditor reads what was done, by whom, and no name of a young person', async ({ browser }) => {
  const ines = await at(browser, 'Ines Carmody', '/audit');
  await expect(ines.getByRole('table').first()).toBeVisible();
  // Whose record it was is said by its reference alone.
  await expect(ines.getByRole('main')).not.toContainText(NAMES);
  await expectClean(ines);
  await expectCleanOnPhone(ines);
  await ines.getByRole('link', { name: 'Next page' }).click();
  await expect(ines).toHaveURL(/after=/);
  await ines.getByRole('link', { name: 'First page' }).click();
  await expect(ines).not.toHaveURL(/after=/);

  const priya = await at(browser, 'Priya Nair', '/today');
  await priya.goto('/audit');
  await expect(priya.getByText('You do not have this page: your role has no part in it.')).toBeVisible();
  await expect(priya.getByRole('table')).toHaveCount(0);
  await expectClean(priya);
});
