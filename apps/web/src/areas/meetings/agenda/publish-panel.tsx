import { useEffect, useRef } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { Icon } from '../../../design/icon.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { PublishMeetingDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { whyNot } from '../../../content/transitions.js';
import { publishChecks, type AgendaMeeting } from './agenda-lines.js';

const WHY = 'why-not-publish';

/** The last look before the agenda is sent: what is fine, what is not, what the server does not allow and why. */
export function PublishPanel({ meeting, onClose }: { meeting: AgendaMeeting; onClose: () => void }) {
  const saving = useSave(PublishMeetingDocument);
  const { key } = useClientKey();
  const because = whyNot(meeting, 'publishMeeting');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const publish = async () => {
    if (because) return;
    const input = { clientKey: key, meetingId: meeting.id, expectedVersion: meeting.version };
    if (!(await saving.run({ input }))) return;
    announce('The agenda was published');
    onClose();
  };
  return (
    <div className="app-panel govuk-!-margin-bottom-4">
      <InlinePanel label="Publish the agenda" onCancel={onClose}>
        <h2 className="govuk-heading-m" ref={heading} tabIndex={-1}>
          Check before you publish
        </h2>
        <Form saving={saving} onSubmit={() => void publish()} label="Publish the agenda">
          <ul className="app-checklist">
            {publishChecks(meeting).map(({ fine, words }) => (
              <li key={words}>
                <Icon name={fine ? 'done' : 'soon'} />
                <span>{words}</span>
              </li>
            ))}
          </ul>
          <p className="govuk-body">
            Members of the panel then see the agenda, each what is shared with their agency. The places do not change
            after that. Late items can still be added.
          </p>
          {because && (
            <p className="govuk-error-message" id={WHY}>
              {because}
            </p>
          )}
          <ButtonGroup>
            <Button
              type="submit"
              small
              busy={saving.busy}
              unavailable={because !== undefined}
              aria-describedby={because && WHY}
            >
              Publish the agenda
            </Button>
            <TextButton onClick={onClose}>Go back</TextButton>
          </ButtonGroup>
        </Form>
      </InlinePanel>
    </div>
  );
}
