import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { ask, at, expectClean, expectCleanOnPhone, pressWithKeys, said, tabTo } from './people.js';
import { expect, test } from './story.js';
import { withoutReferral } from './without-referral.js';

// A version of a plan from its start to the young person's hand; and a referral from the record to housing.
const SAMI = 'Sami Rahimi';
const CHARLIE = 'Charlie Mottram';
const SKILLS = 'PRACTICAL_SKILLS';

interface Draft {
  id: string;
  version: number;
}

interface Planned {
  id: string;
  displayName: string;
  plan: {
    draft?: Draft | null;
    current?: { authoriser: { displayName: string } | null; sections: { key?: string; needs?: string }[] } | null;
  };
}

async function idsOpenTo(page: Page): Promise<Set<string>> {
  const query = '{ youngPeople(first: 100) { nodes { id } } }';
  const { youngPeople } = await ask<{ youngPeople: { nodes: { id: string }[] } }>(page, query);
  return new Set(youngPeople.nodes.map(({ id }) => id));
}

/**
 * Somebody whose plan in force another manager than Helen signed, with areas that say nothing: Sami, unless a story that was broken
 * off has left him with a draft.
 */
async function withoutDraft(priya: Page, tom: Page, helen: Page): Promise<Planned> {
  const { youngPeople } = await ask<{ youngPeople: { nodes: Planned[] } }>(
    priya,
    `{ youngPeople(filter: { view: MINE }, first: 60) { nodes { id displayName plan { ... on PathwayPlan {
      draft { id } current { authoriser { displayName } sections { ... on PlanSection { key needs } } } } } } } }`,
  );
  const [toms, helens] = [await idsOpenTo(tom), await idsOpenTo(helen)];
  const fit = youngPeople.nodes.filter(
    ({ id, plan: { draft, current } }) =>
      draft === null &&
      toms.has(id) &&
      helens.has(id) &&
      signer(current) !== 'Helen Okafor' &&
      empty(current).length > 0,
  );
  const person = fit.find(({ displayName }) => displayName === SAMI) ?? fit[0];
  if (!person) throw new Error('Nobody is without a draft');
  return person;
}

const signer = (current: Planned['plan']['current']): string => current?.authoriser?.displayName ?? 'Helen Okafor';
const empty = (current: Planned['plan']['current']): string[] =>
  (current?.sections ?? []).flatMap(({ key, needs }) => (key && key !== SKILLS && !needs ? [key] : []));

/** What a colleague writes meanwhile, through the API. */
async function write(page: Page, id: string, section: string, words: object): Promise<void> {
  const { youngPerson } = await ask<{ youngPerson: { plan: { draft: Draft } } }>(
    page,
    'query Draft($id: ID!) { youngPerson(id: $id) { plan { ... on PathwayPlan { draft { id version } } } } }',
    { id },
  );
  const { id: planVersionId, version: expectedVersion } = youngPerson.plan.draft;
  await ask(page, 'mutation Write($input: WritePlanSectionInput!) { writePlanSection(input: $input) { id } }', {
    input: { clientKey: randomUUID(), planVersionId, expectedVersion, section, ...words },
  });
}

