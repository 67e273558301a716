/**
 * What nobody types and nobody sees: NUL and other control characters (a tab and a new line are fine), characters that turn the
 * direction of what follows so that it reads as something else, and halves of characters, which PostgreSQL cannot keep.
 */
const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** What proves who somebody is counts as it was typed: spaces at its ends are part of it. */
const keptAsTyped = /password|passphrase/i;

/** The fields, at any depth, whose text holds something that cannot be seen. `name` is that of the value itself. */
export function fieldsWithUnseen(value: unknown, name: string): string[] {
  if (typeof value === 'string') return unseen.test(value) ? [name] : [];
  if (Array.isArray(value)) return value.flatMap((each) => fieldsWithUnseen(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => fieldsWithUnseen(inner, field));
}

/**
 * Text as it is kept: each character in its one composed form (Unicode NFC), so that the same name typed on two machines is
 * the same name, and without blanks at its ends. At any depth; what is no text stays as it is.
 */
export function tidied(value: unknown, name: string): unknown {
  if (typeof value === 'string') return keptAsTyped.test(name) ? value : value.normalize('NFC').trim();
  if (Array.isArray(value)) return value.map((each) => tidied(each, name));
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, tidied(inner, field)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
