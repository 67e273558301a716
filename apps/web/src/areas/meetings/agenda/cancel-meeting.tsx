import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { CancelMeetingDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { can } from '../../../content/transitions.js';
import type { AgendaMeeting } from './agenda-lines.js';

/** Cancels the meeting, with the reason; what was on its agenda is suggested again. */
export function CancelMeeting({ meeting }: { meeting: AgendaMeeting }) {
  const [open, setOpen] = useState(false);
  if (!can(meeting, 'cancelMeeting')) return null;
  if (open) return <CancelForm meeting={meeting} onClose={() => setOpen(false)} />;
  return (
    <p className="govuk-body app-noprint">
      <TextButton onClick={() => setOpen(true)}>Cancel this meeting</TextButton>
    </p>
  );
}

function CancelForm({ meeting, onClose }: { meeting: AgendaMeeting; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const saving = useSave(CancelMeetingDocument);
  const { key } = useClientKey();
  const cancel = async () => {
    const input = { clientKey: key, meetingId: meeting.id, expectedVersion: meeting.version, reason };
    const found = reason.trim() === '' ? [{ field: 'reason', message: 'Say why the meeting is cancelled' }] : [];
    if (!(await saving.run({ input }, found))) return;
    announce('The meeting was cancelled');
    onClose();
  };
  return (
    <div className="app-panel govuk-!-margin-top-4">
      <InlinePanel label="Cancel this meeting" onCancel={onClose}>
        <Form saving={saving} onSubmit={() => void cancel()} look="inline">
          <TextArea name="reason" label="Why is the meeting cancelled?" value={reason} onChange={setReason} rows={2} />
          <ButtonGroup>
            <Button kind="warning" type="submit" small busy={saving.busy}>
              Cancel this meeting
            </Button>
            <TextButton onClick={onClose}>Keep the meeting</TextButton>
          </ButtonGroup>
        </Form>
      </InlinePanel>
    </div>
  );
}
