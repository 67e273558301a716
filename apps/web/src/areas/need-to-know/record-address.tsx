import { useState } from 'react';
import { announce } from '../../design/announce.js';
import { Checkbox } from '../../design/checkboxes.js';
import { TextArea } from '../../design/text-area.js';
import { TextInput } from '../../design/text-input.js';
import { useClientKey } from '../../graphql/client-key.js';
import type { Problem } from '../../graphql/problem.js';
import { PanelForm } from '../young-people/record/panel-form.js';
import { sendAddress } from './send-address.js';

interface Props {
  id: string;
  version: number;
  isProtected: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** Writes down where somebody lives. What is there already is not shown: whoever changes it knows the new one. */
export function RecordAddress({ id, version, isProtected, onDone, onClose }: Props) {
  const [draft, setDraft] = useState({ lines: '', postcode: '', isProtected });
  const [saving, setSaving] = useState<{ busy: boolean; problem?: Problem | undefined }>({ busy: false });
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const { key, renew } = useClientKey();
  const save = async () => {
    setSaving({ busy: true });
    const problem = await sendAddress(id, { clientKey: key, expectedVersion: version, ...draft });
    setSaving({ busy: false, problem });
    if (problem) return;
    renew();
    announce('The address is kept');
    onDone();
  };
  return (
    <PanelForm
      title="Record the address"
      button="Keep the address"
      saving={saving}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextArea
        name="lines"
        label="Address"
        hint="Without the postcode"
        rows={3}
        limit={600}
        value={draft.lines}
        onChange={(lines) => change({ lines })}
      />
      <TextInput
        name="postcode"
        label="Postcode"
        width={10}
        value={draft.postcode}
        onChange={(postcode) => change({ postcode })}
      />
      <Checkbox
        name="isProtected"
        label="The place is protected: show other agencies nothing about it"
        checked={draft.isProtected}
        onChange={(on) => change({ isProtected: on })}
      />
    </PanelForm>
  );
}
