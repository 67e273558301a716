import type { Browser, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { ask, at, expectClean, expectCleanOnPhone, pressWithKeys, said, tabTo } from './people.js';
import { expect, test } from './story.js';

// Two people: an adviser opens a record; an auditor sees that she did, and never what it says.
const TIA = 'Tia Marlowe';

interface Found {
  youngPeople: { nodes: { id: string; reference: string }[] };
}

async function tiaOpenedBy(page: Page): Promise<{ id: string; reference: string }> {
  const query =
    'query Find($search: String) { youngPeople(filter: { search: $search }, first: 1) { nodes { id reference } } }';
  const [tia] = (await ask<Found>(page, query, { search: TIA })).youngPeople.nodes;
  if (!tia) throw new Error(`${TIA} is not in the demonstration`);
  await page.goto(`/young-people/${tia.id}`);
  await expect(page.getByRole('heading', { level: 1, name: TIA })).toBeVisible();
  return tia;
}

const audit = (browser: Browser) => at(browser, 'Ines Carmody', '/audit');

test('an auditor finds who opened a record by its reference, with keys alone, and sees nothing of the case', async ({
  browser,
}) => {
  const priya = await at(browser, 'Priya Nair', '/today');
  const { reference } = await tiaOpenedBy(priya);
  const ines = await audit(browser);
  await expect(ines.getByRole('heading', { level: 1, name: 'Audit' })).toBeVisible();
  await expect(ines.getByText(/^Sealed up to/)).toBeVisible();

  await tabTo(ines, ines.getByLabel('Whose record'));
  await ines.keyboard.type(reference);
  await ines.keyboard.press('Enter');
  await expect(ines).toHaveURL(new RegExp(`reference=${reference}`));
  const line = ines.getByRole('row').filter({ hasText: 'Priya Nair opened a young person’s record' }).first();
  await expect(line).toContainText(reference);
  await expect(line).toContainText('Relationship: works with them');
  await expect(ines.getByRole('main')).not.toContainText('Marlowe');
  await expectClean(ines);
  await expectCleanOnPhone(ines);

  await pressWithKeys(ines, line.getByRole('link', { name: /Priya Nair/ }));
  await expect(ines).toHaveURL(/worker=/);
  await expect(
    ines.getByRole('row').filter({ hasText: 'searched, and read a list of young people' }).first(),
  ).toBeVisible();
  await ines.getByText('The seal, to be printed and kept').click();
  await expect(ines.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
});

test('who is refused again and again is asked about by an auditor, who writes down what was found', async ({
  browser,
}) => {
  const joe = await at(browser, 'Joe Bright', '/today');
  for (let time = 0; time < 5 + 5 * test.info().retry; time++)
    await ask(joe, '{ youngPerson(id: "00000000-0000-4000-8000-000000000000") { id } }').catch(() => undefined);

  const ines = await at(browser, 'Ines Carmody', '/audit/unusual');
  const one = ines
    .getByRole('region', { name: /^Joe Bright/ })
    .filter({ hasText: 'Review by' })
    .first();
  await expect(async () => {
    await ines.reload();
    await expect(one).toContainText(/was refused \d+ times in a day/, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expectClean(ines);
  await expectCleanOnPhone(ines);
  await one.getByLabel('Yes, it was right').check();
  await one.getByLabel('How do you know?').fill('He followed links of an old agenda');
  await pressWithKeys(ines, one.getByRole('button', { name: 'Save the review' }));
  await expect(ines.getByRole('group', { name: 'Reviewed: Joe Bright' })).toBeFocused();
  await expect(ines.getByText('Yes, it was right. He followed links of an old agenda').first()).toBeVisible();
});

test('lines are saved as a file only with a reason, and the file says so in the audit', async ({ browser }) => {
  const ines = await audit(browser);
  await ines.getByText('Save these lines as a file').click();
  await ines.getByRole('button', { name: 'Save as a file' }).click();
  await expect(ines.getByRole('alert')).toContainText('Say why you need these lines as a file');
  await expectClean(ines);

  await ines.getByLabel('Why do you need them as a file?').fill('For the yearly review of access');
  await ines.getByRole('button', { name: 'Save as a file' }).click();
  await expect(ines.getByRole('dialog', { name: 'Confirm that it is you' })).toBeVisible();
  const [file] = await Promise.all([
    ines.waitForEvent('download'),
    ines.getByRole('button', { name: 'Yes, it is me' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^waymark-audit-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('"What happened"');
  expect(text).not.toMatch(/Marlowe/);
  await expect(said(ines)).toContainText(/^Saved: /);

  await ines.goto('/audit?what=EXPORTED');
  await expect(ines.getByText(/exported lines of the audit.*For the yearly review of access/)).toBeVisible();
});

test('unusual access and emergency reviews are pages of the audit', async ({ browser }) => {
  const ines = await audit(browser);
  await pressWithKeys(ines, ines.getByRole('link', { name: 'Unusual access' }));
  await expect(ines.getByRole('heading', { level: 1, name: 'Unusual access' })).toBeVisible();
  await expectClean(ines);
  await expectCleanOnPhone(ines);
  await pressWithKeys(ines, ines.getByRole('link', { name: 'Emergency access' }));
  await expect(ines.getByRole('heading', { level: 1, name: 'Emergency access to review' })).toBeVisible();
  await expectClean(ines);
});

test('a record says who can see it, and to its adviser who has looked', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/today');
  await tiaOpenedBy(priya);
  await pressWithKeys(priya, priya.getByRole('link', { name: 'Who can see this' }));

  const seers = priya.getByRole('table', { name: /^Who can see the record of Tia/ });
  await expect(seers.getByRole('row').filter({ hasText: 'Priya Nair' }).first()).toContainText('Works with them');
  const lookers = priya.getByRole('table', { name: /^Who has looked at the record of Tia/ });
  await expect(lookers.getByRole('row').filter({ hasText: 'Priya Nair' }).first()).toContainText('Opened it');
  await expectClean(priya);
  await expectCleanOnPhone(priya);
});
