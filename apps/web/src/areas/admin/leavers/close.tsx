import { useNavigate } from 'react-router';
import { Alert } from '../../../design/alert.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Section } from '../../../design/section.js';
import {
  CloseAccountDocument,
  WithdrawLeavingDocument,
  type LeavingInFullFragment,
} from '../../../graphql/generated/admin.js';
import { ActButton } from '../act-button.js';

/** The administrator's end of it: the account closes when nothing is open, or they stay after all. */
export function Close({ leaving: { id, version, worker, openWork } }: { leaving: LeavingInFullFragment }) {
  const navigate = useNavigate();
  const input = { leavingId: id, expectedVersion: version };
  const toPerson = () => void navigate(`/admin/people/${worker.id}`);
  return (
    <Section title="Close the account">
      {openWork.length > 0 && <Alert kind="information">The account closes when everything is handed over.</Alert>}
      <ButtonGroup>
        <ActButton
          document={CloseAccountDocument}
          input={input}
          kind="warning"
          said={`The account of ${worker.displayName} is closed`}
          onDone={toPerson}
        >
          Close the account
        </ActButton>
        <ActButton
          document={WithdrawLeavingDocument}
          input={input}
          kind="secondary"
          said={`${worker.displayName} stays`}
          onDone={toPerson}
        >
          They stay after all
        </ActButton>
      </ButtonGroup>
    </Section>
  );
}
