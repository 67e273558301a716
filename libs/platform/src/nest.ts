import {
  type ArgumentMetadata,
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  type Type,
  ValidationPipe,
} from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { charactersIn } from './characters.js';
import type { ErrorCode } from './error-codes.js';
import { type PlainError, plainErrorOf, plainRefusal } from './error-format.js';
import { InvalidInput } from './errors.js';
import { sentenceOf } from './input-sentences.js';
import { logger } from './logger.js';
import { fieldsWithUnseen, tidied } from './readable-text.js';

interface Answer {
  readonly headersSent: boolean;
  status(code: number): { json(body: object): void };
}

/** What Nest and its parsers refuse by themselves, by the status they choose. */
const refusals: Readonly<Record<number, readonly [code: ErrorCode, message: string]>> = {
  401: ['UNAUTHENTICATED', 'Sign in to continue'],
  403: ['FORBIDDEN', 'You do not have permission to do that'],
  404: ['NOT_FOUND', 'We cannot find that page'],
  405: ['METHOD_NOT_ALLOWED', 'This cannot be asked for in this way'],
  413: ['PAYLOAD_TOO_LARGE', 'That is too large to send'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Send it as the page does'],
  503: ['UNAVAILABLE', 'Waymark is busy for a moment. Try again'],
};

/**
 * Every error that a handler lets through. GraphQL has a formatter of its own, and is handed it as it is; over plain HTTP it is
 * said in the same sentences and codes; a socket of presence is told nothing, for nothing it asks for must arrive.
 */
@Catch()
export class ExpectedErrors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const kind = host.getType<string>();
    if (kind === 'ws') return logger.warn('an event of presence could not be answered');
    if (kind !== 'http') throw error;

    const answer = host.switchToHttp().getResponse<Answer>();
    if (answer.headersSent) return;
    const { status, body } = error instanceof HttpException ? refusalOfNest(error) : plainErrorOf(error);
    answer.status(status).json(body);
  }
}

function refusalOfNest(error: HttpException): PlainError {
  const status = error.getStatus();
  if (status >= 500 && status !== 503) return plainErrorOf(error);
  return plainRefusal(...(refusals[status] ?? ['BAD_REQUEST', 'We could not read what was sent']));
}

/** The longest an argument of its own may be, that is not a field of an input: a search, an id or a cursor, which holds names. */
export const longestArgument = 1_500;

/**
 * What holds for every argument, before anything else looks at it: text that cannot be seen is refused, what stands alone is
 * not long, and text goes on in the one form in which it is kept.
 */
class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return super.transform(value, metadata);

    const name = metadata.data ?? 'input';
    mustBeSeen(value, name);
    const tidy = tidied(value, name);
    if (typeof tidy === 'string' && charactersIn(tidy) > longestArgument)
      throw new InvalidInput([{ field: name, message: 'Use fewer characters' }]);
    return super.transform(tidy, metadata);
  }
}

function mustBeSeen(value: unknown, name: string): void {
  const fields = fieldsWithUnseen(value, name);
  if (fields.length > 0) throw new InvalidInput(fields.map((field) => ({ field, message: unseenSentence })));
}

const unseenSentence = 'Remove the characters that cannot be seen, or type it again';

/** Inputs are checked by their class-validator decorators; what they do not know is refused by GraphQL itself. */
export const inputPipe = checking();

/**
 * The same for an argument that may be left out: of `ActionFilter | null` nothing but `Object` is left when the program runs,
 * and the pipe of all arguments passes it unseen.
 */
export const inputAs = (type: Type): ValidationPipe => checking(type);

function checking(expectedType?: Type): ValidationPipe {
  return new InputPipe({
    whitelist: true,
    exceptionFactory: (errors: ValidationError[]) => new InvalidInput(errors.flatMap(messagesOf)),
    ...(expectedType && { expectedType }),
  });
}

function messagesOf(error: ValidationError): { field: string; message: string }[] {
  const message = sentenceOf(error);
  return message ? [{ field: error.property, message }] : (error.children ?? []).flatMap(messagesOf);
}

/**
 * For a field resolver of a hot type that takes arguments: `@Args` on its second parameter describes them in the schema, and
 * this hands it `(parent, args, context, info)` as they are. Otherwise Nest puts guards and pipes around every call of it.
 */
export function Positional(): MethodDecorator {
  return (target, method) => {
    Reflect.deleteMetadata(PARAM_ARGS_METADATA, target.constructor, method);
  };
}

/** Where Nest keeps which parameter is what. It does not export the name. */
const PARAM_ARGS_METADATA = '__routeArguments__';
