import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { WithdrawAgendaItemDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { titleOf, type AgendaItem } from './agenda-lines.js';

interface Props {
  item: AgendaItem;
  onDone: () => void;
  onCancel: () => void;
}

/** Takes an item off the agenda, with the reason. */
export function WithdrawItem({ item, onDone, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const saving = useSave(WithdrawAgendaItemDocument);
  const { key, renew } = useClientKey();
  const save = async () => {
    const found = reason.trim() === '' ? [{ field: 'reason', message: 'Say why it is taken off the agenda' }] : [];
    const input = { clientKey: key, itemId: item.id, expectedVersion: item.version, reason };
    const done = await saving.run({ input }, found);
    if (!done) return;
    renew();
    announce(`${titleOf(item)} was taken off the agenda`);
    onDone();
    document.getElementById('agenda')?.focus();
  };
  return (
    <InlinePanel label={`Remove: ${titleOf(item)}`} onCancel={onCancel}>
      <Form saving={saving} onSubmit={() => void save()} look="inline">
        <TextArea name="reason" label="Why is it taken off the agenda?" value={reason} onChange={setReason} rows={2} />
        <ButtonGroup>
          <Button type="submit" small busy={saving.busy}>
            Remove
          </Button>
          <TextButton onClick={onCancel}>Keep it</TextButton>
        </ButtonGroup>
      </Form>
    </InlinePanel>
  );
}
