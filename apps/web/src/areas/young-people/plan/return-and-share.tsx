import { useContext, useState } from 'react';
import { announce } from '../../../design/announce.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { TextArea } from '../../../design/text-area.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { ReturnPlanDocument, SharePlanDocument } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import { PanelForm } from '../record/panel-form.js';
import { calledBy } from '../record/strip-facts.js';
import type { StepFormProps } from './submit-form.js';
import { VersionConflict } from './version-conflict.js';

/** Gives a version back to its author, with what must change. */
export function ReturnForm({ person, version, onClose }: StepFormProps) {
  const [reason, setReason] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(ReturnPlanDocument);
  const save = async (expectedVersion: number) => {
    const problems = reason.trim() ? [] : [{ field: 'reason', message: 'Say what must change' }];
    const input = { clientKey: key, planVersionId: version.id, expectedVersion, reason: reason.trim() };
    if (!(await saving.run({ input }, problems))) return;
    renew();
    announce('Returned to the author');
    onClose();
  };
  if (saving.problem?.kind === 'conflict')
    return <VersionConflict person={person} problem={saving.problem} onAgain={(v) => void save(v)} onClose={onClose} />;
  return (
    <PanelForm
      title="Return to the author"
      button="Return to the author"
      saving={saving}
      onSave={() => void save(version.version)}
      onClose={onClose}
    >
      <TextArea name="reason" label="What must change?" limit={2000} value={reason} onChange={setReason} />
    </PanelForm>
  );
}

/** That the plan was explained to the young person, and they have a copy. */
export function ShareForm({ person, version, onClose }: StepFormProps) {
  const today = useContext(Today);
  const [sharedOn, setSharedOn] = useState(today);
  const { key, renew } = useClientKey();
  const saving = useSave(SharePlanDocument);
  const name = calledBy(person.displayName);
  const save = async (expectedVersion: number) => {
    const input = { clientKey: key, planVersionId: version.id, expectedVersion, sharedOn };
    const problems = dateProblems('sharedOn', sharedOn, { say: `Enter the day ${name} got a copy` });
    if (!(await saving.run({ input }, problems))) return;
    renew();
    announce(`Recorded that ${name} has a copy`);
    onClose();
  };
  if (saving.problem?.kind === 'conflict')
    return <VersionConflict person={person} problem={saving.problem} onAgain={(v) => void save(v)} onClose={onClose} />;
  return (
    <PanelForm
      title={`${name} has a copy`}
      button="Save"
      saving={saving}
      onSave={() => void save(version.version)}
      onClose={onClose}
    >
      <DateInput
        name="sharedOn"
        label={`When did you explain it to ${name} and give them a copy?`}
        value={sharedOn}
        onChange={setSharedOn}
      />
    </PanelForm>
  );
}
