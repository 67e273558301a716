import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

/** How long text is, as PostgreSQL counts it: in code points, with nothing left out. */
export const charactersIn = (text: string): number => {
  let count = 0;
  for (const character of text) if (character) count++;
  return count;
};

const holds = (value: unknown, least: number, most: number): boolean => {
  if (typeof value !== 'string') return false;
  const count = charactersIn(value);
  return count >= least && count <= most;
};

/**
 * Text of at most so many characters. class-validator's own `MaxLength` leaves variation selectors out of its count: a text
 * of nothing else has no length at all there, and more than the column takes here.
 */
export const MaxCharacters = (most: number, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'maxLength',
      constraints: [most],
      validator: {
        validate: (value: unknown) => holds(value, 0, most),
        defaultMessage: buildMessage((each) => `${each}$property must be shorter`, options),
      },
    },
    options,
  );

/** Text of so many characters at least and at most. */
export const Characters = (least: number, most: number, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLength',
      constraints: [least, most],
      validator: {
        validate: (value: unknown) => holds(value, least, most),
        defaultMessage: buildMessage((each) => `${each}$property has the wrong length`, options),
      },
    },
    options,
  );
