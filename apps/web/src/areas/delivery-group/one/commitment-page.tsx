import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../../../design/answer.js';
import { Columns } from '../../../design/columns.js';
import { Updating } from '../../../design/loading.js';
import { Page } from '../../../design/page.js';
import { Status } from '../../../design/status.js';
import { CommitmentDocument, type CommitmentQuery } from '../../../graphql/generated/delivery-group.js';
import { useBackOnline } from '../../../graphql/live.js';
import { stateInWords } from '../steps/step-words.js';
import { CommitmentActions } from './commitment-actions.js';
import { CommitmentFacts } from './commitment-facts.js';
import { CommitmentHistory } from './commitment-history.js';
import { CommitmentSteps } from './commitment-steps.js';

/** One promise: how it stands and why, what can be done with it, what it means, all that was said of it. */
export function CommitmentPage() {
  const { id = '' } = useParams();
  const [{ data, error, stale }, ask] = useQuery({
    query: CommitmentDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  useBackOnline(() => ask({ requestPolicy: 'network-only' }));
  const commitment = data?.commitment;
  return (
    <Page
      title={commitment?.promise ?? 'Commitment'}
      caption={commitment && `Commitment ${commitment.reference}, ${commitment.agency.name}`}
      crumbs={[{ label: 'Delivery group', to: '/delivery-group' }, { label: commitment?.reference ?? 'Commitment' }]}
    >
      <Answer what="commitment" data={data} error={error} onRetry={ask}>
        {(answer) => (
          <Columns side={<CommitmentHistory commitment={answer.commitment} />} sideLabel="What happened">
            <OneCommitment commitment={answer.commitment} updating={stale} />
          </Columns>
        )}
      </Answer>
    </Page>
  );
}

function OneCommitment({ commitment, updating }: { commitment: CommitmentQuery['commitment']; updating: boolean }) {
  const { tone, ragWords, ragBecause, state } = commitment;
  return (
    <>
      <p className="app-standing">
        <Status tone={tone}>{ragWords}</Status> <span>{ragBecause}.</span> <Updating busy={updating} />
      </p>
      <p className="govuk-body app-s">{stateInWords(state)}.</p>
      <CommitmentSteps commitment={commitment} />
      <CommitmentFacts commitment={commitment} />
      <CommitmentActions commitment={commitment} />
    </>
  );
}
