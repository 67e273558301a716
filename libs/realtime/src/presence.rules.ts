import { isUuid } from '@app/platform';

/** Somebody who has the live room open. Holds nothing of a young person. */
export interface PersonHere {
  readonly id: string;
  readonly displayName: string;
  readonly agencyName: string;
  readonly role: string;
}

/** Everybody once, however many windows they have open; by name. */
export const everybodyOnce = (people: readonly PersonHere[]): PersonHere[] =>
  [...new Map(people.map((person) => [person.id, person])).values()].sort(
    (one, other) => one.displayName.localeCompare(other.displayName, 'en-GB') || (one.id < other.id ? -1 : 1),
  );

/** The meeting of a `room:join`; undefined when what was sent is not one. */
export function meetingOf(body: unknown): string | undefined {
  const id = valueOf(body, 'meetingId');
  return id !== undefined && isUuid(id) ? id : undefined;
}

const kinds = ['NOTE', 'DECISION', 'ACTION'];

/** The item and kind of a `room:typing`; undefined when what was sent is not one. */
export function typingOf(body: unknown): { itemId: string; kind: string } | undefined {
  const itemId = valueOf(body, 'itemId');
  const kind = valueOf(body, 'kind');
  if (itemId === undefined || kind === undefined || !isUuid(itemId) || !kinds.includes(kind)) return undefined;
  return { itemId, kind };
}

function valueOf(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : undefined;
}
