import type { GraphQLError } from 'graphql';
import { type ErrorCode, isErrorCode } from './error-codes.js';

const mostCharacters = 300;

/** How depth, cost, aliases, directives and tokens are refused: by their sentence, for they share one code with typing errors. */
const overTheLimit = /limit of \d+ exceeded|more tha[nt] \d+ tokens/;

/** GraphQL repeats the value that does not fit, and where it stands, before it says what would: only the latter is passed on. */
const sentValue = /^Variable "\$\w+" got invalid value .*; /s;
const whereItStands = /^Variable "\$\w+" got invalid value .* at "\w+\.([\w.[\]]{1,100})"; /s;

/** What a check of graphql-js itself says of a value, it says with the value. */
const withTheValue = /cannot represent|does not exist in|is not defined by|found /;

/** What Apollo and graphql-js call things, in the words of the catalogue. */
const otherNames: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_ONLY',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_ONLY',
};

const sentences: Readonly<Partial<Record<ErrorCode, string>>> = {
  GRAPHQL_PARSE_FAILED: 'The question could not be read: it is no GraphQL',
  GRAPHQL_VALIDATION_FAILED: 'The question does not fit what can be asked here',
  OPERATION_RESOLUTION_FAILURE: 'It is not clear which of the operations is meant',
  QUERY_TOO_COMPLEX: 'This asks for too much at once. Ask for less',
  PERSISTED_QUERY_ONLY: 'Only the questions of our own pages are answered',
  BAD_REQUEST: 'We could not read what was sent',
};

/** What is said of a question that was refused before anybody looked for an answer. */
export interface Refused {
  readonly code: ErrorCode;
  readonly message: string;
  /** The input it is about, where GraphQL says which. */
  readonly field?: string;
}

/**
 * The sentence for an error of GraphQL itself, never with a value in it that was sent. What does not fit the schema is told
 * with the names of the schema where people write questions; in production it is one sentence.
 * Undefined for what is none of the sender's doing.
 */
export function refusalOf({ message, extensions }: Pick<GraphQLError, 'message' | 'extensions'>): Refused | undefined {
  if (overTheLimit.test(message)) return { code: 'QUERY_TOO_COMPLEX', message: saying('QUERY_TOO_COMPLEX') };
  const code = codeOf(extensions.code);
  if (!code) return undefined;
  if (code === 'BAD_USER_INPUT') return { code, message: withoutTheValue(message), ...fieldIn(message) };
  if (code === 'GRAPHQL_VALIDATION_FAILED' && namesMayBeTold(message))
    return { code, message: message.slice(0, mostCharacters) };
  return { code, message: sentences[code] ?? message.slice(0, mostCharacters) };
}

/** To those who write questions, and only what has no value in it. */
const namesMayBeTold = (message: string): boolean =>
  process.env.NODE_ENV !== 'production' && !withTheValue.test(message);

const saying = (code: ErrorCode): string => sentences[code] ?? 'We could not read what was sent';

function codeOf(code: unknown): ErrorCode | undefined {
  if (code === 'INTERNAL_SERVER_ERROR') return undefined;
  if (isErrorCode(code)) return code;
  return typeof code === 'string' ? otherNames[code] : undefined;
}

/** The names of our own types say nothing to people either. */
function withoutTheValue(message: string): string {
  const said = message.replace(sentValue, '');
  if (withTheValue.test(said) || /type "|Variable "/.test(said)) return 'Check what you entered';
  return said.slice(0, mostCharacters);
}

function fieldIn(message: string): { field: string } | undefined {
  const field = whereItStands.exec(message)?.[1];
  return field ? { field } : undefined;
}
