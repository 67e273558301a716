import { useState } from 'react';
import { Alert } from '../../../design/alert.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Dialog } from '../../../design/dialog.js';
import { ErrorSummary } from '../../../design/error-summary.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  ConfirmImportDocument,
  DiscardImportDocument,
  type ImportInFullFragment,
} from '../../../graphql/generated/import.js';
import type { Problem } from '../../../graphql/problem.js';
import { useSave } from '../../../graphql/use-save.js';
import { confirmWords } from './batch-words.js';

interface Props {
  batch: ImportInFullFragment;
  onAskAgain: () => void;
}

/** Says yes to a preview, with the numbers in words; or throws it away. */
export function BatchCommands({ batch, onAskAgain }: Props) {
  const { state, canConfirm } = batch;
  const [asking, setAsking] = useState(false);
  const confirming = useCommand(ConfirmImportDocument, batch, onAskAgain);
  const discarding = useCommand(DiscardImportDocument, batch, onAskAgain);
  const problem = confirming.problem ?? discarding.problem;
  if (state === 'FAILED' || state === 'APPLIED')
    return (
      <p>
        <ButtonLink to="/import">Send more files</ButtonLink>
      </p>
    );
  if (state !== 'PREVIEWED') return null;
  return (
    <div className="govuk-!-margin-bottom-6">
      <Trouble problem={problem} />
      <ButtonGroup>
        {canConfirm && (
          <Button onClick={() => void confirming.send()} busy={confirming.busy}>
            {confirmWords(batch)}
          </Button>
        )}
        <Button kind="secondary" onClick={() => setAsking(true)}>
          Discard this import
        </Button>
      </ButtonGroup>
      {asking && (
        <Dialog title="Discard this import?" onClose={() => setAsking(false)}>
          <p className="govuk-body">
            Nothing has been written. The files and this list are removed. You can send the files again.
          </p>
          <ButtonGroup>
            <Button
              kind="warning"
              busy={discarding.busy}
              onClick={() => {
                setAsking(false);
                void discarding.send();
              }}
            >
              Discard it
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </ButtonGroup>
        </Dialog>
      )}
    </div>
  );
}

function useCommand(
  document: typeof ConfirmImportDocument | typeof DiscardImportDocument,
  { id, version }: ImportInFullFragment,
  onAskAgain: () => void,
) {
  const { key, renew } = useClientKey();
  const { run, busy, problem } = useSave(document);
  const send = async () => {
    const done = await run({ input: { clientKey: key, batchId: id, expectedVersion: version } });
    renew();
    if (!done) onAskAgain();
  };
  return { send, busy, problem };
}

/** Somebody else was first: what stands now is already on its way. */
function Trouble({ problem }: { problem: Problem | undefined }) {
  if (!problem) return null;
  if (problem.kind === 'conflict')
    return (
      <Alert kind="warning" announced>
        This import has changed since you opened it. Look at it again before you confirm it.
      </Alert>
    );
  return <ErrorSummary problem={problem} />;
}
