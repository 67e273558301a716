import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { at, expectClean, expectCleanOnPhone, pressWithKeys, said, tabTo, takeFirst, typeThere } from './people.js';
import { expect, test } from './story.js';

// The coordinator builds an agenda from suggestions, with keys alone, while the chair looks at the same agenda.
const TITLE = `Transitions Panel, agenda story ${randomUUID().slice(0, 4)}`;
const titles = (page: Page) => page.locator('.app-reorder__t');
const add = (page: Page) => page.getByRole('button', { name: /^Add .+ to the agenda$/ });

async function planMeeting(page: Page): Promise<void> {
  await pressWithKeys(page, page.getByRole('link', { name: 'Plan a meeting' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Plan a meeting' })).toBeFocused();
  await pressWithKeys(page, page.getByRole('button', { name: 'Plan the meeting' }));
  await expect(page.getByRole('link', { name: 'Say who chairs the meeting' })).toBeVisible();
  await expectClean(page);

  await page.getByLabel('Which panel meets?').selectOption('Transitions Panel');
  await page.getByLabel('What is it called?').fill(TITLE);
  await page.getByLabel('Which day?').fill('in 3 weeks');
  await tabTo(page, page.getByRole('combobox', { name: 'Who chairs it?' }));
  await takeFirst(page, 'Margaret Lowe');
  await pressWithKeys(page, page.getByRole('button', { name: 'Plan the meeting' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Build the agenda' })).toBeVisible();
}

/** Adds the first suggestion; gives the name. */
async function addFirst(page: Page): Promise<string> {
  const name = (await page.locator('.app-sugg > li p a').first().innerText()).trim();
  const before = await titles(page).count();
  await pressWithKeys(page, page.getByRole('button', { name: `Add ${name} to the agenda`, exact: true }));
  await expect(titles(page)).toHaveCount(before + 1);
  await expect(said(page)).toHaveText(`${name} added to the agenda at place ${before + 1}`);
  await expect(page.locator('.app-sugg').getByRole('link', { name, exact: true })).toHaveCount(0);
  return name;
}

test('an agenda is built from suggestions that say why, and both who look at it see it grow', async ({ browser }) => {
  test.setTimeout(180_000);
  const joe = await at(browser, 'Joe Bright', '/meetings');
  await expect(joe.getByRole('heading', { level: 2, name: 'Transitions Panel' })).toBeVisible();
  await expectClean(joe);
  await expectCleanOnPhone(joe);
  await planMeeting(joe);

  await test.step('an empty agenda cannot be sent, and says so', async () => {
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Publish the agenda' }));
    await expect(joe.getByRole('heading', { name: 'Check before you publish' })).toBeFocused();
    await expect(joe.getByText('Put at least one item on the agenda before you publish it')).toBeVisible();
    await expectClean(joe);
    await joe.keyboard.press('Escape');
    await expect(joe.getByRole('heading', { name: 'Check before you publish' })).toBeHidden();
  });

  const margaret = await at(browser, 'Margaret Lowe', new URL(joe.url()).pathname);
  await expect(margaret.getByText('Nothing is on the agenda yet')).toBeVisible();

  await test.step('each suggestion says why, with the number of its rule, and one press adds it', async () => {
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Suggest agenda' }));
    await expect(joe.getByRole('heading', { name: 'Suggested young people' })).toBeFocused();
    await expect(joe.locator('.app-sugg > li').first().locator('.app-reasons')).toContainText(/rule \d+/);
    await expect(joe.locator('.app-notseen')).toContainText('never been heard by this panel');

    await addFirst(joe);
    await expect(add(joe).first()).toBeFocused();
    await addFirst(joe);
    await addFirst(joe);
    await expect(margaret.locator('.app-reorder__i')).toHaveCount(3); // closed to her until it is sent
    await expect(said(margaret)).toHaveText('Joe Bright changed the agenda');
    await joe.getByText('How suggestions work').click();
    await expect(joe.getByText('Rule 1.')).toBeVisible();
    await expectClean(joe);
    await expectCleanOnPhone(joe);
  });

  await test.step('not this time asks why, and puts aside', async () => {
    const name = (await joe.locator('.app-sugg > li p a').first().innerText()).trim();
    await pressWithKeys(joe, joe.getByRole('button', { name: `Not this time for ${name}` }));
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Put aside' }));
    await expect(joe.getByRole('link', { name: 'Say why not this time' })).toBeVisible();
    await expectClean(joe);
    await pressWithKeys(joe, joe.getByRole('link', { name: 'Say why not this time' }));
    await typeThere(joe, 'Waiting for the court');
    await joe.keyboard.press('Control+Enter');
    await expect(said(joe)).toHaveText(`${name} is put aside until the next meeting`);
    await expect(joe.getByText('Not this time: 1')).toBeVisible();
  });

  await test.step('a topic is added, and items are moved by keys, place and button', async () => {
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Add another item' }));
    await expect(joe.getByLabel('What is it about?')).toBeFocused();
    await joe.keyboard.type('Welcome');
    await joe.keyboard.press('Control+Enter');
    await expect(titles(joe).nth(3)).toHaveText('Welcome');

    const up = joe.getByRole('button', { name: 'Up : Welcome' });
    await tabTo(joe, up);
    await joe.keyboard.press('Alt+ArrowUp');
    await joe.keyboard.press('Alt+ArrowUp');
    await joe.keyboard.press('Alt+ArrowUp');
    await expect(said(joe)).toHaveText('Welcome moved to position 1 of 4');
    await expect(up).toBeFocused();
    await expect(up).toHaveAttribute('aria-disabled', 'true');
    await expect(margaret.locator('.app-reorder__i').first()).toContainText('Welcome');

    const place = joe.getByLabel('Place of Welcome');
    await place.fill('2');
    await place.press('Enter');
    await expect(said(joe)).toHaveText('Welcome moved to position 2 of 4');
    await expect(margaret.locator('.app-reorder__i').nth(1)).toContainText('Welcome');
    await pressWithKeys(joe, up);
    await expect(titles(joe).first()).toHaveText('Welcome');
    await expect(margaret.locator('.app-reorder__i').first()).toContainText('Welcome'); // it is saved
    await joe.reload();
    await expect(titles(joe).first()).toHaveText('Welcome', { timeout: 30_000 });
  });

  await test.step('minutes are told in words; agencies are told what they will see', async () => {
    await joe.getByLabel('Minutes for Welcome').fill('110');
    await joe.keyboard.press('Enter');
    await expect(joe.locator('.app-panel--tint').first()).toContainText('over');
    await joe.getByLabel('Minutes for Welcome').fill('5');
    await joe.keyboard.press('Enter');
    await expect(joe.locator('.app-panel--tint').first()).toContainText('spare');

    await pressWithKeys(joe, joe.getByRole('button', { name: /who presents and who sees/ }).nth(1));
    await expect(joe.getByRole('combobox', { name: 'Who presents it?' })).toBeFocused();
    await tabTo(joe, joe.getByRole('checkbox', { name: 'DWP' }));
    await joe.keyboard.press('Space');
    await expect(joe.getByText(/^DWP will see .*learning and work.*Not health/)).toBeVisible();
    await expectClean(joe);
    await expectCleanOnPhone(joe);
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Save' }));
    await expect(joe.getByText(/Seen by: .*DWP/)).toBeVisible();
  });

  await test.step('what was added can be taken off, with the reason', async () => {
    const last = (await titles(joe).nth(3).innerText()).trim();
    await pressWithKeys(joe, joe.getByRole('button', { name: `Remove : ${last}` }));
    await typeThere(joe, 'Moves to the next meeting');
    await joe.keyboard.press('Control+Enter');
    await expect(titles(joe)).toHaveCount(3);
    await expect(said(joe)).toHaveText(`${last} was taken off the agenda`);
  });

  await test.step('the agenda is sent: places stay, and the chair can start', async () => {
    await joe.goto(joe.url());
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Publish the agenda' }));
    await pressWithKeys(joe, joe.getByRole('form').getByRole('button', { name: 'Publish the agenda' }));
    await expect(joe.getByText('The agenda has been sent.')).toBeVisible();
    await expect(joe.getByLabel('Place of Welcome')).toHaveCount(0);
    await expectClean(joe);
    await expect(margaret.getByRole('button', { name: 'Start the meeting' })).toBeVisible();
    await expectClean(margaret);
  });

  await test.step('it is cancelled, with the reason, and the list says so', async () => {
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Cancel this meeting' }));
    await typeThere(joe, 'The story is over');
    await joe.keyboard.press('Control+Enter');
    await expect(joe.getByRole('heading', { name: 'This meeting was cancelled' })).toBeVisible();
    await joe.getByRole('link', { name: 'Meetings' }).first().click();
    await expect(joe.getByRole('row').filter({ hasText: TITLE })).toContainText('Cancelled');
  });
});
