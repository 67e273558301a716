import { useState } from 'react';
import { day } from '../../content/dates.js';
import { announce } from '../../design/announce.js';
import { DateInput, dateProblems } from '../../design/date-input.js';
import { Select } from '../../design/select.js';
import { TextArea } from '../../design/text-area.js';
import { useClientKey } from '../../graphql/client-key.js';
import { RecordSubjectAccessDocument, type SubjectAccessWay } from '../../graphql/generated/data-protection.js';
import { useSave } from '../../graphql/use-save.js';
import type { Person } from '../young-people/record/person.js';
import { PanelForm } from '../young-people/record/panel-form.js';
import { WAYS } from './words.js';

interface Draft {
  askedOn: string;
  way: SubjectAccessWay | '';
  identity: string;
}

const problemsOf = ({ askedOn, way, identity }: Draft) => [
  ...dateProblems('askedOn', askedOn),
  ...(way === '' ? [{ field: 'way', message: 'Choose how they asked' }] : []),
  ...([...identity.trim()].length < 10
    ? [{ field: 'identity', message: 'Say how you know that it is they, in 10 to 1,000 characters' }]
    : []),
];

/** Writes down that a young person asked what is held about them. */
export function RecordRequestForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const [draft, setDraft] = useState<Draft>({ askedOn: '', way: '', identity: '' });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const { key, renew } = useClientKey();
  const saving = useSave(RecordSubjectAccessDocument);
  const send = async () => {
    const found = problemsOf(draft);
    if (found.length > 0 || draft.way === '') return saving.refuse(found);
    const input = { clientKey: key, youngPersonId: person.id, ...draft, way: draft.way };
    const done = await saving.run({ input });
    if (!done) return;
    renew();
    announce(`Written down. The answer is due on ${day(done.recordSubjectAccess.dueOn)}`);
    onClose();
  };
  return (
    <PanelForm
      title="They asked what we hold"
      button="Write it down"
      saving={saving}
      onSave={() => void send()}
      onClose={onClose}
    >
      <DateInput
        name="askedOn"
        label="When did they ask?"
        value={draft.askedOn}
        onChange={(askedOn) => change({ askedOn })}
      />
      <Select
        name="way"
        label="How did they ask?"
        none="Choose"
        choices={WAYS}
        value={draft.way}
        onChange={(way) => change({ way })}
      />
      <TextArea
        name="identity"
        label="How do you know that it was they?"
        hint="For example, you know them and they asked you in person"
        rows={2}
        limit={1000}
        value={draft.identity}
        onChange={(identity) => change({ identity })}
      />
    </PanelForm>
  );
}
