import { useEffect, useState } from 'react';

const WAIT_MS = 200;

/** What is typed into a box whose list the server searches: what to ask for now, a moment after the last key. */
export function useSearch(): { asked: string; search: (text: string) => void } {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { asked, search: setTyped };
}

/** The choices found, with the one chosen before among them, so that its name stays in the box. */
export function withChosen<One extends { value: string }>(found: readonly One[], chosen: One | undefined): One[] {
  return chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : [...found];
}
