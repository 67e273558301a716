import type { Page } from '@playwright/test';
import { at } from './people.js';
import { expect, test } from './story.js';

/** What a page asked for elsewhere, forbade itself, or complained of. */
interface Trouble {
  readonly elsewhere: string[];
  /** Questions that were sent as a text, and not by the name of one of our own. */
  readonly inWords: string[];
  readonly violations: string[];
  readonly errors: string[];
}

/** More different pages than anybody is shown links to. */
const mostPages = 40;

/** Before anything of the page runs, so that what it does first is heard too. */
async function listen(page: Page): Promise<Trouble> {
  const trouble: Trouble = { elsewhere: [], inWords: [], violations: [], errors: [] };
  const home = new URL(page.url()).origin;
  page.on('request', (request) => {
    const { protocol, origin, pathname } = new URL(request.url());
    if (protocol !== 'data:' && origin !== home) trouble.elsewhere.push(request.url());
    if (pathname === '/graphql' && 'query' in (request.postDataJSON() as object)) trouble.inWords.push(page.url());
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== new URL(home).host) trouble.elsewhere.push(socket.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(`${new URL(page.url()).pathname}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.errors.push(`${new URL(page.url()).pathname}: ${error.message}`));
  await page.exposeFunction('tellViolation', (what: string) => trouble.violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const tell = Reflect.get(window, 'tellViolation') as (what: string) => void;
      tell(`${location.pathname}: ${violatedDirective} ${blockedURI}`);
    });
  });
  return trouble;
}

/** Pages of one kind look alike: their addresses differ by an id. */
const kindOf = (path: string): string => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');

async function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href]')]
      .map((link) => new URL((link as HTMLAnchorElement).href))
      .filter(({ origin, pathname }) => origin === location.origin && !/sign-out|\.(csv|pdf|ics)$/.test(pathname))
      .map(({ pathname }) => pathname),
  );
}

/** Follows every link that leads to a kind of page not seen yet. */
async function walk(page: Page, from: string): Promise<Set<string>> {
  const waiting = [from];
  const seen = new Set<string>();
  for (let path = waiting.shift(); path && seen.size < mostPages; path = waiting.shift()) {
    if (seen.has(kindOf(path))) continue;
    seen.add(kindOf(path));
    await page.goto(path);
    await expect(page.locator('h1').first()).toBeVisible();
    // What is asked for after the heading stands is part of the page too.
    await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
    waiting.push(...(await linksOn(page)).filter((link) => !seen.has(kindOf(link))));
  }
  return seen;
}

const people: readonly (readonly [name: string, areas: readonly string[]])[] = [
  ['Priya Nair', ['/today', '/young-people', '/young-people/:id', '/actions', '/meetings']],
  ['Joe Bright', ['/today', '/meetings', '/import', '/reports']],
  ['Councillor Ana Ferreira', ['/delivery-group', '/reports']],
];

test.describe.configure({ timeout: 180_000 });

for (const [name, areas] of people)
  test(`every page that ${name} can reach asks only our own origin and by name, breaks no policy and complains of nothing`, async ({
    browser,
  }) => {
    const page = await at(browser, name, '/today');
    const trouble = await listen(page);
    const seen = await walk(page, '/today');

    expect(trouble).toEqual({ elsewhere: [], inWords: [], violations: [], errors: [] });
    for (const area of areas) expect([...seen]).toContain(area);
    await page.context().close();
  });

test('the pages before anybody is signed in ask only our own origin, and have no script or style in them', async ({
  page,
}) => {
  await page.goto('/sign-in');
  const trouble = await listen(page);
  await page.goto('/sign-in?from=/today');
  await expect(page.locator('h1').first()).toBeVisible();

  expect(await page.locator('script:not([src]), style, [style]').count()).toBe(0);
  expect(trouble).toEqual({ elsewhere: [], inWords: [], violations: [], errors: [] });
});
