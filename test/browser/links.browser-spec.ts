import type { Browser, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from 'otplib';
import { ask, at, expectClean, expectCleanOnPhone, pressWithKeys, tabTo } from './people.js';
import { expect, test } from './story.js';

const directory = process.env['SCREENSHOTS_OF_LINKS'];
const password = 'copper lantern otter nine';
const next = 'quiet harbour seven lamps';

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

interface Member {
  id: string;
  version: number;
}

/** Somebody new, whom the administrator has just written down and confirmed as themselves. */
async function newcomer(browser: Browser): Promise<{ callum: Page; member: Member; name: string }> {
  const callum = await at(browser, 'Callum Ferris', '/admin/people');
  await ask(callum, 'mutation Confirm($input: ConfirmItIsMeInput!) { confirmItIsMe(input: $input) }', {
    input: { clientKey: randomUUID() },
  });
  const { administeredAgencies: agencies } = await ask<{ administeredAgencies: { id: string; name: string }[] }>(
    callum,
    '{ administeredAgencies { id name } }',
  );
  const name = `Linda Marsh ${Date.now() % 10_000}`;
  const input = {
    clientKey: randomUUID(),
    agencyId: agencies.find((agency) => agency.name === 'The Harbour Hub')?.id,
    displayName: name,
    jobTitle: 'Youth worker',
    email: `linda${Date.now()}@example.org`,
    roles: ['PANEL_MEMBER'],
    from: await today(callum),
  };
  const { addMember } = await ask<{ addMember: Member }>(
    callum,
    'mutation Add($input: AddMemberInput!) { addMember(input: $input) { id version } }',
    { input },
  );
  return { callum, member: addMember, name };
}

const today = (page: Page): Promise<string> =>
  page.evaluate(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()));

/** The path that the page of the account shows. */
async function shownPath(callum: Page): Promise<string> {
  const text = await callum.locator('code.app-code').innerText();
  return new URL(text).pathname;
}

test('somebody who has forgotten their password chooses another, and needs their authenticator for it', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { callum, member, name } = await newcomer(browser);
  await callum.goto(`/admin/people/${member.id}`);
  await pressWithKeys(callum, callum.getByRole('button', { name: 'Invite them to set up an account' }));
  await expect(callum.getByText('This is a demonstration, so the link is shown whole.')).toBeVisible();
  await looked(callum, 'invited');
  const linda = await (await browser.newContext()).newPage();
  await linda.goto(await shownPath(callum));
  const secret = (await linda.locator('.app-secret').innerText()).replace(/\s/g, '');
  await linda.getByLabel('Password', { exact: true }).fill(password);
  await linda.getByLabel('The same password again').fill(password);
  await linda.getByLabel('Code', { exact: true }).fill(await codeOf(linda, secret));
  await linda.keyboard.press('Enter');
  await expect(linda.getByRole('heading', { level: 1, name: 'Keep your recovery codes' })).toBeVisible();
  await linda.goto('/sign-in');
  await linda.getByText('Sign in with a local account').click();
  await pressWithKeys(linda, linda.getByRole('link', { name: 'I have forgotten my password' }));
  await expect(linda.getByRole('heading', { level: 1, name: 'Forgotten password' })).toBeVisible();
  await expect(linda.getByText('Ask the administrator of Waymark for your agency')).toBeVisible();
  await looked(linda, 'forgotten');

  await callum.reload();
  await expect(callum.getByRole('heading', { level: 1, name })).toBeVisible();
  await pressWithKeys(callum, callum.getByRole('button', { name: 'Reset password', exact: true }));
  await expect(callum.locator('code.app-code')).toBeVisible();
  await expect(callum.getByText('Link for a new password')).toBeVisible();
  await looked(callum, 'reset');
  await linda.goto(await shownPath(callum));
  await looked(linda, 'new-password');
  await linda.getByLabel('New password').fill(next);
  await linda.getByLabel('The same password again').fill(next);
  await linda.getByLabel('Code from your authenticator app').fill('000000');
  await linda.keyboard.press('Enter');
  await expect(linda.getByRole('alert')).toContainText('The code is not right');
  await looked(linda, 'new-password-refused');
  await tabTo(linda, linda.getByLabel('New password'));
  await linda.keyboard.type(next);
  await tabTo(linda, linda.getByLabel('The same password again'));
  await linda.keyboard.type(next);
  await tabTo(linda, linda.getByLabel('Code from your authenticator app'));
  await linda.keyboard.type(await codeOf(linda, secret));
  await linda.keyboard.press('Enter');
  await expect(linda.getByRole('heading', { level: 1, name: 'Your password is changed' })).toBeVisible();
  await looked(linda, 'changed');
  for (const page of [callum, linda]) await page.context().close();
});

