import { useEffect, useState } from 'react';
import { time } from '../content/dates.js';
import { count } from '../content/plural.js';
import { announce } from '../design/announce.js';
import { Banner } from '../design/banner.js';
import { TextButton } from '../design/text-button.js';
import { reconnectNow, useLive, type Live } from '../graphql/live.js';
import { useToldWaiting } from './what-waits.js';

/** The id of the words that say why something cannot be done now: for `aria-describedby` on buttons that need the connection. */
export const WHY_OFFLINE = 'why-offline';

const BACK_SHOWN_MS = 5000;

/** At the top of every page while the connection is lost, and for a moment when it is back. Said once, politely. */
export function ConnectionBar() {
  const live = useLive();
  const back = useJustBack(live.state);
  if (live.state === 'live')
    return back ? (
      <Banner label="Connection" icon="done">
        Back online.
      </Banner>
    ) : null;
  return (
    <Banner label="Connection" id={WHY_OFFLINE}>
      {live.state === 'offline' ? <Offline live={live} /> : <Reconnecting live={live} />}
    </Banner>
  );
}

function Offline({ live }: { live: Live }) {
  const waiting = useToldWaiting();
  return (
    <>
      <strong>You are offline.</strong>{' '}
      {waiting || 'You can read what is on the screen and keep typing. Changes cannot be sent until you are back.'}{' '}
      {lastHeard(live)}
    </>
  );
}

function Reconnecting({ live }: { live: Live }) {
  const seconds = useSecondsUntil(live.retryAt);
  const waiting = useToldWaiting();
  return (
    <>
      <strong>Connection lost.</strong> Changes by others do not show until it is back. {waiting} {lastHeard(live)}{' '}
      {seconds > 0 ? `Trying again in ${count(seconds, 'second')}.` : 'Trying again.'}{' '}
      <TextButton onClick={reconnectNow}>Try now</TextButton>
    </>
  );
}

function lastHeard(live: Live): string {
  return live.lostAt ? `Last updated at ${time(new Date(live.lostAt).toISOString())}.` : '';
}

function useSecondsUntil(at: number | undefined): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return at === undefined ? 0 : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

function useJustBack(state: Live['state']): boolean {
  const [before, setBefore] = useState(state);
  const [back, setBack] = useState(false);
  if (before !== state) {
    setBefore(state);
    setBack(state === 'live');
  }
  useEffect(() => {
    if (state !== 'live')
      announce(state === 'offline' ? 'You are offline. Keep typing.' : 'Connection lost. Trying again.');
    if (!back) return;
    announce('Back online.');
    const timer = setTimeout(() => setBack(false), BACK_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state, back]);
  return back;
}
