import { useQuery } from 'urql';
import { Answer } from '../../../design/answer.js';
import { Columns } from '../../../design/columns.js';
import { Updating } from '../../../design/loading.js';
import { RecordOverviewDocument } from '../../../graphql/generated/young-people.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { calledBy } from '../record/strip-facts.js';
import { WhyStage } from '../stage/why-stage.js';
import { OverviewSide } from './overview-side.js';
import { PlanAtAGlance } from './plan-at-a-glance.js';
import { WhatMatters } from './what-matters.js';

/** The first tab of a record: their own words, the plan at a glance, the people around them, what happened last. */
export function OverviewPage() {
  return <RecordPage tab="Overview">{(person) => <Overview person={person} />}</RecordPage>;
}

function Overview({ person }: { person: Person }) {
  const [{ data, error, stale }, ask] = useQuery({ query: RecordOverviewDocument, variables: { id: person.id } });
  const name = calledBy(person.displayName);
  return (
    <Answer what="overview" data={data} error={error} onRetry={ask}>
      {({ youngPerson }) => (
        <Columns
          side={<OverviewSide person={person} timeline={youngPerson.timeline.nodes} />}
          sideLabel={`More about ${name}`}
        >
          <WhatMatters person={person} part={youngPerson.whatMatters} />
          <WhyStage person={person} stage={youngPerson.stage} />
          <Updating busy={stale} />
          <PlanAtAGlance person={person} plan={youngPerson.plan} />
        </Columns>
      )}
    </Answer>
  );
}
