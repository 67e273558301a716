import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';

const DESKTOP = { width: 1366, height: 900 };
const MOST_STOPS = 200;

/** Somebody of the demonstration at a window of their own, signed in through the page, at an address. */
export async function at(browser: Browser, name: string, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP });
  const page = await context.newPage();
  await page.goto(`/sign-in?from=${encodeURIComponent(address)}`);
  await page.getByRole('button', { name: `Sign in as ${name}`, exact: true }).click();
  await expect(page).toHaveURL((url) => url.pathname === address);
  return page;
}

/** No axe violation, and nothing that makes the page scroll sideways. */
export async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

/** The same on a phone of 320 pixels, which is also 400% zoom. */
export async function expectCleanOnPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  await expectClean(page);
  await page.setViewportSize(DESKTOP);
}

/** Gets to something with the Tab key alone, or with Shift when it is behind. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const key = (await isBehind(target)) ? 'Shift+Tab' : 'Tab';
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target.toString()} was not reached with ${MOST_STOPS} presses of ${key}`);
}

function isBehind(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const now = document.activeElement ?? document.body;
    return now !== document.body && Boolean(now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
  });
}

/** Gets to a button or link with the Tab key and presses Enter. */
export async function pressWithKeys(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** What was last said to those who do not see the page. */
export function said(page: Page): Locator {
  return page.locator('.govuk-visually-hidden[role=status][aria-live=polite]');
}

/** Asks the API as whoever is signed in at the page. @throws the first error, in its own words */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const headers = { 'x-waymark': '1', origin: new URL(page.url()).origin };
  const answer = await page.request.post('/graphql', { headers, data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data?: T; errors?: { message: string }[] };
  if (!data) throw new Error(errors?.[0]?.message ?? `The API answered ${answer.status()}`);
  return data;
}
