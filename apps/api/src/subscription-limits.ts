import { AppError, type ErrorCode, formatError, logger } from '@app/platform';
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { limits, maxTokens, validationOptions } from './graphql-limits.js';
import { tooMany } from './door.js';
import { questionOf } from './listed-documents.js';
import type { Wait } from './rates.js';

/** A page follows one meeting; ten leave room for any page to come. */
const mostAtOnce = 10;

/** Refuses one subscription too many. `count` is how many one socket has, this one among them. */
export function tooManyAtOnce(count: number): GraphQLError[] | undefined {
  if (count <= mostAtOnce) return undefined;
  const message = 'Too much is followed at once from this page. Close it and open it again';
  return [new GraphQLError(message, { extensions: { code: 'RATE_LIMITED' } })];
}

/** Refuses to begin one faster than the session may ask at all: over a line that stands there is no door. */
export const tooOften = (wait: Wait): GraphQLError[] | undefined =>
  wait === undefined ? undefined : [new GraphQLError(tooMany, { extensions: { code: 'RATE_LIMITED' } })];

/** What is sent to begin a subscription. */
interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
  readonly extensions?: unknown;
}

/**
 * A subscription that may begin, or why not. Apollo's plugins and rules see HTTP only: without this, every limit could be walked
 * round over the WebSocket.
 */
export function readSubscription(schema: GraphQLSchema, asked: Asked): ExecutionArgs | GraphQLError[] {
  try {
    const document = parse(String(questionOf(asked)), { maxTokens });
    const refusals = refusalsOf(schema, document, asked.operationName);
    return refusals ?? { schema, document, operationName: asked.operationName, variableValues: asked.variables };
  } catch (error) {
    if (error instanceof AppError) return [new GraphQLError(error.message, { extensions: { code: error.code } })];
    logger.debug('an operation over the WebSocket could not be read');
    return [said(error instanceof GraphQLError ? error : new GraphQLError('unread'), 'GRAPHQL_PARSE_FAILED')];
  }
}

function refusalsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): GraphQLError[] | undefined {
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
    return [new GraphQLError('Only a subscription may use the WebSocket', { extensions: { code: 'BAD_REQUEST' } })];
  const errors = validate(schema, document, [...specifiedRules, ...limits.validationRules], validationOptions);
  return errors.length ? errors.map((error) => said(error, 'GRAPHQL_VALIDATION_FAILED')) : undefined;
}

/** The same sentences and codes as over HTTP, where Apollo names the step that failed. */
function said(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { message, extensions } = formatError({ message: error.message, extensions: { code } }, error);
  return new GraphQLError(message, { extensions });
}
