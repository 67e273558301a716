import type { ValidationError } from 'class-validator';

/** What to do about an answer of the wrong shape, by the check that refused it. */
const sentences: Readonly<Record<string, string>> = {
  isUuid: 'Choose from the list. If there is none, open the page again',
  isEnum: 'Choose one of the answers',
  isIn: 'Choose one of the answers',
  isBoolean: 'Choose yes or no',
  isInt: 'Enter a whole number',
  isNumber: 'Enter a number',
  isString: 'Enter words',
  maxLength: 'Use fewer characters',
  arrayUnique: 'Choose each only once',
};

/**
 * The sentence for a refused field. A check that has no sentence of its own would speak of the program: "ownerId must be a
 * UUID". What begins with the field's name is of class-validator, and one of ours stands in for it.
 */
export function sentenceOf({ property, constraints }: ValidationError): string | undefined {
  const [first] = Object.entries(constraints ?? {});
  if (!first) return undefined;
  const [check, message] = first;
  const itsOwn =
    message.startsWith(`${property} `) || message.startsWith('each value in ') || message.startsWith('All ');
  return itsOwn ? (sentences[check] ?? 'Check this answer') : message;
}
