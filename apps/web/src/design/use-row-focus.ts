import { useCallback, useEffect, useRef } from 'react';

/**
 * Keeps the focus in a list whose rows open, close and go. `focusRow(id)` gives it to that row's button when it is drawn; if the
 * row leaves the list, to the one after it, else to what stands above the list. Somebody who has moved on is left alone.
 */
export function useRowFocus(
  ids: readonly string[],
  elementOf: (id: string) => HTMLElement | null,
  above: () => HTMLElement | null,
): (id: string) => void {
  const wanted = useRef<{ order: readonly string[]; from: number }>(undefined);
  const order = ids.join(' ');
  const give = useCallback(() => {
    if (!wanted.current || !isLost()) return;
    const { order: before, from } = wanted.current;
    const target = [...before.slice(from), ...before.slice(0, from).reverse()].map(elementOf).find(Boolean) ?? above();
    target?.focus();
  }, [elementOf, above]);

  useEffect(() => {
    const frame = requestAnimationFrame(give);
    return () => cancelAnimationFrame(frame);
  }, [order, give]);

  return useCallback(
    (id: string) => {
      const known = order.split(' ');
      wanted.current = { order: known, from: Math.max(0, known.indexOf(id)) };
      requestAnimationFrame(() => requestAnimationFrame(give));
    },
    [order, give],
  );
}

function isLost(): boolean {
  const now = document.activeElement;
  return !now || now === document.body || !now.isConnected;
}
