import { useContext, useState } from 'react';
import { announce } from '../../../design/announce.js';
import { DateInput } from '../../../design/date-input.js';
import { Select, type Choice } from '../../../design/select.js';
import { TextArea } from '../../../design/text-area.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  OverrideStatusDocument,
  type CareStatus,
  type StageWhyFragment,
  type SupportLevel,
} from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import { WorkerBox } from '../../actions/add/worker-box.js';
import { STATUSES } from '../list/list-views.js';
import { PanelForm } from '../record/panel-form.js';
import type { Person } from '../record/person.js';
import { overrideProblems, type OverrideDraft } from './override.js';

const LEVELS: readonly Choice<SupportLevel>[] = [
  { value: 'ACTIVE', label: 'Has asked for support' },
  { value: 'EDUCATION', label: 'In an agreed programme' },
  { value: 'ANNUAL_CONTACT', label: 'Contact once a year' },
];
/** What the dates alone say: nobody decides these. */
const NEVER_CHOSEN: ReadonlySet<CareStatus> = new Set(['DECEASED']);

interface Props {
  person: Person;
  stage: StageWhyFragment;
  onClose: () => void;
}

/** Another stage for a time: which, why, who approved it, until when. What is worked out stays beside it. */
export function OverrideForm({ person, stage, onClose }: Props) {
  const today = useContext(Today);
  const [draft, setDraft] = useState<OverrideDraft>({ ...EMPTY, startsOn: today });
  const change = (part: Partial<OverrideDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { key, renew } = useClientKey();
  const saving = useSave(OverrideStatusDocument);
  const save = async () => {
    const { status, supportLevel, ...rest } = draft;
    if (!status) return saving.refuse(overrideProblems(draft));
    const level = status === 'FORMER_RELEVANT_21_24' && supportLevel ? { supportLevel } : {};
    const input = { clientKey: key, youngPersonId: person.id, status, ...level, ...rest };
    if (!(await saving.run({ input }, overrideProblems(draft)))) return;
    renew();
    announce('The stage is overridden');
    onClose();
  };
  return (
    <PanelForm
      title="Override the stage"
      button="Override the stage"
      saving={saving}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="govuk-body app-s">
        Worked out: {stage.computedWords}. This stays on the record beside the override.
      </p>
      <Select
        name="status"
        label="Which stage applies?"
        none="Choose a stage"
        choices={STATUSES.filter(({ value }) => !NEVER_CHOSEN.has(value))}
        value={draft.status}
        onChange={(status) => change({ status })}
      />
      {draft.status === 'FORMER_RELEVANT_21_24' && (
        <Select
          name="supportLevel"
          label="Which support?"
          optional
          none="As worked out"
          choices={LEVELS}
          value={draft.supportLevel}
          onChange={(supportLevel) => change({ supportLevel })}
        />
      )}
      <TextArea
        name="reason"
        label="Why?"
        hint="What the dates on the record do not show, and where the evidence is kept"
        limit={1000}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      <WorkerBox
        name="approvedById"
        label="Which manager approved this?"
        hint="Somebody else than you. Start typing a name"
        value={draft.approvedById}
        onChange={(approvedById) => change({ approvedById })}
      />
      <div className="app-grid app-grid--fields">
        <DateInput name="startsOn" label="From" value={draft.startsOn} onChange={(startsOn) => change({ startsOn })} />
        <DateInput
          name="expiresOn"
          label="Until"
          hint="At most 12 months later. For example, 27 3 2027"
          value={draft.expiresOn}
          onChange={(expiresOn) => change({ expiresOn })}
        />
      </div>
    </PanelForm>
  );
}

const EMPTY: OverrideDraft = {
  status: '',
  supportLevel: '',
  reason: '',
  approvedById: '',
  startsOn: '',
  expiresOn: '',
};
