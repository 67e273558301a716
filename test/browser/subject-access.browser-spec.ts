import { at, expectClean, expectCleanOnPhone, pressWithKeys, said } from './people.js';
import { expect, test } from './story.js';

// Tia asks what is held about her: her adviser writes it down, the manager puts it together, somebody else reads what others wrote.

test('a young person is given what is held about her, without what was taken out', async ({ browser }) => {
  test.setTimeout(120_000);
  const priya = await at(browser, 'Priya Nair', '/young-people');
  await priya.getByRole('link', { name: 'Tia Marlowe' }).first().click();
  await priya.getByRole('button', { name: /^More/ }).click();
  await priya.getByRole('button', { name: /^Their data/ }).click();
  await priya.getByRole('button', { name: 'Write down that they asked' }).click();
  await priya.getByLabel('When did they ask?').fill('today');
  await priya.getByLabel('How did they ask?').selectOption('By email');
  await priya.getByLabel('How do you know that it was they?').fill('From the address that we have of her');
  await expectClean(priya);
  await expectCleanOnPhone(priya);
  await priya.getByRole('button', { name: 'Write it down', exact: true }).click();
  await expect(said(priya)).toContainText('The answer is due on');
  await priya.getByRole('link', { name: /^Open SAR-/ }).click();
  const { pathname } = new URL(priya.url());

  const manager = await at(browser, 'Helen Okafor', pathname);
  await manager.getByRole('combobox', { name: 'Who reads what others wrote?' }).fill('Priya');
  await manager.getByRole('option', { name: /Priya Nair/ }).click();
  await manager.getByRole('button', { name: 'Put it together' }).click();
  await manager.getByRole('button', { name: 'Yes, it is me' }).click();
  await expect(said(manager)).toContainText('Put together:');
  await expectClean(manager);
  await expectCleanOnPhone(manager);

  await priya.reload();
  await priya.getByRole('link', { name: 'Read and decide' }).click();
  const first = priya.getByRole('region', { name: 'May be about somebody else' }).locator('.app-panel').first();
  await expect(first).toBeVisible();
  const words = (await first.locator('.govuk-inset-text').innerText()).trim();
  await first.getByLabel('Take out all of it').check();
  await first.getByLabel('Why? The young person reads this').fill('It is about somebody else’s health');
  await expectClean(priya);
  await expectCleanOnPhone(priya);
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(said(priya)).toContainText('Decided');
  await expect(priya.getByRole('group', { name: 'Passage 2', exact: true })).toBeFocused();
  expect(words.length).toBeGreaterThan(3);
});

test('a note about somebody’s data stands across the record until it is ended', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/young-people');
  await priya.getByRole('link', { name: 'Tia Marlowe' }).first().click();
  const record = new URL(priya.url()).pathname;
  await priya.goto(`${record}/their-data`);
  await pressWithKeys(priya, priya.getByRole('button', { name: 'Write a note about this record' }));
  await priya.getByRole('button', { name: 'Write it down', exact: true }).click();
  await expect(priya.locator('.govuk-error-message').first()).toContainText('Choose what it is');
  await priya.getByRole('radio', { name: 'They object' }).check();
  await priya.getByLabel('What exactly, and why?').fill('She does not want housing to read about her health');
  await expectClean(priya);
  await expectCleanOnPhone(priya);
  await pressWithKeys(priya, priya.getByRole('button', { name: 'Write it down', exact: true }));
  await expect(priya.getByText('Somebody objects to what is done with this record.')).toBeVisible();

  const helen = await at(browser, 'Helen Okafor', record);
  await helen.getByRole('link', { name: 'Read what was asked' }).click();
  await expect(helen.getByText('She does not want housing to read about her health')).toBeVisible();
  await pressWithKeys(helen, helen.locator('summary').filter({ hasText: 'End note 1' }));
  await helen.getByLabel('What was done about it?').fill('Housing is no longer shown her health');
  await expectClean(helen);
  await expectCleanOnPhone(helen);
  await pressWithKeys(helen, helen.getByRole('button', { name: 'End it' }));
  await expect(helen.getByRole('group', { name: 'Note 1 is ended: they object' })).toBeFocused();
  await expect(helen.getByText('Somebody objects to what is done with this record.')).toHaveCount(0);
  await expect(helen.getByText(/^Ended .*Housing is no longer shown her health/)).toBeVisible();
});
