import { AppError, StartRefused } from '@app/platform';

/**
 * What a command says of an error. A fault of the database carries the rows it was given, which are people's records: only
 * its code and where it happened are shown.
 */
export function sentenceFor(error: unknown): string {
  if (error instanceof StartRefused || error instanceof AppError || isWrongOption(error)) return error.message;
  return error instanceof Error ? faultOf(error) : 'It did not work';
}

function faultOf(error: Error & { code?: unknown }): string {
  const where = error.stack?.match(/^ {4}at .+$/gm)?.slice(0, 6) ?? [];
  const what = typeof error.code === 'string' ? `The database refused it (${error.code})` : error.message;
  return [what, ...where].join('\n');
}

function isWrongOption(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
