import type { Browser, Page } from '@playwright/test';
import { ask, at, expectClean, expectCleanOnPhone, pressWithKeys } from './people.js';
import { expect, test } from './story.js';

// Who may see whom: the address behind a reason, a record that is sealed by two people, and the door for when it cannot wait.
const LEADING = /Tia Marlowe|Nadia Karim|Sami Rahimi|Leon Price|Kofi Adeyemi|Charlie Mottram|Chloe Barrett/;

interface Listed {
  id: string;
  displayName: string;
  reference: string;
}

async function listOf(page: Page): Promise<Listed[]> {
  const { youngPeople } = await ask<{ youngPeople: { nodes: Listed[] } }>(
    page,
    '{ youngPeople(first: 100) { nodes { id displayName reference } } }',
  );
  return youngPeople.nodes;
}

async function idOf(page: Page, name: string): Promise<string> {
  const person = (await listOf(page)).find(({ displayName }) => displayName === name);
  if (!person) throw new Error(`${name} is not in the demonstration`);
  return person.id;
}

/** Somebody with whom Priya works and Tom does not: the last of them, and not of those whom other stories need. */
async function onlyPriyas(priya: Page, tom: Page): Promise<Listed> {
  const toms = new Set((await listOf(tom)).map(({ id }) => id));
  const person = (await listOf(priya)).findLast(({ id, displayName }) => !toms.has(id) && !LEADING.test(displayName));
  if (!person) throw new Error('Tom works with everybody Priya works with');
  return person;
}

/** Somebody with whom Priya works and whose record Helen can open, as the manager of who else works with them. */
async function priyasAndHelens(priya: Page, helen: Page): Promise<Listed> {
  const helens = new Set((await listOf(helen)).map(({ id }) => id));
  const person = (await listOf(priya)).find(({ id, displayName }) => helens.has(id) && !LEADING.test(displayName));
  if (!person) throw new Error('Helen can open nobody whom Priya works with');
  return person;
}

