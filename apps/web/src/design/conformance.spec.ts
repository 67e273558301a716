import { readFileSync } from 'node:fs';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import type { Problem } from '../graphql/problem.js';
import { Breadcrumbs } from './breadcrumbs.js';
import { Button } from './button.js';
import { Checkboxes } from './checkboxes.js';
import { Details } from './details.js';
import { ErrorSummary } from './error-summary.js';
import { Radios } from './radios.js';
import { Select } from './select.js';
import { SummaryList } from './summary-list.js';
import { TextArea } from './text-area.js';
import { TextInput } from './text-input.js';

interface Fixtures {
  fixtures: { name: string; html: string }[];
}

const nothing = () => undefined;

/** What GOV.UK Frontend says the markup of a component is, for the example of that name. */
function expected(component: string, name: string): string {
  const file = new URL(
    `../../../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
    import.meta.url,
  );
  const found = (JSON.parse(readFileSync(file, 'utf8')) as Fixtures).fixtures.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`GOV.UK Frontend has no example "${name}" of ${component} any more`);
  return plain(found.html);
}

/** Space, the order of attributes, and what is not about structure (hooks of GOV.UK's script, our own ARIA) do not count. */
function plain(html: string): string {
  const ours =
    /^(data-module|aria-invalid|auto[cC]omplete|type="button"|type="submit"|name="[A-Z]|value=""|tabindex|data-discover)/;
  return html
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (edge) => edge.trim())
    .replace(/<([a-z0-9]+)((?: [^<>]*?)?) ?\/?>/g, (_tag, name: string, rest: string) => {
      const attributes = [...rest.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)]
        .map(([, key, value]) => `${key}="${(value ?? '').trim()}"`)
        .filter((attribute) => !ours.test(attribute));
      return `<${[name, ...attributes.sort()].join(' ')}>`;
    });
}

const markup = (element: ReactElement) => plain(renderToStaticMarkup(createElement(MemoryRouter, null, element)));

const problem = (fields: Problem['fields'], message = ''): Problem => ({ kind: 'fields', message, fields });
const niNumber = 'It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.';
const text = { value: '', onChange: nothing };
const anyOf = { value: [], onChange: nothing };
const choices = (...labels: [string, string][]) => labels.map(([value, label]) => ({ value, label }));
const options = choices(
  ['1', 'GOV.UK frontend option 1'],
  ['2', 'GOV.UK frontend option 2'],
  ['3', 'GOV.UK frontend option 3'],
);
const whyNot =
  'We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide ' +
  'your nationality, you’ll have to send copies of identity documents through the post.';

const examples: [component: string, example: string, ours: ReactElement][] = [
  ['button', 'default', createElement(Button, { type: 'submit', children: 'Save and continue' })],
  [
    'button',
    'secondary',
    createElement(Button, { kind: 'secondary', name: 'secondary', children: 'Secondary button' }),
  ],
  ['button', 'warning', createElement(Button, { kind: 'warning', children: 'Warning button' })],
  ['button', 'inverse', createElement(Button, { kind: 'inverse', children: 'Inverse button' })],
  ['details', 'default', createElement(Details, { summary: 'Help with nationality', children: whyNot })],
  [
    'breadcrumbs',
    'with last breadcrumb as current page',
    createElement(Breadcrumbs, {
      crumbs: [
        { label: 'Home', to: '/' },
        { label: 'Passports, travel and living abroad', to: '/browse/abroad' },
        { label: 'Travel abroad' },
      ],
    }),
  ],
  ['input', 'default', createElement(TextInput, { ...text, name: 'test-name', label: 'National Insurance number' })],
  [
    'textarea',
    'default',
    createElement(TextArea, { ...text, name: 'more-detail', label: 'Can you provide more detail?', rows: 5 }),
  ],
  [
    'textarea',
    'with hint',
    createElement(TextArea, {
      ...text,
      name: 'more-detail',
      label: 'Can you provide more detail?',
      rows: 5,
      hint: "Don't include personal or financial information, eg your National Insurance number or credit card details.",
    }),
  ],
  [
    'textarea',
    'with error message',
    createElement(TextArea, {
      ...text,
      name: 'no-ni-reason',
      label: 'Why can’t you provide a National Insurance number?',
      rows: 5,
      error: 'You must provide an explanation',
    }),
  ],
  [
    'select',
    'with hint text and error message',
    createElement(Select, {
      ...text,
      name: 'select-2',
      label: 'Label text goes here',
      hint: 'Hint text goes here',
      error: 'Error message goes here',
      choices: options,
    }),
  ],
  [
    'radios',
    'default',
    createElement(Radios, {
      ...text,
      name: 'example-default',
      label: 'Have you changed your name?',
      choices: choices(['yes', 'Yes'], ['no', 'No']),
    }),
  ],
  [
    'radios',
    'inline',
    createElement(Radios, {
      ...text,
      value: 'no',
      name: 'example',
      inline: true,
      label: 'Have you changed your name?',
      hint: 'This includes changing your last name or spelling your name differently.',
      choices: choices(['yes', 'Yes'], ['no', 'No']),
    }),
  ],
  [
    'checkboxes',
    'default',
    createElement(Checkboxes, {
      ...anyOf,
      name: 'nationality',
      label: 'What is your nationality?',
      choices: choices(['british', 'British'], ['irish', 'Irish'], ['other', 'Citizen of another country']),
    }),
  ],
  [
    'checkboxes',
    'small',
    createElement(Checkboxes, {
      ...anyOf,
      name: 'nationality',
      small: true,
      label: 'Filter by',
      choices: choices(['a', 'a thing'], ['b', 'another thing'], ['c', 'this thing']),
    }),
  ],
  [
    'error-summary',
    'default',
    createElement(ErrorSummary, {
      problem: problem([
        { field: 'example-error-1', message: 'The date your passport was issued must be in the past' },
        { field: 'example-error-2', message: 'Enter a postcode, like AA1 1AA' },
      ]),
    }),
  ],
  [
    'error-summary',
    'without links',
    createElement(ErrorSummary, { problem: problem([], 'Invalid username or password') }),
  ],
];

describe('the markup of our components is GOV.UK Frontend’s own', () => {
  it.each(examples)('%s: %s', (component, example, ours) => {
    expect(markup(ours)).toBe(expected(component, example));
  });

  it('also where the field’s id differs from its name: hint and error are tied to the control', () => {
    const html = markup(
      createElement(TextInput, {
        ...text,
        name: 'ni',
        label: 'National Insurance number',
        hint: niNumber,
        error: 'No',
      }),
    );

    expect(html).toContain('aria-describedby="ni-hint ni-error"');
  });

  it('gives each fact its name and value', () => {
    const html = markup(createElement(SummaryList, { rows: [{ label: 'Name', value: 'Tia Marlowe' }] }));

    expect(html).toContain(
      '<dt class="govuk-summary-list__key">Name</dt><dd class="govuk-summary-list__value">Tia Marlowe</dd>',
    );
  });
});
