import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextButton } from '../../../design/text-button.js';
import { TextInput } from '../../../design/text-input.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AddAgendaItemDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { WorkerField } from '../worker-field.js';

interface Props {
  meetingId: string;
  onAdded: () => void;
}

/** Adds an item that is not about a young person: welcome, actions from last time, a theme. */
export function TopicForm({ meetingId, onAdded }: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <OpenTopicForm meetingId={meetingId} onAdded={onAdded} onClose={() => setOpen(false)} />;
  return (
    <p className="govuk-body app-noprint">
      <Button kind="secondary" onClick={() => setOpen(true)}>
        Add another item
      </Button>
    </p>
  );
}

const USUAL_MINUTES = '10';

function OpenTopicForm({ meetingId, onAdded, onClose }: Props & { onClose: () => void }) {
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState(USUAL_MINUTES);
  const [presenterId, setPresenterId] = useState('');
  const saving = useSave(AddAgendaItemDocument);
  const { key } = useClientKey();
  const save = async () => {
    const found = [
      ...(title.trim() === '' ? [{ field: 'title', message: 'Say what the item is about' }] : []),
      ...(Number.isInteger(Number(minutes)) && Number(minutes) > 0
        ? []
        : [{ field: 'minutes', message: 'Enter minutes, like 10' }]),
    ];
    const input = {
      clientKey: key,
      meetingId,
      title: title.trim(),
      minutes: Number(minutes),
      presenterId: presenterId || null,
    };
    const done = await saving.run({ input }, found);
    if (!done) return;
    announce(`${done.addAgendaItem.title} added at place ${done.addAgendaItem.position}`);
    onAdded();
    onClose();
  };
  return (
    <div className="app-panel app-panel--tint">
      <InlinePanel label="Add another item" onCancel={onClose}>
        <Form saving={saving} onSubmit={() => void save()} look="inline">
          <TextInput name="title" label="What is it about?" value={title} onChange={setTitle} maxLength={200} />
          <TextInput
            name="minutes"
            label="How many minutes?"
            width={3}
            inputMode="numeric"
            value={minutes}
            onChange={setMinutes}
          />
          <WorkerField
            name="presenterId"
            label="Who presents it?"
            optional
            value={presenterId}
            onChange={setPresenterId}
          />
          <ButtonGroup>
            <Button type="submit" small busy={saving.busy}>
              Add to the agenda
            </Button>
            <TextButton onClick={onClose}>Cancel</TextButton>
          </ButtonGroup>
        </Form>
      </InlinePanel>
    </div>
  );
}
