import { useContext, useState } from 'react';
import { announce } from '../../../design/announce.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { Radios } from '../../../design/radios.js';
import { Select } from '../../../design/select.js';
import { TextArea } from '../../../design/text-area.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { SubmitPlanDocument, type Agreement, type Participation } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import { PanelForm } from '../record/panel-form.js';
import type { Person } from '../record/person.js';
import { calledBy } from '../record/strip-facts.js';
import { AGREEMENTS, PARTICIPATION } from './plan-words.js';
import type { VersionHead } from './plan-types.js';
import { VersionConflict } from './version-conflict.js';

export interface StepFormProps {
  person: Person;
  version: VersionHead;
  onClose: () => void;
}

interface Draft {
  meetingOn: string;
  participation: Participation | '';
  agreement: Agreement | '';
  agreementWords: string;
}

/** Sends a version for sign-off, with how the young person took part and what they say of it. */
export function SubmitForm({ person, version, onClose }: StepFormProps) {
  const today = useContext(Today);
  const name = calledBy(person.displayName);
  const [draft, setDraft] = useState<Draft>({ meetingOn: today, participation: '', agreement: '', agreementWords: '' });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const { key, renew } = useClientKey();
  const saving = useSave(SubmitPlanDocument);
  const save = async (expectedVersion: number) => {
    const { meetingOn, participation, agreement } = draft;
    if (!participation || !agreement) return saving.refuse(submitProblems(draft, name));
    const agreementWords = draft.agreementWords.trim() || null;
    const base = { clientKey: key, planVersionId: version.id, expectedVersion, meetingOn };
    const input = { ...base, participation, agreement, agreementWords };
    if (!(await saving.run({ input }, submitProblems(draft, name)))) return;
    renew();
    announce('Sent for sign-off');
    onClose();
  };
  if (saving.problem?.kind === 'conflict')
    return <VersionConflict person={person} problem={saving.problem} onAgain={(v) => void save(v)} onClose={onClose} />;
  return (
    <PanelForm
      title="Send for sign-off"
      button="Send for sign-off"
      saving={saving}
      onSave={() => void save(version.version)}
      onClose={onClose}
    >
      <DateInput
        name="meetingOn"
        label={`When did you talk it through with ${name}?`}
        value={draft.meetingOn}
        onChange={(meetingOn) => change({ meetingOn })}
      />
      <Select
        name="participation"
        label={`How did ${name} take part?`}
        none="Choose how"
        value={draft.participation}
        onChange={(participation) => change({ participation })}
        choices={PARTICIPATION}
      />
      <Radios
        name="agreement"
        label={`What does ${name} say of the plan?`}
        small
        value={draft.agreement}
        onChange={(agreement) => change({ agreement })}
        choices={AGREEMENTS}
      />
      {draft.agreement && (
        <TextArea
          name="agreementWords"
          label={
            draft.agreement === 'COULD_NOT_ASK'
              ? 'Why not, and when will you ask?'
              : `What ${name} said, in their words`
          }
          optional={draft.agreement === 'AGREED'}
          limit={2000}
          value={draft.agreementWords}
          onChange={(agreementWords) => change({ agreementWords })}
        />
      )}
    </PanelForm>
  );
}

function submitProblems({ meetingOn, participation, agreement }: Draft, name: string) {
  return [
    ...dateProblems('meetingOn', meetingOn, { say: `Enter the day you talked it through with ${name}` }),
    ...(participation ? [] : [{ field: 'participation', message: `Say how ${name} took part` }]),
    ...(agreement ? [] : [{ field: 'agreement', message: `Say what ${name} says of the plan` }]),
  ];
}
