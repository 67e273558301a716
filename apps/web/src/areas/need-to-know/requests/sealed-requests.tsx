import { useQuery } from 'urql';
import { Answer } from '../../../design/answer.js';
import { Empty } from '../../../design/empty.js';
import { Section } from '../../../design/section.js';
import { BreakGlassRequestsDocument } from '../../../graphql/generated/need-to-know.js';
import { usePoll } from '../../../graphql/use-poll.js';
import { OneRequest } from './one-request.js';

const EVERY_MS = 15_000;

/** Who asks to open a sealed record for an hour. */
export function SealedRequests({ onDone }: { onDone: (words: string) => void }) {
  const [{ data, error }, ask] = useQuery({ query: BreakGlassRequestsDocument, requestPolicy: 'cache-and-network' });
  usePoll(() => ask({ requestPolicy: 'network-only' }), EVERY_MS);
  return (
    <Answer what="requests" data={data} error={error} onRetry={ask}>
      {({ breakGlassRequests }) => (
        <Section title="To open a sealed record now">
          <p className="govuk-body">
            A record that is sealed opens in an emergency only when somebody who can open it agrees. A request that
            nobody answers within 60 minutes lapses.
          </p>
          {breakGlassRequests.length === 0 && <Empty title="Nobody waits for an answer" level={3} />}
          {breakGlassRequests.map((request) => (
            <OneRequest key={request.id} request={request} onDone={onDone} />
          ))}
        </Section>
      )}
    </Answer>
  );
}
