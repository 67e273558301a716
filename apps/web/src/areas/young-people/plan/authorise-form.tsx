import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Radios } from '../../../design/radios.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AuthorisePlanDocument } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import { WorkerBox } from '../../actions/add/worker-box.js';
import { PanelForm } from '../record/panel-form.js';
import { calledBy } from '../record/strip-facts.js';
import type { StepFormProps } from './submit-form.js';
import { VersionConflict } from './version-conflict.js';

type Acting = 'OWN' | 'DUTY';

/** Makes a version the plan. A duty manager says for whom they act. */
export function AuthoriseForm({ person, version, onClose }: StepFormProps) {
  const [acting, setActing] = useState<Acting>('OWN');
  const [managerId, setManagerId] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(AuthorisePlanDocument);
  const name = calledBy(person.displayName);
  const save = async (expectedVersion: number) => {
    const delegated = acting === 'DUTY' && { delegatedForId: managerId };
    const missing = acting === 'DUTY' && !managerId;
    const problems = missing ? [{ field: 'delegatedForId', message: 'Choose the manager you act for' }] : [];
    const input = { clientKey: key, planVersionId: version.id, expectedVersion, ...delegated };
    if (!(await saving.run({ input }, problems))) return;
    renew();
    announce(`Version ${version.number} is now ${name}’s plan`);
    onClose();
  };
  if (saving.problem?.kind === 'conflict')
    return <VersionConflict person={person} problem={saving.problem} onAgain={(v) => void save(v)} onClose={onClose} />;
  return (
    <PanelForm
      title="Authorise this plan"
      button="Authorise this plan"
      saving={saving}
      onSave={() => void save(version.version)}
      onClose={onClose}
    >
      <p className="govuk-body app-s">
        Version {version.number} becomes the plan and cannot change after this. The review clock starts again today.
      </p>
      <Radios
        name="acting"
        label="How are you authorising it?"
        small
        value={acting}
        onChange={setActing}
        choices={[
          { value: 'OWN', label: 'As the manager of the team' },
          { value: 'DUTY', label: 'As duty manager, for a manager who is away' },
        ]}
      />
      {acting === 'DUTY' && (
        <WorkerBox
          name="delegatedForId"
          label="Which manager is away?"
          hint="Start typing a name"
          value={managerId}
          onChange={setManagerId}
        />
      )}
    </PanelForm>
  );
}
