/**
 * What nobody types and nobody sees: NUL and other control characters (a tab and a new line are fine), characters that turn the
 * direction of what follows so that it reads as something else, and halves of characters, which PostgreSQL cannot keep.
 */
const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** The fields, at any depth, whose text holds something that cannot be seen. `name` is that of the value itself. */
export function fieldsWithUnseen(value: unknown, name: string): string[] {
  if (typeof value === 'string') return unseen.test(value) ? [name] : [];
  if (Array.isArray(value)) return value.flatMap((each) => fieldsWithUnseen(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => fieldsWithUnseen(inner, field));
}
