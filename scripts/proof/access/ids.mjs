import { createHash } from 'node:crypto';

/** The same label has the same id in every run: what was found can be looked up again. */
export function idOf(label) {
  const hex = createHash('sha256').update(label).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The token of an actor's n-th session: each has several, because a session may only ask so often. */
export const tokenOf = (actor, n = 0) => `proof-${actor}-${n}`.padEnd(43, '-');

/** Ten letters and digits that stand nowhere else. Everything sensitive in the world carries one. */
export const markOf = (label) => `zq${createHash('sha256').update(`mark ${label}`).digest('hex').slice(0, 12)}`;

const day = 86_400_000;
const midnight = (text) => Date.parse(`${text}T00:00:00Z`);

/** A day so many days away from another. */
export const plusDays = (from, days) => new Date(midnight(from) + days * day).toISOString().slice(0, 10);
