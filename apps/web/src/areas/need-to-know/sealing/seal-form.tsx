import { useState } from 'react';
import { Checkboxes } from '../../../design/checkboxes.js';
import { TextArea } from '../../../design/text-area.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { SealPersonDocument } from '../../../graphql/generated/need-to-know.js';
import { useSave } from '../../../graphql/use-save.js';
import type { Person } from '../../young-people/record/person.js';
import { PanelForm } from '../../young-people/record/panel-form.js';
import { reasonProblem } from '../words.js';

interface Props {
  person: Person;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Asks to seal a record: why, and which of those who work with the young person go on opening it. */
export function SealForm({ person, onClose, onDone }: Props) {
  const around = person.workers.map(({ worker }) => ({
    value: worker.id,
    label: `${worker.displayName}, ${worker.jobTitle}`,
  }));
  const [reason, setReason] = useState('');
  const [letIn, setLetIn] = useState<string[]>(around.map(({ value }) => value));
  const { key, renew } = useClientKey();
  const saving = useSave(SealPersonDocument);
  const send = async () => {
    const input = { clientKey: key, youngPersonId: person.id, reason, letIn: [...new Set(letIn)] };
    if (!(await saving.run({ input }, reasonProblem(reason)))) return;
    renew();
    onDone('You asked to seal this record. Somebody else is asked to agree');
  };
  return (
    <PanelForm
      title="Ask to seal this record"
      button="Ask to seal it"
      saving={saving}
      onSave={() => void send()}
      onClose={onClose}
    >
      <TextArea
        name="reason"
        label="Why must it be sealed?"
        hint="For example, a relative works for a partner. Whoever agrees reads this"
        limit={1000}
        value={reason}
        onChange={setReason}
      />
      {around.length > 0 && (
        <Checkboxes
          name="letIn"
          label="Who goes on working with them?"
          hint="You and who agrees can open it too"
          small
          choices={around}
          value={letIn}
          onChange={setLetIn}
        />
      )}
    </PanelForm>
  );
}
