import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useClient } from 'urql';
import { ButtonGroup } from '../design/button-group.js';
import { Button } from '../design/button.js';
import { Dialog } from '../design/dialog.js';
import { TextButton } from '../design/text-button.js';
import { ViewerDocument } from '../graphql/generated/shell.js';
import { onSessionUse, sinceLastUse } from '../graphql/last-use.js';
import { putAway } from './put-away.js';
import { useViewer } from './viewer.js';

const MINUTE_MS = 60_000;
/** The server notes use by the minute: a session of 30 minutes ends 29 to 30 minutes after it was last used. */
const ENDS_AFTER_MS = 29 * MINUTE_MS;
const WARN_BEFORE_MS = 2 * MINUTE_MS;
const LOOK_EVERY_MS = 5_000;

/** What was typed waits for so long; then it goes too. */
const KEPT_FOR_MS = 60 * MINUTE_MS;

type State = 'used' | 'ending' | 'over';

function stateNow(): State {
  const since = sinceLastUse();
  if (since >= ENDS_AFTER_MS + MINUTE_MS) return 'over';
  return since >= ENDS_AFTER_MS - WARN_BEFORE_MS ? 'ending' : 'used';
}

/**
 * Two minutes before the session ends for want of use it says so. When it has ended the page is taken away, and kept for an hour in
 * memory: whoever it belongs to finds it as they left it when they have signed in again, and somebody else finds a page of their own.
 */
export function WhileUsed({ children }: { children: ReactNode }) {
  const { state, askForViewer } = useIdleness();
  const isOver = state === 'over';
  useLayoutEffect(() => (isOver ? putAway() : undefined), [isOver]);
  return (
    <>
      {children}
      {state === 'ending' && <Ending onStay={askForViewer} />}
      {isOver && createPortal(<Over onBack={askForViewer} />, document.body)}
    </>
  );
}

function useIdleness() {
  const comeBack = useComingBack();
  const [state, setState] = useState<State>('used');
  const overSince = useRef<number>(undefined);
  const askForViewer = useCallback(() => {
    void comeBack().then((isBack) => {
      if (!isBack) return;
      overSince.current = undefined;
      setState('used');
    });
  }, [comeBack]);
  useEffect(() => {
    const look = () => {
      if (overSince.current === undefined && stateNow() === 'over') overSince.current = Date.now();
      if (overSince.current === undefined) return setState(stateNow());
      setState('over');
      if (Date.now() - overSince.current >= KEPT_FOR_MS) location.replace('/sign-in');
    };
    // Somebody has signed in, in another tab. It need not be the one whose page this is.
    const used = () => (overSince.current === undefined ? look() : askForViewer());
    const timer = setInterval(look, LOOK_EVERY_MS);
    const stop = onSessionUse(used);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [askForViewer]);
  return { state, askForViewer };
}

/** Asks who is signed in now, which is use of the session. To somebody else nothing of this page is shown: they begin anew. */
function useComingBack(): () => Promise<boolean> {
  const client = useClient();
  const { id } = useViewer();
  const whose = useRef(id);
  const asking = useRef(false);
  return useCallback(async () => {
    if (asking.current) return false;
    asking.current = true;
    const { data } = await client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    asking.current = false;
    if (data && data.viewer.id !== whose.current) location.replace('/');
    return data?.viewer.id === whose.current;
  }, [client]);
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
        You did not use Waymark for half an hour. What you typed is kept for an hour. Sign in again in a new tab, then
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
