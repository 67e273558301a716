import { Panel } from '../../../design/panel.js';
import { PeopleList } from '../../../design/people-list.js';
import { TextLink } from '../../../design/text-link.js';
import { Timeline } from '../../../design/timeline.js';
import type { RecordOverviewQuery } from '../../../graphql/generated/young-people.js';
import { HomeAddress } from '../../need-to-know/home-address.js';
import type { Person } from '../record/person.js';
import { allocationWords, calledBy } from '../record/strip-facts.js';
import { entryOf } from '../timeline/entries.js';

interface Props {
  person: Person;
  timeline: RecordOverviewQuery['youngPerson']['timeline']['nodes'];
}

/** The people around a young person, and what happened last. */
export function OverviewSide({ person, timeline }: Props) {
  const name = calledBy(person.displayName);
  return (
    <>
      <HomeAddress id={person.id} name={name} />
      <Panel title={`People around ${name}`}>
        {person.workers.length === 0 ? (
          <p className="govuk-body app-s govuk-!-margin-bottom-0">Nobody is allocated to {name}.</p>
        ) : (
          <PeopleList
            people={person.workers.map((allocation) => ({
              id: `${allocation.worker.id}${allocation.kind}`,
              name: allocation.worker.displayName,
              role: `${allocationWords(allocation)}, ${allocation.worker.agency.name}`,
            }))}
          />
        )}
      </Panel>
      <Panel title="Latest" more={<TextLink to={`/young-people/${person.id}/timeline`}>Full timeline</TextLink>}>
        {timeline.length === 0 ? (
          <p className="govuk-body app-s govuk-!-margin-bottom-0">Nothing is recorded that you can see.</p>
        ) : (
          <Timeline level={3} entries={timeline.map(entryOf)} />
        )}
      </Panel>
    </>
  );
}
