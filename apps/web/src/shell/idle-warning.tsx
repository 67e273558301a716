import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { ButtonGroup } from '../design/button-group.js';
import { Button } from '../design/button.js';
import { Dialog } from '../design/dialog.js';
import { TextButton } from '../design/text-button.js';
import { ViewerDocument } from '../graphql/generated/shell.js';
import { onSessionUse, sinceLastUse } from '../graphql/last-use.js';

const MINUTE_MS = 60_000;
/** The server notes use by the minute: a session of 30 minutes ends 29 to 30 minutes after it was last used. */
const ENDS_AFTER_MS = 29 * MINUTE_MS;
const WARN_BEFORE_MS = 2 * MINUTE_MS;
const LOOK_EVERY_MS = 5_000;

type State = 'used' | 'ending' | 'over';

function stateNow(): State {
  const since = sinceLastUse();
  if (since >= ENDS_AFTER_MS + MINUTE_MS) return 'over';
  return since >= ENDS_AFTER_MS - WARN_BEFORE_MS ? 'ending' : 'used';
}

/** Two minutes before the session ends for want of use it says so. When it has ended the page is covered; what was typed stays on it. */
export function IdleWarning() {
  const client = useClient();
  const [state, setState] = useState<State>('used');
  useEffect(() => {
    const look = () => setState(stateNow());
    const timer = setInterval(look, LOOK_EVERY_MS);
    const stop = onSessionUse(look);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  const stay = () => void client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
  if (state === 'used') return null;
  return state === 'ending' ? <Ending onStay={stay} /> : <Over onBack={stay} />;
}

function Ending({ onStay }: { onStay: () => void }) {
  return (
    <Dialog title="You will be signed out soon" onClose={onStay}>
      <p className="govuk-body" role="alert">
        You have not used Waymark for a while. In less than 2 minutes you will be signed out.
      </p>
      <ButtonGroup>
        <Button onClick={onStay}>Stay signed in</Button>
      </ButtonGroup>
    </Dialog>
  );
}

function Over({ onBack }: { onBack: () => void }) {
  return (
    <Dialog title="You have been signed out" onClose={() => undefined} covers>
      <p className="govuk-body" role="alert">
        You did not use Waymark for half an hour. What you typed is still on this page. Sign in again in a new tab, then
        come back here.
      </p>
      <ButtonGroup>
        <a className="govuk-button" role="button" draggable="false" href="/sign-in" target="_blank" rel="noopener">
          Sign in (opens in a new tab)
        </a>
        <TextButton onClick={onBack}>I have signed in again</TextButton>
      </ButtonGroup>
    </Dialog>
  );
}
