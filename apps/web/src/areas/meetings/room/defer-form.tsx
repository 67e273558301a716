import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { DeferItemDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { useRoom } from './room-context.js';
import type { OpenLine } from './room-state.js';

interface Props {
  line: OpenLine;
  onClose: () => void;
}

/** Carries an item over to the next meeting, with the reason. */
export function DeferForm({ line, onClose }: Props) {
  const { take, ask } = useRoom();
  const [reason, setReason] = useState('');
  const saving = useSave(DeferItemDocument);
  const { key } = useClientKey();
  const save = async () => {
    const input = { clientKey: key, itemId: line.id, expectedVersion: line.version, reason };
    const done = await saving.run({ input });
    if (!done) return void ask();
    take({ type: 'line', line: { ...done.deferItem, __typename: 'AgendaItem' } });
    announce('Carried to the next meeting');
    onClose();
    document.getElementById('current-item')?.focus();
  };
  return (
    <InlinePanel label="Carry to the next meeting" onCancel={onClose}>
      <Form saving={saving} onSubmit={() => void save()} look="inline">
        <TextArea
          name="reason"
          label="Why can it not be decided today?"
          hint="The reason is shown when the next agenda is built"
          value={reason}
          onChange={setReason}
          rows={2}
        />
        <ButtonGroup>
          <Button type="submit" small busy={saving.busy}>
            Carry to the next meeting
          </Button>
          <TextButton onClick={onClose}>Cancel</TextButton>
        </ButtonGroup>
      </Form>
    </InlinePanel>
  );
}
