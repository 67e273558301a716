import { useQuery } from 'urql';
import { belongingTo } from '../../../content/words.js';
import { Answer } from '../../../design/answer.js';
import { Columns } from '../../../design/columns.js';
import { Empty } from '../../../design/empty.js';
import { Updating } from '../../../design/loading.js';
import { RecordPlanDocument } from '../../../graphql/generated/young-people.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { Shown } from '../record/shown.js';
import { calledBy } from '../record/strip-facts.js';
import { DraftNotice } from './draft-notice.js';
import { Standing } from './standing.js';
import { useArriveAt } from './use-arrive-at.js';
import { VersionView } from './version-view.js';
import { VersionsSide } from './versions-side.js';

/** The plan in force, whole: where it stands in time, every area, who agreed and signed; the versions before it. */
export function PlanPage() {
  return <RecordPage tab="Plan">{(person) => <Plan person={person} />}</RecordPage>;
}

function Plan({ person }: { person: Person }) {
  const [{ data, error, stale }, ask] = useQuery({ query: RecordPlanDocument, variables: { id: person.id } });
  const name = calledBy(person.displayName);
  useArriveAt(Boolean(data));
  return (
    <Answer what="plan" data={data} error={error} onRetry={ask}>
      {({ youngPerson: { plan } }) => (
        <Shown part={plan} title={`You cannot see ${belongingTo(name)} plan.`}>
          {(shown) => (
            <Columns side={<VersionsSide person={person} plan={shown} />} sideLabel="Areas, versions and reviews">
              <Updating busy={stale} />
              <Standing person={person} plan={shown} />
              <DraftNotice person={person} draft={shown.draft} />
              {shown.current ? (
                <VersionView person={person} version={shown.current} />
              ) : (
                <Empty title={`${name} has no pathway plan yet`}>
                  {shown.draft ? 'A first version is being written.' : 'Start a version to write the first one.'}
                </Empty>
              )}
            </Columns>
          )}
        </Shown>
      )}
    </Answer>
  );
}