test('a version is written by two, sent with what the young person says, authorised, and handed over', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const priya = await at(browser, 'Priya Nair', '/today');
  const tom = await at(browser, 'Tom Ashworth', '/today');
  const helen = await at(browser, 'Helen Okafor', '/today');
  const { id, displayName, plan } = await withoutDraft(priya, tom, helen);
  const first = displayName.split(' ')[0] ?? '';
  const manager = signer(plan.current);
  await priya.goto(`/young-people/${id}/plan`);

  await test.step('a new version begins as a copy, and says what is missing', async () => {
    await pressWithKeys(priya, priya.getByRole('button', { name: 'Start a new version' }));
    await expect(priya.getByRole('heading', { name: /^Version \d+: draft$/ })).toBeVisible();
    await expect(priya.getByText(/Before it can be sent for sign-off: Say what is needed/)).toBeVisible();
    await expectClean(priya);
    await expectCleanOnPhone(priya);
  });

  await test.step('an area is written with keys alone', async () => {
    await pressWithKeys(priya, priya.getByRole('button', { name: 'Write this area : Skills' }));
    await expect(priya.getByLabel(`What does ${first} say?`)).toBeFocused();
    await priya.keyboard.type('I can cook rice, I want to cook more');
    await priya.keyboard.press('Control+Enter');
    await expect(said(priya)).toHaveText(/^Skills saved at /);
    await expect(priya.getByText('“I can cook rice, I want to cook more”')).toBeVisible();
    await expectClean(priya);
  });

  await test.step('a colleague saved meanwhile: both parts are kept', async () => {
    await priya.getByRole('button', { name: 'Write this area : Skills' }).click();
    await priya.getByLabel('What needs to happen?').fill('Cooking on Thursdays at the hub');
    await write(tom, id, SKILLS, { worries: 'The electric cooker' });
    await priya.getByRole('button', { name: 'Save this area' }).click();
    const conflict = priya.getByRole('alert').filter({ hasText: 'You can keep both' });
    await expect(conflict).toContainText('What are we worried about?');
    await expectClean(priya);
    await conflict.getByRole('button', { name: 'Keep both changes' }).click();
    await expect(priya.getByText('The electric cooker')).toBeVisible();
    await expect(priya.getByText('Cooking on Thursdays at the hub')).toBeVisible();
  });

  await test.step('both wrote in one part: the words are joined by a person', async () => {
    await priya.getByRole('button', { name: 'Write this area : Skills' }).click();
    await priya.getByLabel('What needs to happen?').fill('Cooking on Thursdays, and shopping');
    await write(tom, id, SKILLS, { nextSteps: 'Cooking on Fridays' });
    await priya.getByRole('button', { name: 'Save this area' }).click();
    const conflict = priya.getByRole('alert').filter({ hasText: 'while you were editing it' });
    await expect(conflict).toContainText('Cooking on Fridays');
    await expectClean(priya);
    await expectCleanOnPhone(priya);
    await conflict.getByRole('button', { name: 'Edit them together' }).click();
    await expect(priya.getByLabel('What needs to happen?')).toHaveValue(/Fridays[\s\S]*Thursdays/);
    await priya.getByLabel('What needs to happen?').fill('Cooking on Thursdays and Fridays');
    await priya.getByRole('button', { name: 'Save this area' }).click();
    await expect(priya.getByText('Cooking on Thursdays and Fridays')).toBeVisible();
  });

  await test.step('a goal is added in their own words', async () => {
    await pressWithKeys(priya, priya.getByRole('button', { name: 'Add a goal to Skills' }));
    await expect(priya.getByLabel(`What does ${first} want to reach?`)).toBeFocused();
    await priya.keyboard.type('Cook for my friends');
    await expectClean(priya);
    await priya.keyboard.press('Control+Enter');
    await expect(priya.getByRole('heading', { name: '“Cook for my friends”' })).toBeVisible();
  });

  await test.step('it is sent with how they took part and what they say, in their words', async () => {
    for (const section of [SKILLS, ...empty(plan.current)]) await write(tom, id, section, { needs: 'Nothing now' });
    await priya.reload();
    await pressWithKeys(priya, priya.getByRole('button', { name: 'Send for sign-off' }));
    const form = priya.getByRole('group', { name: 'Send for sign-off' });
    await form.getByRole('button', { name: 'Send for sign-off' }).click();
    await expect(priya.getByRole('link', { name: `Say how ${first} took part` })).toBeVisible();
    await expectClean(priya);
    await form.getByLabel(`How did ${first} take part?`).selectOption('Came and spoke for themselves');
    await form.getByLabel('Agrees, with differences').check();
    await form.getByRole('button', { name: 'Send for sign-off' }).click();
    await expect(priya.getByRole('link', { name: 'Say in their words what they see differently' })).toBeVisible();
    await form.getByLabel(`What ${first} said, in their words`).fill('I want more English hours');
    await form.getByRole('button', { name: 'Send for sign-off' }).click();
    await expect(priya.getByRole('heading', { name: /waiting for sign-off$/ })).toBeVisible();
    await expect(priya.getByText(`${first} agrees, with differences: “I want more English hours”`)).toBeVisible();
    await expect(priya.getByRole('button', { name: /^Write this area/ })).toHaveCount(0);
    await expectClean(priya);
  });

  await test.step('a manager of another team authorises it, and says for whom', async () => {
    await helen.goto(new URL(priya.url()).pathname);
    await helen.getByRole('button', { name: 'Authorise this plan' }).click();
    const form = helen.getByRole('group', { name: 'Authorise this plan' });
    await expectClean(helen);
    await form.getByRole('button', { name: 'Authorise this plan' }).click();
    await expect(helen.getByRole('link', { name: 'Say which manager is away and you are acting for' })).toBeVisible();
    await form.getByLabel('As duty manager, for a manager who is away').check();
    await form.getByRole('combobox', { name: 'Which manager is away?' }).fill(manager);
    await form.getByRole('option', { name: new RegExp(`^${manager}`) }).click();
    await expectClean(helen);
    await form.getByRole('button', { name: 'Authorise this plan' }).click();
    await expect(helen.getByRole('heading', { name: /^Version \d+: in force$/ })).toBeVisible();
    await expectClean(helen);
  });

  await test.step('the young person has a copy', async () => {
    await priya.goto(`/young-people/${id}/plan`);
    await priya.getByRole('button', { name: 'Record that they have a copy' }).click();
    await priya
      .getByRole('group', { name: `${first} has a copy` })
      .getByRole('button', { name: 'Save' })
      .click();
    await expect(priya.getByText(new RegExp(`given to ${first} \\d`))).toBeVisible();
  });
});

