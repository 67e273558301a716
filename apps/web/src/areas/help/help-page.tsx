import { PRODUCT } from '../../content/product.js';
import { Page } from '../../design/page.js';
import { Section } from '../../design/section.js';
import { Status, type Tone } from '../../design/status.js';
import { SummaryList } from '../../design/summary-list.js';

const keys = [
  { label: 'Ctrl and K', value: 'Goes to Find, from anywhere' },
  { label: 'Ctrl and Enter', value: 'Sends the form you are typing in' },
  { label: 'Alt and an up or down arrow', value: 'Moves the agenda item you are in' },
  { label: 'Esc', value: 'Closes the menu, row or box that is open, and takes you back to what opened it' },
  { label: 'Up and down arrows', value: 'Move inside menus and lists of suggestions' },
];

const meanings: { tone: Tone; label: string; value: string }[] = [
  { tone: 'LATE', label: 'Overdue', value: 'The date has passed, or a commitment is off track' },
  { tone: 'SOON', label: 'Due soon', value: 'The date is near, or something is at risk' },
  { tone: 'OK', label: 'On track', value: 'There is time, and nobody has said otherwise' },
  { tone: 'DONE', label: 'Done', value: 'Finished, achieved or sent' },
  { tone: 'NONE', label: 'Not started', value: 'Nothing has happened yet, or nothing is known' },
  { tone: 'HOLD', label: 'Stuck', value: 'Somebody has said what it waits for' },
];

/** How to find one's way: the keys, what each status means, who to ask. */
export function HelpPage() {
  const statuses = meanings.map(({ tone, label, value }) => ({
    label: <Status tone={tone}>{label}</Status>,
    value,
    key: label,
  }));
  return (
    <Page title="Help and keyboard shortcuts">
      <Section title="Keyboard shortcuts">
        <SummaryList rows={keys} />
        <p className="govuk-body">On a Mac, use Cmd in place of Ctrl and Option in place of Alt.</p>
      </Section>
      <Section title="What each status means">
        <dl className="govuk-summary-list">
          {statuses.map((status) => (
            <div className="govuk-summary-list__row" key={status.key}>
              <dt className="govuk-summary-list__key">{status.label}</dt>
              <dd className="govuk-summary-list__value">{status.value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Something does not work">
        <p className="govuk-body">
          If a message gives you a reference, quote it to your council’s IT help desk: the same reference is in the log.
          If {PRODUCT} says you are not connected, keep typing. What you have typed stays on the screen.
        </p>
      </Section>
    </Page>
  );
}
