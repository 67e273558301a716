import { initials } from '../content/words.js';

/** Initials in a circle. Decoration: the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className="app-av" aria-hidden="true">
      {initials(name)}
    </span>
  );
}
