import type { ReactNode } from 'react';
import { belongingTo } from '../../../content/words.js';
import { Locked } from '../../../design/locked.js';
import { Quote } from '../../../design/quote.js';
import { Section } from '../../../design/section.js';
import type { Person } from '../record/person.js';
import { calledBy } from '../record/strip-facts.js';
import { Goal } from './goal.js';
import type { Area, VersionWhole } from './plan-types.js';

interface Props {
  person: Person;
  section: VersionWhole['sections'][number];
  /** At the right of the heading: buttons of an editor. */
  more?: ReactNode;
  /** In place of what is written, while it is being written. */
  children?: ReactNode;
  /** Below the goals: one that is being added. */
  newGoal?: ReactNode;
  /** Below each goal: what can be done with it in a draft. */
  goalMore?: (goal: Area['objectives'][number]) => ReactNode;
}

/** The parts of an area, in the order they are read: the young person's own view first. */
const PARTS: readonly (readonly [
  keyof Area & ('needs' | 'workingWell' | 'worries' | 'nextSteps' | 'contingency'),
  string,
])[] = [
  ['needs', 'What is needed'],
  ['workingWell', 'What is working well'],
  ['worries', 'What we are worried about'],
  ['nextSteps', 'What needs to happen'],
  ['contingency', 'If this does not work out'],
];

/** One area of a version: what the young person says, what is needed, the goals with their actions; or that it is withheld. */
export function SectionView({ person, section, more, children, newGoal, goalMore }: Props) {
  const name = calledBy(person.displayName);
  if (section.__typename === 'WithheldSection')
    return (
      <Section title={section.plainName}>
        <Locked withheld={section.withheld} title={`You cannot see this part of ${belongingTo(name)} plan.`} />
      </Section>
    );
  return (
    <div id={`area-${section.key}`} className="app-area">
      <Section title={section.plainName} more={more}>
        <p className="govuk-body app-s app-muted">
          {section.name} ({section.law})
        </p>
        {children ?? <Written section={section} name={name} />}
        {section.objectives.map((goal) => (
          <Goal key={goal.id} person={person} goal={goal}>
            {goalMore?.(goal)}
          </Goal>
        ))}
        {newGoal}
      </Section>
    </div>
  );
}

function Written({ section, name }: { section: Area; name: string }) {
  const written = PARTS.filter(([part]) => section[part].trim() !== '');
  if (written.length === 0 && !section.myView.trim() && section.objectives.length === 0)
    return <p className="govuk-body app-muted">Nothing is written here yet.</p>;
  return (
    <>
      {section.myView.trim() && <Quote words={section.myView} who={name} />}
      {written.map(([part, label]) => (
        <div key={part}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{label}</h3>
          <p className="govuk-body app-written">{section[part]}</p>
        </div>
      ))}
    </>
  );
}
