import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { PartProblem } from '../part-problem.js';
import { SummaryList } from '../../../design/summary-list.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { LetIntoSealedDocument, type SealingShownFragment } from '../../../graphql/generated/need-to-know.js';
import { useSave } from '../../../graphql/use-save.js';
import { WorkerBox } from '../../actions/add/worker-box.js';

/** Who may open a sealed record by the relationship they have. */
export function LetIn({ sealing, mayChange }: { sealing: SealingShownFragment; mayChange: boolean }) {
  const [worker, setWorker] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(LetIntoSealedDocument);
  const set = async (workerId: string, letIn: boolean) => {
    if (!workerId) return saving.refuse([{ field: 'workerId', message: 'Choose a person from the list' }]);
    const input = { clientKey: key, id: sealing.id, expectedVersion: sealing.version, workerId, letIn };
    const done = await saving.run({ input });
    renew();
    if (!done) return;
    setWorker('');
    announce(letIn ? 'They can open the record' : 'They can no longer open the record');
  };
  return (
    <>
      <h3 className="govuk-heading-s">Who can open it</h3>
      <p className="govuk-hint">Each of them needs to work with the young person besides.</p>
      <PartProblem problem={saving.problem} />
      <SummaryList
        rows={sealing.letIn.map(({ id, displayName }) => ({
          label: displayName,
          value: 'Let in',
          action: mayChange && (
            <TextButton onClick={() => void set(id, false)}>
              Take out<span className="govuk-visually-hidden"> {displayName}</span>
            </TextButton>
          ),
        }))}
      />
      {mayChange && (
        <div className="app-panel app-panel--tint govuk-!-margin-bottom-4">
          <WorkerBox
            name="workerId"
            label="Let somebody else in"
            hint="Start typing a name"
            value={worker}
            onChange={setWorker}
          />
          <Button kind="secondary" small busy={saving.busy} onClick={() => void set(worker, true)}>
            Let them in
          </Button>
        </div>
      )}
    </>
  );
}
