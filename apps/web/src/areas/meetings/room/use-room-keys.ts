import { useEffect } from 'react';

/** The places that Alt with 1, 2 and 3 lead to; the first of each that is on the page. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  Digit1: ['#room-agenda'],
  Digit2: ['#compose', '#room-minutes'],
  Digit3: ['[data-place="action"]', '#room-action'],
};

/** Alt+1 leads to the agenda, Alt+2 to where minutes are written, Alt+3 to the action form. */
export function useRoomKeys(): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const places = event.altKey && !event.ctrlKey && !event.metaKey ? PLACES[event.code] : undefined;
      const target = places?.map((place) => document.querySelector<HTMLElement>(place)).find((found) => found !== null);
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, []);
}
