import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { Select } from '../../../design/select.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { DecideItemDocument, type Outcome } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { outcomesFor } from './outcomes.js';
import { useRoom } from './room-context.js';
import type { OpenLine } from './room-state.js';

interface Props {
  line: OpenLine;
  onClose: () => void;
}

/** Records what the panel decided about an item, and why. It ends the item. */
export function DecideForm({ line, onClose }: Props) {
  const { take, ask } = useRoom();
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [reason, setReason] = useState('');
  const saving = useSave(DecideItemDocument);
  const { key } = useClientKey();
  const save = async () => {
    const found = outcome === '' ? [{ field: 'outcome', message: 'Choose what was decided' }] : [];
    const input = {
      clientKey: key,
      itemId: line.id,
      expectedVersion: line.version,
      outcome: outcome || ('NOTED' as const),
      reason,
    };
    const done = await saving.run({ input }, found);
    if (!done) return found.length === 0 ? void ask() : undefined;
    take({ type: 'line', line: { ...done.decideItem, __typename: 'AgendaItem' } });
    announce(`Decided: ${done.decideItem.outcomeWords ?? ''}, number ${done.decideItem.decisionNumber ?? ''}`);
    onClose();
    document.getElementById('current-item')?.focus();
  };
  return (
    <InlinePanel label="Record the decision" onCancel={onClose}>
      <Form saving={saving} onSubmit={() => void save()} look="inline">
        <Select
          name="outcome"
          label="What was decided?"
          none="Choose an outcome"
          value={outcome}
          onChange={setOutcome}
          choices={outcomesFor(line.youngPerson !== null)}
        />
        <TextArea name="reason" label="Why?" value={reason} onChange={setReason} rows={2} />
        <ButtonGroup>
          <Button type="submit" small busy={saving.busy}>
            Record the decision
          </Button>
          <TextButton onClick={onClose}>Cancel</TextButton>
        </ButtonGroup>
      </Form>
    </InlinePanel>
  );
}
