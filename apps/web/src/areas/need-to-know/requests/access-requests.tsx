import { useQuery } from 'urql';
import { Answer } from '../../../design/answer.js';
import { Empty } from '../../../design/empty.js';
import { Section } from '../../../design/section.js';
import { AccessRequestsDocument } from '../../../graphql/generated/need-to-know.js';
import { OneAccessRequest } from './one-access-request.js';

/** Who asks to be let into a record that the viewer answers for. */
export function AccessRequests({ onDone }: { onDone: (words: string) => void }) {
  const [{ data, error }, ask] = useQuery({
    query: AccessRequestsDocument,
    variables: { youngPersonId: null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer what="requests" data={data} error={error} onRetry={ask}>
      {({ accessRequests }) => (
        <Section title="To see a record">
          <p className="govuk-body">
            To agree opens nothing by itself. Open the record first, by what the work is: an allocation, the agenda of a
            panel, or a housing referral. Then say so here.
          </p>
          {accessRequests.length === 0 && <Empty title="Nobody asks to see a record" level={3} />}
          {accessRequests.map((request) => (
            <OneAccessRequest key={request.id} request={request} onDone={onDone} />
          ))}
        </Section>
      )}
    </Answer>
  );
}
