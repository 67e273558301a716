import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Radios } from '../../../design/radios.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { ExplainOverduePlanDocument, type OverdueReason } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import { PanelForm } from '../record/panel-form.js';
import type { Person } from '../record/person.js';
import { OVERDUE_REASONS } from './plan-words.js';

interface Props {
  person: Person;
  given: OverdueReason | null;
  onClose: () => void;
}

/** Why a plan is late, so that lateness in recording is told from lateness in the work. */
export function OverdueForm({ person, given, onClose }: Props) {
  const [reason, setReason] = useState<OverdueReason | ''>(given ?? '');
  const { key, renew } = useClientKey();
  const saving = useSave(ExplainOverduePlanDocument);
  const save = async () => {
    if (!reason) return saving.refuse([{ field: 'reason', message: 'Choose why the plan is late' }]);
    if (!(await saving.run({ input: { clientKey: key, youngPersonId: person.id, reason } }))) return;
    renew();
    announce('Saved why the plan is late');
    onClose();
  };
  return (
    <PanelForm
      title="Say why it is late"
      button="Save reason"
      saving={saving}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Radios
        name="reason"
        label="Why is it late?"
        small
        value={reason}
        onChange={setReason}
        choices={OVERDUE_REASONS}
      />
    </PanelForm>
  );
}
