import type { Problem } from '../../../graphql/problem.js';
import type { Entry } from './room-state.js';

/** The words that are saved now and their version: as the refusal tells them, else as last heard. */
export function wordsNow({ current, currentVersion }: Problem, heard: Entry): { words: string; version: number } {
  const said = (current ?? {}) as { words?: unknown };
  return {
    words: typeof said.words === 'string' ? said.words : heard.words,
    version: currentVersion ?? heard.version,
  };
}

/** Both wordings in one box, to be made into one: theirs first, as it is what stands. */
export function joined(theirs: string, mine: string): string {
  return `${theirs.trim()}\n\n${mine.trim()}`;
}
