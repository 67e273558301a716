import { useEffect, useRef } from 'react';
import { isOnItsWay, type OpenLink } from './link-words.js';

const EVERY_MS = 5_000;
const MOST = 12;

/** Looks again for a minute while a mail is on its way: the page then says when it went. */
export function useUntilSent(links: readonly OpenLink[], onAskAgain: () => void): void {
  const asked = useRef(0);
  const ask = useRef(onAskAgain);
  useEffect(() => {
    ask.current = onAskAgain;
  });
  const waits = links.some(isOnItsWay);
  useEffect(() => {
    if (!waits) return;
    asked.current = 0;
    const timer = setInterval(() => {
      if (++asked.current > MOST) clearInterval(timer);
      else ask.current();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [waits]);
}
