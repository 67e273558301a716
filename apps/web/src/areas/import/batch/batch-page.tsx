import { useParams } from 'react-router';
import { dayAndTime } from '../../../content/dates.js';
import { Answer } from '../../../design/answer.js';
import { Page } from '../../../design/page.js';
import { Status } from '../../../design/status.js';
import type { ImportInFullFragment } from '../../../graphql/generated/import.js';
import { WorkProgress } from '../work-progress.js';
import { BatchCommands } from './batch-commands.js';
import { isAtWork, toneOf } from './batch-words.js';
import { BatchResult } from './batch-result.js';
import { FileTable } from './file-table.js';
import { Findings } from './findings.js';
import { useBatch } from './use-batch.js';

/** One import: how far it is, what it would change or has changed, what was found in each file. */
export function BatchPage() {
  const { id = '' } = useParams();
  const { data, error, ask } = useBatch(id);
  const batch = data?.importBatch;
  return (
    <Page
      title={batch ? TITLES[batch.state] : 'Import'}
      caption={batch && `Sent on ${dayAndTime(batch.madeAt)}${batch.madeBy ? ` by ${batch.madeBy.displayName}` : ''}`}
      crumbs={[{ label: 'Import', to: '/import' }, { label: 'One import' }]}
    >
      <Answer what="import" data={data} error={error} onRetry={ask}>
        {({ importBatch }) => (
          <OneBatch batch={importBatch} onAskAgain={() => ask({ requestPolicy: 'network-only' })} />
        )}
      </Answer>
    </Page>
  );
}

const TITLES: Readonly<Record<ImportInFullFragment['state'], string>> = {
  CHECKING: 'Checking your files',
  PREVIEWED: 'What would change',
  APPLYING: 'Loading your files',
  APPLIED: 'Your files are loaded',
  DISCARDED: 'This import was discarded',
  FAILED: 'Your files were not loaded',
};

function OneBatch({ batch, onAskAgain }: { batch: ImportInFullFragment; onAskAgain: () => void }) {
  const { state, stateWords, progress, progressWords, files } = batch;
  if (isAtWork(state)) return <WorkProgress label={stateWords} percent={progress} words={progressWords} />;
  return (
    <>
      <p className="app-standing">
        <Status tone={toneOf(state)}>{stateWords}</Status>
      </p>
      <BatchResult batch={batch} />
      <BatchCommands batch={batch} onAskAgain={onAskAgain} />
      {files.length > 0 && <FileTable files={files} loaded={state === 'APPLIED'} />}
      {(state === 'PREVIEWED' || state === 'APPLIED') && <Findings key={`${state}${batch.version}`} id={batch.id} />}
    </>
  );
}
