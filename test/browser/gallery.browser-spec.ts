import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { expectNoViolations } from './people.js';
import { expect, test } from './story.js';

// Every component in every state, as the developers' gallery shows them: no server of ours is needed.
let vite: ViteDevServer;
let gallery: string;

test.beforeAll(async () => {
  const configFile = join(import.meta.dirname, '../../apps/web/vite.config.ts');
  vite = await createServer({ configFile, logLevel: 'error', server: { host: '127.0.0.1', port: 0, hmr: false } });
  await vite.listen();
  gallery = `${vite.resolvedUrls?.local[0] ?? ''}gallery`;
});

test.afterAll(async () => vite.close());

async function open(page: Page, width = 1366): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(gallery);
  await expect(page.getByRole('heading', { level: 1, name: 'Tia Marlowe' })).toBeVisible();
}

const said = (page: Page) => page.locator('.govuk-visually-hidden[role=status]');

for (const width of [1366, 320])
  test(`the components have no axe violation and fit, ${width} pixels wide`, async ({ page }) => {
    await open(page, width);
    await expect(page.getByText('Loading actions')).toBeVisible(); // the last to come: after 200 ms

    await expectNoViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

test('an item is moved by button, keys, place box and mouse; each is said, and the focus stays', async ({ page }) => {
  await open(page);
  const welcome = 'Welcome and conflicts of interest';

  await page.getByRole('button', { name: `Down : ${welcome}` }).click();
  await expect(said(page)).toHaveText(`${welcome} moved to position 2 of 3`);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said(page)).toHaveText(`${welcome} moved to position 3 of 3`);
  await expect(page.getByRole('button', { name: `Down : ${welcome}` })).toBeFocused();

  await page.getByLabel(`Place of ${welcome}`).fill('1');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(`${welcome} moved to position 1 of 3`);
  await page.locator('.app-grip').nth(2).dragTo(page.locator('.app-reorder__i').first());
  await expect(said(page)).toHaveText('Kofi Adeyemi, 17 moved to position 1 of 3');
});

test('a menu opens by arrow key and closes by Esc, which gives the focus back', async ({ page }) => {
  await open(page);
  const menu = page.getByRole('button', { name: 'Print or download' });

  await menu.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Print this list' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Word document' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
});

test('mistakes are summed up first, in the title too, and each line leads to its field', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add action', exact: true }).last().click();

  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Say how it is going' }).click();
  await expect(page.getByRole('radio', { name: 'Done', exact: true })).toBeFocused();
});

test('a form is filled in and sent by keyboard alone', async ({ page }) => {
  await open(page);
  const who = page.getByRole('combobox', { name: 'Who will do it?' });

  await page.getByLabel('What needs to happen?').fill('Sign the licence agreement');
  await who.pressSequentially('tom');
  await expect(said(page)).toHaveText(/^1 match/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(who).toHaveValue('Tomás Ó Briain');
  await page.getByLabel('By when?').fill('27 March 2027');
  await expect(page.getByText('Saturday 27 March 2027')).toBeVisible();
  await page.getByRole('radio', { name: 'Done', exact: true }).check();
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('Action added');
});

test('text that is no choice is never taken: the box shows the chosen one again', async ({ page }) => {
  await open(page);
  const who = page.getByRole('combobox', { name: 'Who will do it?' });

  await who.pressSequentially('priya');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await who.fill('somebody else');
  await page.keyboard.press('Tab');
  await expect(who).toHaveValue('Priya Nair');
});

test('a row is updated in its place, and the focus comes back to it', async ({ page }) => {
  await open(page);
  const update = page.getByRole('button', { name: /^Update : Ask the provider/ });

  await update.click();
  await expect(page.getByRole('textbox', { name: 'What happened?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(update).toBeFocused();
});

test('filters are in the address: Back undoes them', async ({ page }) => {
  await open(page);
  await page.getByLabel('Words, person or reference').fill('leon');
  await page.getByLabel('Owner', { exact: true }).selectOption('sw');
  await page.getByRole('button', { name: 'Apply filters' }).click();

  await expect(page).toHaveURL(/owner=sw/);
  await expect(page).not.toHaveURL(/leon/);
  await page.reload();
  await expect(page.getByLabel('Words, person or reference')).toHaveValue('leon');
  await page.goBack();
  await expect(page).not.toHaveURL(/owner/);
});

test('going to another page moves the focus to its heading', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: 'Tia Marlowe’s record' }).getByRole('link', { name: 'Timeline' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('on a phone the menu is folded, opens, and has no axe violation', async ({ page }) => {
  await open(page, 320);
  const entry = page.getByRole('link', { name: 'Meetings' });

  await expect(entry).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(entry).toBeVisible();
  await expectNoViolations(page);
});

test('larger spacing of text clips nothing and needs no sideways scroll', async ({ page }) => {
  await open(page, 320);
  const spaced = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}';
  await page.addStyleTag({ content: spaced });

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('without a network a bar says so, once, and says when it is back', async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  const bar = page.getByRole('region', { name: 'Connection', exact: true });

  await expect(bar).toContainText('You are offline.');
  await expect(said(page)).toHaveText(/You are offline/);
  await context.setOffline(false);
  await expect(bar).toContainText('Back online.');
});