type Link = Record<string, unknown>;

/** The page of an installation that is none of a demonstration: what the service would tell of the links there. */
async function tellInstead(page: Page, tell: { path: string | null; way: string; links: Link[] }): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as {
      data?: { account?: Told; link?: { member: Told; path: unknown; way: unknown } };
    };
    const { account, link } = body.data ?? {};
    for (const told of [account, link?.member]) if (told) told.signIn.links = tell.links;
    if (link) Object.assign(link, { path: tell.path, way: tell.way });
    await route.fulfill({ response: answer, json: body });
  });
}

interface Told {
  signIn: { links: Link[] };
}

const link = (but: Link): Link => ({
  __typename: 'OpenLink',
  kind: 'ACCOUNT',
  expiresAt: '2026-11-28T10:30:00Z',
  mailedTo: null,
  sentAt: null,
  givenUpAt: null,
  tries: 0,
  needsCode: false,
  codeGiven: false,
  byViewer: true,
  ...but,
});

test('an administrator is told where a link went and never the link, or holds one half of it', async ({ browser }) => {
  test.setTimeout(120_000);
  const { callum, member } = await newcomer(browser);
  const mailed = { mailedTo: 'l…@example.org', sentAt: '2026-11-25T10:32:00Z' };
  await tellInstead(callum, { path: null, way: 'MAIL', links: [link(mailed)] });
  await callum.goto(`/admin/people/${member.id}`);
  await expect(callum.getByText('Sent to l…@example.org on 25 November 2026 at 10:32am.')).toBeVisible();
  await pressWithKeys(callum, callum.getByRole('button', { name: 'Invite them again' }));
  await expect(callum.getByRole('heading', { name: 'The link goes to their own email address' })).toBeVisible();
  await expect(callum.locator('code.app-code')).toHaveCount(0);
  await looked(callum, 'mailed');

  await callum.unroute('**/graphql');
  await tellInstead(callum, {
    path: '/sign-in/invitation/half',
    way: 'TWO_PEOPLE',
    links: [link({ needsCode: true })],
  });
  await callum.reload();
  await pressWithKeys(callum, callum.getByRole('button', { name: 'Invite them again' }));
  await expect(callum.getByRole('heading', { name: 'Give them this link: it is one half' })).toBeVisible();
  await expect(callum.getByText('Another administrator must give them the code for it.')).toBeVisible();
  await looked(callum, 'half');

  await callum.unroute('**/graphql');
  const waits = link({ needsCode: true, byViewer: false });
  await tellInstead(callum, { path: null, way: 'TWO_PEOPLE', links: [waits] });
  await callum.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('GiveCodeForMember')) return route.fallback();
    await route.fulfill({
      json: { data: { given: { __typename: 'MemberCode', memberId: member.id, code: 'abcd-efgh-jkmn' } } },
    });
  });
  await callum.reload();
  await pressWithKeys(callum, callum.getByRole('button', { name: 'Give the code for their link' }));
  await expect(callum.getByText('abcd-efgh-jkmn')).toBeVisible();
  await looked(callum, 'code');
  await callum.context().close();
});

/** A page of plain HTML as the service makes it where this demonstration has no reason to. */
async function pageOf<Args extends readonly unknown[]>(file: string, name: string, ...args: Args): Promise<string> {
  const address = pathToFileURL(join(process.cwd(), 'dist/libs/people/src/local-accounts', file)).href;
  const pages = (await import(address)) as Record<string, (...given: Args) => string>;
  return pages[name]?.(...args) ?? '';
}

test('the pages that only an installation of one’s own has are clean, too', async ({ page }) => {
  const shown = {
    second: await pageOf('invitation.page.js', 'secondHalfPage', 'token', { made: false }),
    'second-refused': await pageOf('invitation.page.js', 'secondHalfPage', 'token', {
      made: true,
      wrong: 'The code is not right',
    }),
    'forgotten-mail': await pageOf('password-link.page.js', 'forgottenPage', { mail: true }),
    sent: await pageOf('password-link.page.js', 'linkIsSentPage'),
    'no-link': await pageOf('password-link.page.js', 'noPasswordLinkPage'),
  };
  for (const [name, body] of Object.entries(shown)) {
    await page.route(`**/sign-in/shown/${name}`, (route) => route.fulfill({ body, contentType: 'text/html' }));
    await page.goto(`/sign-in/shown/${name}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await looked(page, name);
  }
});
