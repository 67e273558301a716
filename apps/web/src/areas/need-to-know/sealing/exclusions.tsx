import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Section } from '../../../design/section.js';
import { SummaryList } from '../../../design/summary-list.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  EndExclusionDocument,
  ExcludeWorkerDocument,
  type PersonAccessQuery,
} from '../../../graphql/generated/need-to-know.js';
import { useSave } from '../../../graphql/use-save.js';
import { WorkerBox } from '../../actions/add/worker-box.js';
import type { Person } from '../../young-people/record/person.js';
import { PanelForm } from '../../young-people/record/panel-form.js';
import { PartProblem } from '../part-problem.js';
import { reasonProblem } from '../words.js';

interface Props {
  person: Person;
  access: PersonAccessQuery['personAccess'];
}

/** Who is kept from a record because they are related to the young person, or know them. */
export function Exclusions({ person, access }: Props) {
  const [adding, setAdding] = useState(false);
  const { key, renew } = useClientKey();
  const saving = useSave(EndExclusionDocument);
  const end = async (id: string, expectedVersion: number) => {
    const done = await saving.run({ input: { clientKey: key, id, expectedVersion } });
    renew();
    if (done) announce('They are no longer kept from this record');
  };
  return (
    <Section title="Kept from this record">
      <p className="govuk-body">
        A worker who is related to a young person, or knows them, must not open their record.
        {!access.mayAnswer &&
          ' If you know of one, tell a team manager or the panel coordinator: they can keep them from it.'}
      </p>
      <PartProblem problem={saving.problem} />
      {access.exclusions.length > 0 && (
        <SummaryList
          rows={access.exclusions.map(({ id, version, worker, reason }) => ({
            label: worker.displayName,
            value: reason,
            action: access.mayAnswer && (
              <TextButton onClick={() => void end(id, version)}>
                End<span className="govuk-visually-hidden"> for {worker.displayName}</span>
              </TextButton>
            ),
          }))}
        />
      )}
      {access.mayAnswer && !adding && (
        <Button kind="secondary" onClick={() => setAdding(true)}>
          Keep a worker from this record
        </Button>
      )}
      {adding && <ExcludeForm person={person} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function ExcludeForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const [draft, setDraft] = useState({ workerId: '', reason: '' });
  const { key, renew } = useClientKey();
  const saving = useSave(ExcludeWorkerDocument);
  const send = async () => {
    const missing = draft.workerId ? [] : [{ field: 'workerId', message: 'Choose a person from the list' }];
    const input = { clientKey: key, youngPersonId: person.id, ...draft };
    if (!(await saving.run({ input }, [...missing, ...reasonProblem(draft.reason)]))) return;
    renew();
    announce('They are kept from this record');
    onClose();
  };
  return (
    <PanelForm
      title="Keep a worker from this record"
      button="Keep them from it"
      saving={saving}
      onSave={() => void send()}
      onClose={onClose}
    >
      <WorkerBox
        name="workerId"
        label="Who?"
        hint="Start typing a name"
        value={draft.workerId}
        onChange={(workerId) => setDraft({ ...draft, workerId })}
      />
      <TextArea
        name="reason"
        label="Why?"
        limit={1000}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
    </PanelForm>
  );
}
