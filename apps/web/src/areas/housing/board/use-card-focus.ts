import { useCallback, useEffect, useRef } from 'react';

/** A move is answered twice: by its own answer, and by the list that is asked for again. A later change is not ours. */
const OURS_FOR_MS = 4000;

/**
 * Keeps the focus on a card that is moved: it leaves its column and is drawn again in another, once or twice. `focusCard(id)` gives
 * it to what `elementOf` finds on the card, each time it was lost with the old one; somebody who has moved on is left alone.
 */
export function useCardFocus(elementOf: (id: string) => HTMLElement | null): (id: string) => void {
  const wanted = useRef<{ id: string; until: number }>(undefined);
  const give = useCallback(() => {
    const { id, until } = wanted.current ?? { id: '', until: 0 };
    if (performance.now() > until) wanted.current = undefined;
    else if (document.activeElement === document.body || !document.activeElement) elementOf(id)?.focus();
  }, [elementOf]);

  useEffect(() => {
    if (!wanted.current) return;
    const frame = requestAnimationFrame(give);
    return () => cancelAnimationFrame(frame);
  });

  return useCallback(
    (id: string) => {
      wanted.current = { id, until: performance.now() + OURS_FOR_MS };
      requestAnimationFrame(() => requestAnimationFrame(give));
    },
    [give],
  );
}