test('a referral is filled in from the record, and nothing is sent without a ground for it', async ({ browser }) => {
  const priya = await at(browser, 'Priya Nair', '/today');
  const { id, displayName } = await withoutReferral(priya, CHARLIE);
  const first = displayName.split(' ')[0] ?? '';
  await priya.goto(`/young-people/${id}/housing`);
  await pressWithKeys(priya, priya.getByRole('link', { name: 'Start a referral' }));
  await expect(priya.getByText(/^Filled in from the record: the date of the 18th birthday/)).toBeVisible();
  await expectClean(priya);
  await expectCleanOnPhone(priya);

  await priya.getByRole('button', { name: 'Save and check your answers' }).click();
  await expect(priya.getByRole('link', { name: 'Choose the housing agency' })).toBeVisible();
  await expectClean(priya);
  await priya.getByLabel('North Vale District Council Housing').check();
  await priya.getByLabel(`What does ${first} want?`).fill('My own door, near the football club');
  await tabTo(priya, priya.getByRole('button', { name: 'Save and check your answers' }));
  await priya.keyboard.press('Enter');

  await expect(priya.getByRole('heading', { name: /^Check your answers: HR-/ })).toBeVisible();
  await expect(priya.getByText('Before you can send it: record the young person’s agreement')).toBeVisible();
  await expect(priya.getByRole('button', { name: 'Send to housing' })).toHaveAttribute('aria-disabled', 'true');
  await expectClean(priya);
  await expectCleanOnPhone(priya);

  await priya.getByRole('button', { name: 'Change answers' }).click();
  await priya.getByLabel('They agree to this being sent').check();
  await priya.getByLabel(`How and when did ${first} agree?`).fill('Told me on the phone today');
  await expectClean(priya);
  await priya.getByRole('button', { name: 'Save answers' }).click();
  await priya.getByRole('button', { name: 'Send to housing' }).click();
  await expect(said(priya)).toHaveText(/^Referral HR-\d+ sent to North Vale/);
  await expect(priya).toHaveURL(new RegExp(`/young-people/${id}/housing$`));
  await expect(priya.getByText('“My own door, near the football club”')).toBeVisible();
  await expectClean(priya);
});
