import {
  type ArgumentMetadata,
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  type Type,
  ValidationPipe,
} from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { charactersIn } from './characters.js';
import { errorCodes } from './error-codes.js';
import { AppError, InvalidInput } from './errors.js';
import { sentenceOf } from './input-sentences.js';
import { fieldsWithUnseen, tidied } from './readable-text.js';

interface Answer {
  status(code: number): { json(body: object): void };
}

/** Hands an expected error on to GraphQL's formatter as it is; over plain HTTP it is the sentence, with its status. */
@Catch(AppError)
export class ExpectedErrors implements ExceptionFilter {
  catch(error: AppError, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const { code, message } = error;
    host
      .switchToHttp()
      .getResponse<Answer>()
      .status(errorCodes[code].status)
      .json({ message, errors: [{ message, extensions: { code, ...error.details() } }] });
  }
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
