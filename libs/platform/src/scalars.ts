import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isLocalDate, type LocalDate } from './dates/local-date.js';

/** Marks `@Field(() => Day)`: a LocalDate is a plain string in TypeScript, so GraphQL needs a class to name it by. */
export class Day {}

/** Marks `@Field(() => Instant)`: a Date, or the text PostgreSQL gives for a timestamptz. */
export class Instant {}

/** Marks `@Field(() => LogCursor)`. */
export class LogCursor {}

/** Nobody whom this is about was born before 1900, and nothing is planned for after 2199: such a day is a slip of the keys. */
const inOurTime = (text: string): boolean => text >= '1900' && text < '2200';

const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

@Scalar('LocalDate', () => Day)
export class LocalDateScalar implements CustomScalar<string, LocalDate> {
  description = 'A day in England, YYYY-MM-DD.';

  serialize = (value: unknown): string => value as string;

  parseValue = (value: unknown): LocalDate => {
    if (typeof value !== 'string' || !isLocalDate(value) || !inOurTime(value))
      throw new GraphQLError('Enter a real date, like 27 3 2026');
    return value;
  };

  parseLiteral = (node: ValueNode): LocalDate => this.parseValue(textOf(node));
}

@Scalar('Instant', () => Instant)
export class InstantScalar implements CustomScalar<string, string> {
  description = 'An instant, ISO 8601 in UTC.';

  serialize = (value: unknown): string => (value instanceof Date ? value : new Date(value as string)).toISOString();

  parseValue = (value: unknown): string => {
    const at = typeof value === 'string' && value.length <= 40 ? new Date(value) : undefined;
    if (!at || Number.isNaN(at.getTime()) || !inOurTime(at.toISOString()))
      throw new GraphQLError('Enter a real date and time');
    return at.toISOString();
  };

  parseLiteral = (node: ValueNode): string => this.parseValue(textOf(node));
}

@Scalar('Cursor', () => LogCursor)
export class CursorScalar implements CustomScalar<string, string> {
  description = 'Where a reader of the log has got to. Opaque; compares with nothing.';

  serialize = (value: unknown): string => value as string;

  parseValue = (value: unknown): string => {
    if (typeof value !== 'string' || value.length > 60) throw new GraphQLError('That is not a cursor');
    return value;
  };

  parseLiteral = (node: ValueNode): string => this.parseValue(textOf(node));
}
