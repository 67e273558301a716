import type { Page } from '@playwright/test';
import { at, expectClean, expectCleanOnPhone, pressWithKeys, tabTo } from './people.js';
import { expect, test } from './story.js';

// Real files, one of whose rows is wrong: seen before anything is written, loaded without it, and the same again changes nothing.

interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const csv = (name: string, ...lines: string[]): File => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
});

/**
 * A return and an extract of two young people nobody knows yet; the third has a day of birth that there never was. Priya stays in the team
 * that she is in: an extract that named another would move her, and Helen would no longer manage her in the stories that follow.
 */
function files(run: string): File[] {
  const [one, two, three] = [`9${run}1`, `9${run}2`, `9${run}3`];
  return [
    csv(
      'header.csv',
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
      `${one},F,05/02/2009,WBRI,,,`,
      `${two},M,11/03/2008,BCRB,,,`,
      `${three},F,31/02/2009,WBRI,,,`,
    ),
    csv(
      'episodes.csv',
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
      `${one},01/02/2024,S,C2,N1,U4,PR1,,,,,,`,
      `${two},01/06/2023,S,C2,N1,U4,PR1,,,,,,`,
      `${three},01/02/2024,S,C2,N1,U4,PR1,,,,,,`,
    ),
    csv(
      'cohort.csv',
      'Local id,CHILD,First name,Family name,Date of birth,Personal adviser,Personal adviser email,Team',
      `IM-${run}-1,${one},Amal,Okonjo${run},05/02/2009,Priya Nair,priya.nair@example.test,Leaving Care Coast`,
      `IM-${run}-2,${two},"<b>Bo</b>","=HYPERLINK(""x"")",11/03/2008,,,Care leavers`,
      `IM-${run}-3,${three},Cleo,Hart${run},31/02/2009,,,Care leavers`,
    ),
  ];
}

async function check(page: Page, chosen: File[]): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Choose 1 to 6 CSV files').setInputFiles(chosen);
  await expect(page.getByRole('list', { name: 'Chosen files' }).getByRole('listitem')).toHaveCount(chosen.length);
  await page.getByRole('button', { name: 'Check the files' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What would change' })).toBeVisible({ timeout: 30_000 });
}

test('files are checked, seen, confirmed and loaded; the bad rows are listed; the same again changes nothing', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const run = String(Date.now()).slice(-6);
  const joe = await at(browser, 'Joe Bright', '/import');

  await test.step('what there is to know before is said, and the template is there', async () => {
    await expect(joe.getByRole('heading', { name: '2. The cohort extract' })).toBeVisible();
    await expectClean(joe);
    await expectCleanOnPhone(joe);
    const template = await joe.request.get('/cohort-extract-template.csv');
    expect(await template.text()).toMatch(/^Local id,CHILD,First name,Family name/);
  });

  await test.step('no files, and wrong files, are sentences', async () => {
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Check the files' }));
    await expect(joe.locator('.govuk-error-summary')).toBeFocused();
    await expectClean(joe);
    await joe.getByLabel('Choose 1 to 6 CSV files').setInputFiles([{ ...csv('plan.xlsx', 'x'), name: 'plan.xlsx' }]);
    await joe.getByRole('button', { name: 'Check the files' }).click();
    await expect(joe.locator('.govuk-error-message')).toContainText('Take out plan.xlsx');
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Take out plan.xlsx' }));
    await expect(joe.getByRole('list', { name: 'Chosen files' })).toHaveCount(0);
  });

  await test.step('the preview: numbers in words, what cannot be loaded first', async () => {
    await check(joe, files(run));
    await expect(joe.getByText(/^2 young people are new, 0 change/)).toBeVisible();
    await expect(joe.getByText(/rows cannot be loaded/).first()).toBeVisible();
    const bad = joe.getByRole('row').filter({ hasText: '31/02/2009' }).first();
    await expect(bad).toContainText('Row 4');
    await expect(bad).toContainText('DOB');
    await expectClean(joe);
    await expectCleanOnPhone(joe);
    await pressWithKeys(joe, joe.getByRole('link', { name: /^New young people/ }));
    await expect(joe.getByRole('row').filter({ hasText: `Okonjo${run}` })).toBeVisible();
    await expect(joe.getByText('<b>Bo</b>', { exact: false }).first()).toBeVisible(); // shown as it was written, and not as markup
  });

  await test.step('confirmed with the numbers in the button, and loaded', async () => {
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Load 2 new young people' }));
    await expect(joe.getByRole('heading', { level: 1, name: 'Your files are loaded' })).toBeVisible({
      timeout: 30_000,
    });
    await expect(
      joe.getByText(/2 young people are new and none were changed\. \d+ rows were not loaded/),
    ).toBeVisible();
    await expectClean(joe);
    await expectCleanOnPhone(joe);
    await joe.getByRole('link', { name: 'See the young people' }).click();
    await joe.goto(`/young-people?view=ALL&search=Okonjo${run}`);
    await expect(joe.getByRole('link', { name: `Amal Okonjo${run}` })).toBeVisible();
  });

  await test.step('the same files again change nothing, and need no confirming', async () => {
    await check(joe, files(run));
    await expect(joe.getByText('There is nothing to load', { exact: false })).toBeVisible();
    await expect(joe.getByRole('button', { name: /^Load/ })).toHaveCount(0);
  });

  await test.step('and are thrown away', async () => {
    await tabTo(joe, joe.getByRole('button', { name: 'Discard this import' }));
    await joe.keyboard.press('Enter');
    await expect(joe.getByRole('dialog')).toBeVisible();
    await expectClean(joe);
    await joe.keyboard.press('Escape');
    await expect(joe.getByRole('button', { name: 'Discard this import' })).toBeFocused();
    await joe.keyboard.press('Enter');
    await pressWithKeys(joe, joe.getByRole('button', { name: 'Discard it' }));
    await expect(joe.getByRole('heading', { level: 1, name: 'This import was discarded' })).toBeVisible();
    await expectClean(joe);
  });
});

test('a file that is none of ours is refused whole, with the reason', async ({ browser }) => {
  const joe = await at(browser, 'Joe Bright', '/import');
  await check(joe, [csv('shopping.csv', 'Eggs,Milk', '6,1')]);
  await expect(joe.getByText('Not recognised')).toBeVisible();
  await expect(joe.getByText(/could not be read/)).toBeVisible();
  await expect(joe.getByRole('button', { name: /^Load/ })).toHaveCount(0);
  await expectClean(joe);
  await expectCleanOnPhone(joe);
});

test('importing is for the coordinator: an adviser is told so', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/today');
  await expect(priya.getByRole('link', { name: 'Import', exact: true })).toHaveCount(0);
  await priya.goto('/import');
  await expect(priya.getByText('You do not have this page: your role has no part in it.')).toBeVisible();
  await expect(priya.getByRole('button', { name: 'Check the files' })).toHaveCount(0);
  await expectClean(priya);
});
