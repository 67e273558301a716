import { type ErrorCode, formatError, logger } from '@app/platform';
import {
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { limits, maxTokens, validationOptions } from './graphql-limits.js';

/** A page follows one meeting; ten leave room for any page to come. */
const mostAtOnce = 10;

/** Refuses one subscription too many. `count` is how many one socket has, this one among them. */
export function tooManyAtOnce(count: number): GraphQLError[] | undefined {
  if (count <= mostAtOnce) return undefined;
  const message = 'Too much is followed at once from this page. Close it and open it again';
  return [new GraphQLError(message, { extensions: { code: 'RATE_LIMITED' } })];
}

/** Apollo's plugins and rules see HTTP only: without this, every limit could be walked round over the WebSocket. */
export function refusalsOf(
  schema: GraphQLSchema,
  { query, operationName }: { query: string; operationName?: string | null },
): GraphQLError[] | undefined {
  try {
    const document = parse(query, { maxTokens });
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [new GraphQLError('Only a subscription may use the WebSocket', { extensions: { code: 'BAD_REQUEST' } })];
    const errors = validate(schema, document, [...specifiedRules, ...limits.validationRules], validationOptions);
    return errors.length ? errors.map((error) => said(error, 'GRAPHQL_VALIDATION_FAILED')) : undefined;
  } catch (error) {
    logger.debug('an operation over the WebSocket could not be read');
    return [said(error instanceof GraphQLError ? error : new GraphQLError('unread'), 'GRAPHQL_PARSE_FAILED')];
  }
}

/** The same sentences and codes as over HTTP, where Apollo names the step that failed. */
function said(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { message, extensions } = formatError({ message: error.message, extensions: { code } }, error);
  return new GraphQLError(message, { extensions });
}
