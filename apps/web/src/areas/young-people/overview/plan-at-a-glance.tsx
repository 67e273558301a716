import { day } from '../../../content/dates.js';
import { belongingTo, list } from '../../../content/words.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Empty } from '../../../design/empty.js';
import { Locked } from '../../../design/locked.js';
import { Section } from '../../../design/section.js';
import { Status } from '../../../design/status.js';
import { TextLink } from '../../../design/text-link.js';
import type { RecordOverviewQuery } from '../../../graphql/generated/young-people.js';
import { Goal } from '../plan/goal.js';
import type { Person } from '../record/person.js';
import { Shown } from '../record/shown.js';
import { calledBy } from '../record/strip-facts.js';
import { agreedInWords } from '../plan/plan-words.js';

type Plan = RecordOverviewQuery['youngPerson']['plan'];
type Current = NonNullable<Extract<Plan, { __typename: 'PathwayPlan' }>['current']>;

/** The goals of the plan in force, each with its actions; what of it is not shown to this viewer. */
export function PlanAtAGlance({ person, plan }: { person: Person; plan: Plan }) {
  const name = calledBy(person.displayName);
  return (
    <Shown part={plan} title={`You cannot see ${belongingTo(name)} plan.`}>
      {({ current, draft, timelinessWords, tone }) => (
        <Section title="Plan at a glance" more={<Standing person={person} current={current} />}>
          <p className="govuk-body app-s">
            <Status tone={tone}>{timelinessWords}</Status>
          </p>
          {current ? (
            <Goals person={person} current={current} />
          ) : (
            <NoPlanYet person={person} name={name} hasDraft={draft !== null} />
          )}
        </Section>
      )}
    </Shown>
  );
}

function Standing({ person, current }: { person: Person; current: Current | null }) {
  if (!current) return null;
  const { number, authorisedOn, agreement } = current;
  return (
    <p className="govuk-body app-s govuk-!-margin-bottom-0">
      Version {number}
      {authorisedOn && `, authorised ${day(authorisedOn)}`}
      {agreement && `. ${agreedInWords(agreement, calledBy(person.displayName))}`} ·{' '}
      <TextLink to={`/young-people/${person.id}/plan`}>Open full plan</TextLink>
    </p>
  );
}

function Goals({ person, current: { sections } }: { person: Person; current: Current }) {
  const areas = sections.filter((section) => section.__typename === 'PlanSection');
  const withheld = sections.filter((section) => section.__typename === 'WithheldSection');
  const any = areas.some(({ objectives }) => objectives.length > 0);
  return (
    <>
      {areas.map(({ plainName, objectives }) =>
        objectives.map((goal) => <Goal key={goal.id} person={person} goal={goal} area={plainName} />),
      )}
      {!any && (
        <Empty title="No goals are shown here yet" level={3}>
          Goals are added when the next version is written.
        </Empty>
      )}
      {withheld.length > 0 && <NotShown person={person} areas={withheld} />}
    </>
  );
}

type WithheldArea = Extract<Current['sections'][number], { __typename: 'WithheldSection' }>;

/** The areas that are not shown to this viewer, named once: why, and whom to ask, is the same for all. */
function NotShown({ person, areas }: { person: Person; areas: readonly WithheldArea[] }) {
  const plan = `${belongingTo(calledBy(person.displayName))} plan`;
  const [first, ...others] = areas;
  if (!first) return null;
  const one = others.length === 0;
  return (
    <div className="app-obj">
      <div className="app-obj__h">
        <h3>
          <span className="app-obj__area">{list(areas.map(({ plainName }) => plainName))}</span>
          Not shown to you
        </h3>
      </div>
      <Locked
        withheld={one ? first.withheld : { ...first.withheld, because: whyAll(first) }}
        title={one ? `You cannot see this part of ${plan}.` : `You cannot see these parts of ${plan}.`}
      />
    </div>
  );
}

/** Why several are not shown, in one sentence. */
const whyAll = ({ withheld }: WithheldArea): string => {
  if (withheld.reason === 'NOT_OPENED_BY_BREAK_GLASS') return 'They are more than the reason you gave needs';
  if (withheld.reason === 'NOT_OPENED_BY_REFERRAL') return 'They are more than your referral to housing needs';
  return 'They are not shared with your agency';
};

function NoPlanYet({ person, name, hasDraft }: { person: Person; name: string; hasDraft: boolean }) {
  return (
    <Empty
      title={`${name} has no pathway plan yet`}
      level={3}
      action={
        <ButtonLink to={`/young-people/${person.id}/plan`} small>
          {hasDraft ? 'Open the draft' : 'Open the plan page'}
        </ButtonLink>
      }
    >
      {hasDraft ? 'A first version is being written.' : 'Goals and actions show here once a plan is authorised.'}
    </Empty>
  );
}
