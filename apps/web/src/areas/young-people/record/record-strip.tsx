import { useUrlState } from '../../../address/use-url-state.js';
import { day } from '../../../content/dates.js';
import { can } from '../../../content/transitions.js';
import { Button } from '../../../design/button.js';
import { Clock } from '../../../design/clock.js';
import { seen } from '../../../design/locked.js';
import { Menu, type MenuItem } from '../../../design/menu.js';
import { PersonStrip, type Fact } from '../../../design/person-strip.js';
import { Tabs } from '../../../design/tabs.js';
import { belongingTo } from '../../../content/words.js';
import { OpenForm } from './open-form.js';
import type { Person } from './person.js';
import { Shown } from './shown.js';
import { allocated, calledBy, clockDay, stripLine } from './strip-facts.js';

const OPEN = { open: '', goal: '' };

/** The head of a record: who, the facts one needs at a glance, the dates that matter, what can be done, the tabs. */
export function RecordStrip({ person }: { person: Person }) {
  const [{ open }, change] = useUrlState(OPEN);
  const identity = seen(person.identity);
  const toggle = (form: string) => change({ open: open === form ? '' : form, goal: '' }, { replace: true });
  return (
    <>
      <PersonStrip
        name={person.displayName}
        pronouns={identity?.pronouns}
        line={stripLine(person, identity?.dateOfBirth)}
        facts={factsOf(person)}
        actions={<StripButtons person={person} open={open} onToggle={toggle} />}
        clocks={
          person.clocks.length > 0 &&
          person.clocks.map((clock) => (
            <Clock key={clock.kind} label={clock.label} tone={clock.tone} words={clock.words} date={clockDay(clock)} />
          ))
        }
        tabs={<Tabs label={`${belongingTo(person.displayName)} record`} tabs={tabsOf(person)} />}
      />
      <OpenForm person={person} />
    </>
  );
}

function StripButtons({ person, open, onToggle }: { person: Person; open: string; onToggle: (form: string) => void }) {
  const more = moreFor(person);
  return (
    <>
      {can(person, 'raiseAction') && (
        <Button small aria-expanded={open === 'action'} onClick={() => onToggle('action')} id="open-action">
          Add action
        </Button>
      )}
      {can(person, 'recordContact') && (
        <Button
          kind="secondary"
          small
          aria-expanded={open === 'contact'}
          onClick={() => onToggle('contact')}
          id="open-contact"
        >
          Record contact
        </Button>
      )}
      <Menu label="More" hidden={`to do for ${person.displayName}`} items={more} />
    </>
  );
}

function moreFor(person: Person): MenuItem[] {
  const at = `/young-people/${person.id}`;
  const items: (MenuItem | false)[] = [
    can(person, 'draftReferral') && { label: 'Start a housing referral', to: `${at}/housing/new` },
    { label: 'See why this support stage', to: `${at}/stage` },
    can(person, 'recordContact') && { label: 'Seal this record, or keep somebody from it', to: `${at}/sealing` },
    can(person, 'recordContact') && {
      label: 'Their data: what they asked, and who it was shared with',
      to: `${at}/their-data`,
    },
    { label: 'Print this page', onChoose: () => window.print() },
  ];
  return items.filter((item) => item !== false);
}

function factsOf(person: Person): Fact[] {
  const { stage, contact, home, learning, workers } = person;
  const name = calledBy(person.displayName);
  return [
    { label: 'Support stage', value: <Shown part={stage}>{({ words }) => words}</Shown> },
    { label: 'Personal adviser', value: allocated(workers, 'PERSONAL_ADVISER') ?? 'Nobody allocated' },
    ...factIf('Social worker', allocated(workers, 'SOCIAL_WORKER')),
    {
      label: 'Lives',
      value: (
        <Shown part={home}>
          {({ words, suitabilityWords, tone }) =>
            tone === 'OK' || tone === 'NONE' ? words : `${words}. ${suitabilityWords}`
          }
        </Shown>
      ),
    },
    { label: 'Learning or work', value: <Shown part={learning}>{({ words }) => words}</Shown> },
    {
      label: `Best way to reach ${name}`,
      value: (
        <Shown part={contact}>
          {({ bestWayToReach, phone }) => [bestWayToReach, phone].filter(Boolean).join(', ') || 'Not recorded'}
        </Shown>
      ),
    },
    { label: 'Last in touch', value: <Shown part={contact}>{({ lastInTouchWords }) => lastInTouchWords}</Shown> },
    ...factIf('Record as at', person.asAt ? day(person.asAt) : undefined),
  ];
}

function factIf(label: string, value: string | undefined): Fact[] {
  return value ? [{ label, value }] : [];
}

function tabsOf({ id, openActions, referrals, agendaItems }: Person) {
  const at = `/young-people/${id}`;
  return [
    { to: at, label: 'Overview' },
    { to: `${at}/plan`, label: 'Plan' },
    { to: `${at}/actions`, label: 'Actions', count: openActions.length },
    { to: `${at}/housing`, label: 'Housing', count: referrals.length },
    { to: `${at}/meetings`, label: 'Meetings', count: agendaItems.length },
    { to: `${at}/timeline`, label: 'Timeline' },
    { to: `${at}/who`, label: 'Who can see this' },
  ];
}
