import { Catch, type ExceptionFilter, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { AppError, InvalidInput } from './errors.js';

/** Hands an expected error on to the formatter as it is, without logging it as a crash. */
@Catch(AppError)
export class ExpectedErrors implements ExceptionFilter {
  catch(error: AppError): AppError {
    throw error;
  }
}

/** Inputs are checked by their class-validator decorators; what they do not know is refused by GraphQL itself. */
export const inputPipe = new ValidationPipe({
  whitelist: true,
  exceptionFactory: (errors) => new InvalidInput(errors.flatMap(messagesOf)),
});

function messagesOf({ property, constraints, children }: ValidationError): { field: string; message: string }[] {
  const first = Object.values(constraints ?? {})[0];
  return first ? [{ field: property, message: first }] : (children ?? []).flatMap(messagesOf);
}
