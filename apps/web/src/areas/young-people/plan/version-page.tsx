import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../../../design/answer.js';
import { Empty } from '../../../design/empty.js';
import { RecordDraftDocument, RecordPlanVersionsDocument } from '../../../graphql/generated/young-people.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { Shown } from '../record/shown.js';
import { calledBy } from '../record/strip-facts.js';
import { can } from '../../../content/transitions.js';
import { belongingTo } from '../../../content/words.js';
import { Editor } from './editor.js';
import { VersionView } from './version-view.js';

/** One version by its address: the open one to be written or signed, an earlier one to be read. */
export function VersionPage() {
  return (
    <RecordPage tab="Version of the plan" under={{ label: 'Version of the plan', path: '/plan' }}>
      {(person) => <Version person={person} />}
    </RecordPage>
  );
}

function Version({ person }: { person: Person }) {
  const { versionId } = useParams();
  const [{ data, error }, ask] = useQuery({ query: RecordDraftDocument, variables: { id: person.id } });
  return (
    <Answer what="version" data={data} error={error} onRetry={ask}>
      {({ youngPerson: { plan } }) => (
        <Shown part={plan} title={`You cannot see ${belongingTo(calledBy(person.displayName))} plan.`}>
          {({ draft }) =>
            draft && draft.id === versionId ? <Editor person={person} version={draft} /> : <Earlier person={person} />
          }
        </Shown>
      )}
    </Answer>
  );
}

/** Not the open one: asked for with all the others, which is rarely done. */
function Earlier({ person }: { person: Person }) {
  const { versionId } = useParams();
  const [{ data, error }, ask] = useQuery({ query: RecordPlanVersionsDocument, variables: { id: person.id } });
  return (
    <Answer what="version" data={data} error={error} onRetry={ask}>
      {({ youngPerson: { plan } }) => {
        const version =
          plan.__typename === 'PathwayPlan' ? plan.versions.find(({ id }) => id === versionId) : undefined;
        // A version that was started a moment ago may not be known here as the open one yet: it can be written all the same.
        if (version && can(version, 'writePlanSection')) return <Editor person={person} version={version} />;
        if (version) return <VersionView person={person} version={version} />;
        return (
          <Empty title="This version is not here, or is not shared with you">Open the plan to see its versions.</Empty>
        );
      }}
    </Answer>
  );
}
