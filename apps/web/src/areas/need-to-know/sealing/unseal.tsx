import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { TextArea } from '../../../design/text-area.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { type SealingShownFragment, UnsealPersonDocument } from '../../../graphql/generated/need-to-know.js';
import { useSave } from '../../../graphql/use-save.js';
import { PanelForm } from '../../young-people/record/panel-form.js';
import { reasonProblem } from '../words.js';

/** Asks that a sealed record is unsealed: somebody else has to agree to that too. */
export function Unseal({ sealing, onDone }: { sealing: SealingShownFragment; onDone: (words: string) => void }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(UnsealPersonDocument);
  const send = async () => {
    const input = { clientKey: key, id: sealing.id, expectedVersion: sealing.version, reason };
    if (!(await saving.run({ input }, reasonProblem(reason)))) return;
    renew();
    setOpen(false);
    onDone('You asked to unseal this record. Somebody else is asked to agree');
  };
  if (!open)
    return (
      <Button kind="secondary" onClick={() => setOpen(true)}>
        Ask to unseal this record
      </Button>
    );
  return (
    <PanelForm
      title="Ask to unseal this record"
      button="Ask to unseal it"
      saving={saving}
      onSave={() => void send()}
      onClose={() => setOpen(false)}
    >
      <TextArea name="reason" label="Why can it be unsealed?" limit={1000} value={reason} onChange={setReason} />
    </PanelForm>
  );
}
