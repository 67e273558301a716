import { AppError, StartRefused } from '@app/platform';

/**
 * What a command says of an error. A fault of the database carries the rows it was given, which are people's records: only
 * its own words and where it happened are shown.
 */
export function sentenceFor(error: unknown): string {
  if (error instanceof StartRefused || error instanceof AppError || isWrongOption(error)) return error.message;
  return error instanceof Error
    ? `${error.message}\n${error.stack?.split('\n').slice(1, 6).join('\n') ?? ''}`
    : 'It did not work';
}

function isWrongOption(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
