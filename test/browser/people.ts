import { AxeBuilder } from '@axe-core/playwright';
import { expect, type APIResponse, type Browser, type Locator, type Page } from '@playwright/test';

const DESKTOP = { width: 1366, height: 900 };
const MOST_STOPS = 200;
const TOO_MANY = 429;

/** Somebody of the demonstration at a window of their own, signed in through the page, at an address. */
export async function at(browser: Browser, name: string, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP });
  const page = await context.newPage();
  await page.goto(`/sign-in?from=${encodeURIComponent(address)}`);
  await page.getByRole('button', { name: `Sign in as ${name}`, exact: true }).click();
  await expect(page).toHaveURL((url) => url.pathname === address);
  return page;
}

/** No axe violation, and nothing that makes the page scroll sideways, once what was asked for is there. */
export async function expectClean(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expectNoViolations(page);
  expect(await page.evaluate(sticksOut)).toEqual([]);
}

/** What makes the page scroll sideways: the beginning of its markup, the innermost last. Runs in the page. */
function sticksOut(): string[] {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= window.innerWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > window.innerWidth,
  );
  return [
    `${scrollWidth - window.innerWidth} pixels`,
    ...wide.slice(-5).map(({ outerHTML }) => outerHTML.slice(0, 200)),
  ];
}

/**
 * No axe violation, in the page itself: these pages have no frames, for which axe would open a window of its own each time. A page
 * that was looked at before still has axe.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  const hasAxe = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(hasAxe ? { page, axeSource: 'true' } : { page });
  const { violations } = await axe
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
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
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const way = await wayTo(target);
    if (way === 'there') return;
    await page.keyboard.press(way === 'behind' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`${target.toString()} was not reached with ${MOST_STOPS} presses of Tab`);
}

/** Asked again at each stop: a page may still move the focus to its heading meanwhile. */
function wayTo(target: Locator): Promise<'there' | 'behind' | 'ahead'> {
  return target.evaluate((element) => {
    const now = document.activeElement ?? document.body;
    if (now === element) return 'there';
    const behind = now !== document.body && now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return behind ? 'behind' : 'ahead';
  });
}

/** Gets to a button or link with the Tab key and presses Enter, once it can be pressed: what is on its way takes no second press. */
export async function pressWithKeys(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await expect(target).toBeEnabled();
  await target.press('Enter');
}

/** Types into the field that a press has just given the focus to, once it has it. */
export async function typeThere(page: Page, words: string): Promise<void> {
  await expect(page.locator('input:focus, textarea:focus')).toBeVisible();
  await page.keyboard.type(words);
}

/** Types into the box that has the focus, and takes the first that is found, once its name begins with what was typed. */
export async function takeFirst(page: Page, typed: string, name = typed): Promise<void> {
  await page.keyboard.type(typed);
  const first = page.getByRole('listbox').getByRole('option').first();
  await expect(first).toHaveText(new RegExp(`^${name}`));
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

/** What was last said to those who do not see the page. */
export function said(page: Page): Locator {
  return page.locator('.govuk-visually-hidden[role=status][aria-live=polite]');
}

/** Asks the API as whoever is signed in at the page. @throws the first error, in its own words */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const headers = { 'x-waymark': '1', origin: new URL(page.url()).origin };
  const send = () => page.request.post('/graphql', { headers, data: { query, variables } });
  let answer = await send();
  // A story is quicker than a person, and told so.
  for (let wait = waitOf(answer); wait > 0; wait = waitOf(answer)) {
    await page.waitForTimeout(wait);
    answer = await send();
  }
  const { data, errors } = (await answer.json()) as { data?: T; errors?: { message: string }[] };
  if (!data) throw new Error(errors?.[0]?.message ?? `The API answered ${answer.status()}`);
  return data;
}

/** How long the API asks to wait, in milliseconds; nought when it has taken the question. */
function waitOf(answer: APIResponse): number {
  return answer.status() === TOO_MANY ? 1000 * Number(answer.headers()['retry-after'] ?? 1) : 0;
}
