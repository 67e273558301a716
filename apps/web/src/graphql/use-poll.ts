import { useEffect, useEffectEvent } from 'react';

/** An open page alone does not keep a session: after so long without a key or the pointer nothing more is asked. */
const PRESENT_MS = 10 * 60_000;

/**
 * Asks again every so often, while `on` and while somebody is there: the page is seen, and a key or the pointer was used within ten
 * minutes. Whoever comes back is answered at once.
 */
export function usePoll(ask: () => void, everyMs: number, on = true): void {
  const latest = useEffectEvent(ask);
  useEffect(() => {
    if (!on) return undefined;
    let used = Date.now();
    const isThere = () => document.visibilityState === 'visible' && Date.now() - used < PRESENT_MS;
    const use = () => {
      const wasAway = !isThere();
      used = Date.now();
      if (wasAway && isThere()) latest();
    };
    const timer = setInterval(() => isThere() && latest(), everyMs);
    const happenings = ['keydown', 'pointerdown', 'pointermove', 'visibilitychange'] as const;
    for (const happening of happenings) document.addEventListener(happening, use);
    return () => {
      clearInterval(timer);
      for (const happening of happenings) document.removeEventListener(happening, use);
    };
  }, [everyMs, on]);
}
