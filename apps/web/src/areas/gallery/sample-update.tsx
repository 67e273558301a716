import { useState } from 'react';
import { announce } from '../../design/announce.js';
import { Button } from '../../design/button.js';
import { Form } from '../../design/form.js';
import { InlinePanel } from '../../design/inline-panel.js';
import { TextButton } from '../../design/text-button.js';
import { TextInput } from '../../design/text-input.js';
import type { SampleAction } from './sample-actions.js';

/** An update in the row itself. */
export function SampleUpdate({ action, onClose }: { action: SampleAction; onClose: () => void }) {
  const [note, setNote] = useState('');
  const save = () => {
    announce(`Saved: ${action.title}`);
    onClose();
  };
  return (
    <InlinePanel label={`Update: ${action.title}`} onCancel={onClose}>
      <Form look="inline" onSubmit={save}>
        <TextInput name="note" label="What happened?" value={note} onChange={setNote} />
        <Button type="submit" small>
          Save
        </Button>{' '}
        <TextButton onClick={onClose}>Cancel</TextButton>
      </Form>
    </InlinePanel>
  );
}
