import { useContext, useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Checkbox } from '../../../design/checkboxes.js';
import { DateInput } from '../../../design/date-input.js';
import { Form } from '../../../design/form.js';
import { Radios } from '../../../design/radios.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { RecordContactDocument } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import { contactInput, contactProblems, WAYS, type ContactDraft } from './contact-ways.js';
import type { Person } from './person.js';
import { calledBy } from './strip-facts.js';

/** How somebody was in touch. Three presses when nothing is to be said: open, how, save. */
export function ContactForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const today = useContext(Today);
  const name = calledBy(person.displayName);
  const [draft, setDraft] = useState<ContactDraft>({ happenedOn: today, way: '', noAnswer: false, note: '' });
  const change = (part: Partial<ContactDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { key, renew } = useClientKey();
  const saving = useSave(RecordContactDocument);
  const save = async () => {
    const input = contactInput({ clientKey: key, youngPersonId: person.id }, draft);
    const done = await saving.run({ input }, contactProblems(draft));
    if (!done) return;
    renew();
    announce(draft.noAnswer ? `Recorded: you tried to reach ${name}` : `Recorded: in touch with ${name}`);
    onClose();
  };
  return (
    <Form saving={saving} onSubmit={() => void save()} look="inline">
      <Radios
        name="way"
        label={`How were you in touch with ${name}?`}
        small
        inline
        value={WAYS.find(({ value }) => value === draft.way)?.value ?? ''}
        onChange={(way) => change({ way })}
        choices={WAYS}
      />
      <Checkbox
        name="twoWay"
        label={`I tried, and did not hear from ${name}`}
        checked={draft.noAnswer}
        onChange={(noAnswer) => change({ noAnswer })}
      />
      <div className="app-grid app-grid--fields">
        <TextArea
          name="note"
          label="What happened?"
          optional
          rows={2}
          limit={2000}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
        <DateInput
          name="happenedOn"
          label="When?"
          value={draft.happenedOn}
          onChange={(on) => change({ happenedOn: on })}
        />
      </div>
      <ButtonGroup>
        <Button type="submit" small busy={saving.busy}>
          Save contact
        </Button>
        <TextButton onClick={onClose}>Cancel</TextButton>
      </ButtonGroup>
    </Form>
  );
}
