import { Button } from '../../design/button.js';
import { Clock } from '../../design/clock.js';
import { Locked } from '../../design/locked.js';
import { Menu } from '../../design/menu.js';
import { PersonStrip } from '../../design/person-strip.js';
import { Progress } from '../../design/progress-bar.js';
import { Quote } from '../../design/quote.js';
import { Section } from '../../design/section.js';
import { Status, StatusList, type Tone } from '../../design/status.js';
import { Tabs } from '../../design/tabs.js';
import { TextLink } from '../../design/text-link.js';

const facts = [
  { label: 'Support stage', value: 'Eligible – 16 or 17 and in care' },
  { label: 'Personal adviser', value: 'Priya Nair' },
  { label: 'Lives', value: 'With foster carers in Westbay' },
  { label: 'Best way to reach Tia', value: 'Text, after 4pm' },
];

const clocks: { label: string; tone: Tone; words: string; date: string }[] = [
  { label: 'Turns 18', tone: 'SOON', words: 'in 74 days', date: '5 February 2027' },
  { label: 'Pathway plan review', tone: 'LATE', words: '2 days overdue', date: 'Was due 21 November 2026' },
  { label: 'Next visit', tone: 'OK', words: 'in 11 days', date: 'By 4 December 2026' },
  { label: 'Housing reply', tone: 'HOLD', words: 'Paused at day 6 of 10', date: 'By 30 November 2026' },
];

const tabs = [
  { to: '/gallery', label: 'Overview' },
  { to: '/gallery/plan', label: 'Plan' },
  { to: '/gallery/actions', label: 'Actions', count: 5 },
  { to: '/gallery/timeline', label: 'Timeline' },
];

const totals: { tone: Tone; words: string }[] = [
  { tone: 'LATE', words: '9 overdue' },
  { tone: 'SOON', words: '14 at risk' },
  { tone: 'OK', words: '31 on track' },
  { tone: 'HOLD', words: '4 stuck' },
  { tone: 'NONE', words: '3 not started' },
  { tone: 'DONE', words: '102 done this year' },
];

/** The head of a record, and what stands below it. */
export function RecordParts() {
  return (
    <>
      <Strip />
      <Section title="What matters to Tia">
        <Quote
          large
          who="Tia"
          saidOn="2026-11-02"
          words="I want to live near my nan, keep my dog Biscuit, and finish my course."
        />
      </Section>
      <Section title="Plan at a glance" more={<TextLink to="/gallery">Open full plan</TextLink>}>
        <div className="app-obj">
          <div className="app-obj__h">
            <h3>
              <span className="app-obj__area">Home</span>
              <TextLink to="/gallery">Move to my own flat near my nan by my 18th birthday</TextLink>
            </h3>
            <Status tone="SOON">At risk</Status>
          </div>
          <Progress done={1} of={3} words="1 of 3 actions done" />
        </div>
        <Locked
          withheld={{ because: 'It is shared with health staff only.', ask: 'Aisha Bello, leaving care nurse' }}
        />
      </Section>
      <StatusList label="Totals" items={totals} />
    </>
  );
}

function Strip() {
  return (
    <PersonStrip
      name="Tia Marlowe"
      pronouns="she/her"
      line="17 years, 9 months old · born 5 February 2009 · reference TR-2041"
      facts={facts}
      clocks={clocks.map((clock) => (
        <Clock key={clock.label} {...clock} />
      ))}
      tabs={<Tabs label="Tia Marlowe’s record" tabs={tabs} />}
      actions={
        <>
          <Button small>Add action</Button>
          <Menu label="More" hidden="to do for Tia Marlowe" items={[{ label: 'Start a referral', to: '/gallery' }]} />
        </>
      }
    />
  );
}
