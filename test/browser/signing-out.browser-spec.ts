import { at, pressWithKeys } from './people.js';
import { expect, test } from './story.js';

test('signing out is at hand on every page, and going back shows nothing', async ({ browser }) => {
  const page = await at(browser, 'Priya Nair', '/today');
  const signOut = page.getByRole('banner').getByRole('button', { name: 'Sign out', exact: true });
  for (const path of ['/young-people?view=ALL', '/actions', '/meetings', '/account', '/help']) {
    await page.goto(path);
    await expect(signOut).toBeVisible();
  }

  await page.goto('/young-people?view=ALL');
  await expect(page.getByRole('link', { name: 'Tia Marlowe', exact: true })).toBeVisible();
  await pressWithKeys(page, signOut);
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

  await page.goBack();
  await expect(page.getByText('Tia Marlowe')).toHaveCount(0);
  await expect(page).toHaveURL((url) => url.pathname === '/sign-in');
  expect(await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)))).toEqual([]);
  await page.context().close();
});
