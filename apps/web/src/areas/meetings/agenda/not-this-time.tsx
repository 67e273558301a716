import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { ParkSuggestionDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { firstName } from '../names.js';
import type { Suggestion } from './suggested.js';

interface Props {
  suggestion: Suggestion;
  meetingId: string;
  onClose: () => void;
  onParked: () => void;
}

/** Puts somebody aside for this meeting. The reason is kept and shown when the next agenda is built. */
export function NotThisTime({ suggestion: { youngPerson }, meetingId, onClose, onParked }: Props) {
  const [reason, setReason] = useState('');
  const saving = useSave(ParkSuggestionDocument);
  const { key } = useClientKey();
  const save = async () => {
    const found = reason.trim() === '' ? [{ field: 'reason', message: 'Say why not this time' }] : [];
    const input = { clientKey: key, meetingId, youngPersonId: youngPerson.id, reason };
    if (!(await saving.run({ input }, found))) return;
    announce(`${youngPerson.displayName} is put aside until the next meeting`);
    onClose();
    onParked();
    document.getElementById('suggestions')?.focus();
  };
  return (
    <div className="app-sugg__form">
      <InlinePanel label={`Not this time: ${youngPerson.displayName}`} onCancel={onClose}>
        <Form saving={saving} onSubmit={() => void save()} look="quick">
          <TextArea
            name="reason"
            label={`Why is ${firstName(youngPerson.displayName)} not heard this time?`}
            hint="Shown with the next suggestion"
            value={reason}
            onChange={setReason}
            rows={2}
          />
          <ButtonGroup>
            <Button type="submit" small busy={saving.busy}>
              Put aside
            </Button>
            <TextButton onClick={onClose}>Cancel</TextButton>
          </ButtonGroup>
        </Form>
      </InlinePanel>
    </div>
  );
}