async function record(browser: Browser, who: string, of: string): Promise<{ page: Page; id: string }> {
  const page = await at(browser, who, '/today');
  const id = await idOf(page, of);
  await page.goto(`/young-people/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: of })).toBeVisible();
  return { page, id };
}

/** Says yes to the dialog that asks whether it is still they, where it comes. */
async function confirm(page: Page): Promise<void> {
  await expect(page.getByRole('dialog', { name: 'Confirm that it is you' })).toBeVisible();
  await page.getByRole('button', { name: 'Yes, it is me' }).click();
}

test('an adviser writes down an address, and is shown it for a minute with a reason', async ({ browser }) => {
  const [name, first] = test.info().retry ? ['Nadia Karim', 'Nadia'] : ['Tia Marlowe', 'Tia'];
  const { page } = await record(browser, 'Priya Nair', name);
  const place = page.getByRole('region', { name: `Where ${first} lives` });
  await expect(place.getByText('The address is not recorded.')).toBeVisible();
  await pressWithKeys(page, place.getByRole('button', { name: 'Record the address' }));
  await page.getByRole('textbox', { name: 'Address', exact: true }).fill('Flat 2\n1 Made Up Row');
  await page.getByLabel('Postcode').fill('nowhere');
  await page.getByRole('button', { name: 'Keep the address' }).click();
  await expect(place.getByText('Enter a full UK postcode').first()).toBeVisible();
  await expectClean(page);
  await page.getByLabel('Postcode').fill('ZZ1 1ZZ');
  await page.getByRole('button', { name: 'Keep the address' }).click();
  await expect(place.getByText('The address is kept apart and shown one at a time.')).toBeVisible();
  await expect(page.getByText('Made Up Row')).toHaveCount(0);

  await place.getByRole('button', { name: 'Show the address' }).click();
  await page.getByLabel('Why do you need it?').fill('I visit her there this afternoon');
  await page.getByRole('button', { name: 'Show it for 60 seconds' }).click();
  await confirm(page);
  await expect(place.getByText('1 Made Up Row')).toBeVisible();
  await expectClean(page);
  await expectCleanOnPhone(page);
  await place.getByRole('button', { name: 'Hide it now' }).click();
  await expect(page.getByText('Made Up Row')).toHaveCount(0);
});

test('a record that nothing opens is opened for an hour, with a reason, and the auditor is told', async ({
  browser,
}) => {
  const priya = await at(browser, 'Priya Nair', '/today');
  const tom = await at(browser, 'Tom Ashworth', '/today');
  const { id, displayName } = await onlyPriyas(priya, tom);
  await tom.goto('/young-people');
  await tom.getByRole('link', { name: 'I need to see somebody’s record now' }).click();
  await expect(tom.getByRole('heading', { level: 1, name: 'See a record now' })).toBeVisible();
  await tom.goto(`/young-people/${id}`);
  await expect(tom.getByText('This is not here, or is not shared with you')).toBeVisible();
  await expectClean(tom);
  await pressWithKeys(tom, tom.getByRole('link', { name: 'see this record now' }));
  await tom.getByRole('button', { name: 'Open the record for 60 minutes' }).click();
  await expect(tom.locator('.govuk-error-summary')).toBeFocused();
  await tom.getByLabel('The young person is missing').check();
  await tom.getByLabel('What has happened?').fill('She did not come home last night and rang the duty line');
  await expectClean(tom);
  await expectCleanOnPhone(tom);
  await tom.getByRole('button', { name: 'Open the record for 60 minutes' }).click();
  await confirm(tom);
  await expect(tom.getByRole('heading', { level: 1, name: displayName })).toBeVisible();
  await expect(tom.getByText(/You opened this record for a time: (60|59) minutes left/)).toBeVisible();
  await expectClean(tom);

  const ines = await at(browser, 'Ines Carmody', '/today');
  await expect(ines.getByText('Review why Tom Ashworth opened a record').first()).toBeVisible();
  await expect(ines.getByText(displayName)).toHaveCount(0);
  await expectClean(ines);
});

/** The reference of somebody whom Priya and Helen know and Tom does not; the first of them is sealed in another story. Another at each try. */
async function notToms(tom: Page, priya: Page, helen: Page): Promise<string> {
  const ids = async (page: Page) => new Set((await listOf(page)).map(({ id }) => id));
  const [toms, helens] = [await ids(tom), await ids(helen)];
  const those = (await listOf(priya)).filter(
    ({ id, displayName }) => helens.has(id) && !toms.has(id) && !LEADING.test(displayName),
  );
  const person = those[1 + test.info().retry];
  if (!person) throw new Error('Tom works with everybody whom Priya and Helen know');
  return person.reference;
}

test('who asks for access by reference is answered, and reads the answer', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/today');
  const tom = await at(browser, 'Tom Ashworth', '/today');
  const helen = await at(browser, 'Helen Okafor', '/today');
  const reference = await notToms(tom, priya, helen);
  await tom.goto('/ask-for-access');
  await pressWithKeys(tom, tom.getByRole('button', { name: 'Ask for access' }));
  await expect(tom.locator('.govuk-error-summary')).toBeFocused();
  await tom.getByLabel('Exact reference').fill(reference);
  await tom.getByLabel('Why does your work need this record?').fill('I take this case over on the first of next month');
  await expectClean(tom);
  await expectCleanOnPhone(tom);
  await pressWithKeys(tom, tom.getByRole('button', { name: 'Ask for access' }));
  await expect(tom.getByRole('group', { name: 'Your request is sent' })).toBeFocused();
  await expect(tom.getByRole('row', { name: reference })).toContainText('Nobody has answered yet');

  await helen.goto('/today');
  await expect(helen.getByText('Answer Tom Ashworth, who asks to see a record').first()).toBeVisible();
  await helen.goto('/access-requests');
  const form = helen.getByRole('form', { name: 'Answer to Tom Ashworth' });
  await form.getByLabel('Yes, it is open to them').check();
  await form.getByLabel('Why?').fill('Priya stays her adviser until April');
  await form.getByRole('button', { name: 'Send the answer' }).click();
  await expect(form.getByText('The record is not open to them yet').first()).toBeVisible();
  await expectClean(helen);
  await expectCleanOnPhone(helen);
  await form.getByLabel('No', { exact: true }).check();
  await pressWithKeys(helen, form.getByRole('button', { name: 'Send the answer' }));
  await expect(helen.getByRole('group', { name: 'You did not agree to what Tom Ashworth asks' })).toBeFocused();

  await tom.goto('/today');
  await tom.getByRole('link', { name: 'Read the answer to your request to see a record' }).first().click();
  await expect(tom.getByRole('row', { name: reference }).first()).toContainText('Priya stays her adviser until April');
});

/** Somebody whose record Priya and Helen have sealed, in this story or in one before, so that nobody else finds it. */
async function sealedRecord(browser: Browser): Promise<{ priya: Page; helen: Page; id: string }> {
  const priya = await at(browser, 'Priya Nair', '/today');
  const helen = await at(browser, 'Helen Okafor', '/today');
  const { id } = await priyasAndHelens(priya, helen);
  await priya.goto(`/young-people/${id}/sealing`);
  const sealed = priya.getByText('This record is sealed: only people who are let in');
  await expect(sealed.or(priya.getByRole('button', { name: 'Ask to seal this record' })).first()).toBeVisible();
  if (await sealed.isVisible()) return { priya, helen, id };
  await priya.getByRole('button', { name: 'Ask to seal this record' }).click();
  await priya.getByLabel('Why must it be sealed?').fill('A relative works for a partner');
  await priya.getByRole('button', { name: 'Ask to seal it' }).click();
  await confirm(priya);
  await expect(priya.getByText('Not sealed yet: somebody else has to agree')).toBeVisible();
  await expect(priya.getByRole('group', { name: /^You asked to seal this record/ })).toBeFocused();

  await helen.goto(`/young-people/${id}/sealing`);
  await helen.getByRole('button', { name: 'Agree to seal this record' }).click();
  await confirm(helen);
  await expect(helen.getByText('This record is sealed: only people who are let in')).toBeVisible();
  await expect(helen.getByRole('group', { name: 'You agreed to seal this record' })).toBeFocused();
  return { priya, helen, id };
}

test('a record is sealed by two people, and then nobody else finds it', async ({ browser }) => {
  const joe = await at(browser, 'Joe Bright', '/today');
  const { priya, helen, id } = await sealedRecord(browser);
  await expectClean(priya);
  await expectCleanOnPhone(priya);
  await expectClean(helen);
  await joe.goto(`/young-people/${id}`);
  await expect(joe.getByText('This is not here, or is not shared with you')).toBeVisible();
});

test('who must open a sealed record waits for somebody to whom it is open, and is told by the page itself', async ({
  browser,
}) => {
  const { helen, id } = await sealedRecord(browser);
  const joe = await at(browser, 'Joe Bright', '/today');
  await askToOpen(joe, id);
  await expect(joe.getByRole('heading', { name: 'Somebody else has to agree' })).toBeVisible();
  await expectClean(joe);
  await expectCleanOnPhone(joe);

  await helen.goto('/today');
  await expect(helen.getByText('Answer Joe Bright, who asks to open a sealed record').first()).toBeVisible();
  await helen.goto('/access-requests');
  await helen.getByRole('button', { name: 'Send the answer' }).click();
  await expect(helen.locator('.govuk-error-summary')).toBeFocused();
  await expectClean(helen);
  await expectCleanOnPhone(helen);
  await answerJoe(helen, 'No', 'She is at her nan’s, who rang the duty line');
  await expect(helen.getByRole('group', { name: 'You did not agree that Joe Bright opens the record' })).toBeFocused();
  await expect(joe.getByRole('heading', { name: 'They did not agree' })).toBeVisible({ timeout: 15_000 });
  await expect(joe.getByText('Helen Okafor says: She is at her nan’s')).toBeVisible();

  await askToOpen(joe, id);
  await expect(helen.getByText('She did not come home last night')).toBeVisible({ timeout: 30_000 });
  await answerJoe(helen, 'Yes, for 60 minutes', 'She has left there and nobody knows where to');
  await joe.getByRole('link', { name: 'Open the record' }).click({ timeout: 15_000 });
  await expect(joe.getByText(/You opened this record for a time: (60|59) minutes left/)).toBeVisible();
});

async function askToOpen(page: Page, id: string): Promise<void> {
  await page.goto(`/see-a-record-now?record=${id}`);
  await page.getByLabel('The young person is missing').check();
  await page.getByLabel('What has happened?').fill('She did not come home last night and rang the duty line');
  await page.getByRole('button', { name: 'Open the record for 60 minutes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' });
  const heading = page.getByRole('heading', { name: 'Your request to open a sealed record' });
  await expect(dialog.or(heading)).toBeVisible();
  if (await dialog.isVisible()) await confirm(page);
  await expect(heading).toBeVisible();
}

/** Helen may have confirmed a moment ago that it is she. */
async function answerJoe(helen: Page, choice: string, why: string): Promise<void> {
  const form = helen.getByRole('form', { name: 'Answer to Joe Bright' });
  await form.getByLabel(choice, { exact: true }).check();
  await form.getByLabel('Why?').fill(why);
  await form.getByRole('button', { name: 'Send the answer' }).click();
  const dialog = helen.getByRole('dialog');
  const told = helen.getByRole('group', { name: /Joe Bright opens the record$/ });
  await expect(dialog.or(told)).toBeVisible();
  if (await dialog.isVisible()) await confirm(helen);
  await expect(form).toHaveCount(0);
}
