import {
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestContextWillSendResponse,
  HeaderMap,
  type HTTPGraphQLHead,
} from '@apollo/server';
import type { Viewer } from '@app/access';
import { isErrorCode, meaningOf, noteTurnedAway } from '@app/platform';
import { GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import { rootFieldsOf } from './graphql-limits.js';
import type { Rates } from './rates.js';

interface Context {
  readonly viewer?: Viewer;
}

const mostErrors = 5;
const retrySoonSeconds = '1';

/**
 * What GraphQL over HTTP says besides its body: an answer of which nothing is left but its refusal travels with the status of
 * the refusal, where that is of the whole; what can be tried again says when; and no answer has more errors than a person reads.
 */
export const answerStatus: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({ willSendResponse: (context) => Promise.resolve(sayStatus(context)) }),
};

function sayStatus({ response: { body, http }, contextValue }: GraphQLRequestContextWillSendResponse<Context>): void {
  if (body.kind !== 'single' || !body.singleResult.errors) return;
  const { errors, data } = body.singleResult;
  noteTurnedAway(errors[0]?.extensions?.code, contextValue.viewer?.id);
  body.singleResult.errors = errors.slice(0, mostErrors);
  const status = data ? undefined : errors.map(statusOfTheWhole).find(Boolean);
  if (status) travelWith(http, status);
}

function travelWith(http: HTTPGraphQLHead, status: number): void {
  http.status = status;
  if (status === 503) http.headers.set('retry-after', retrySoonSeconds);
}

function statusOfTheWhole({ extensions }: GraphQLFormattedError): number | undefined {
  const code = extensions?.code;
  if (!isErrorCode(code)) return undefined;
  const { status, ofTheWhole } = meaningOf(code);
  return ofTheWhole ? status : undefined;
}

/** Refuses changes that come faster than a person makes them, and says how long to wait; and what belongs on the WebSocket. */
export const operationRules = (rates: Rates): ApolloServerPlugin<Context> => ({
  requestDidStart: () => Promise.resolve({ didResolveOperation: (context) => mustBeTakenHere(rates, context) }),
});

async function mustBeTakenHere(rates: Rates, { operation, document, contextValue }: GraphQLRequestContext<Context>) {
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw onlyLive();
  if (operation?.operation !== OperationTypeNode.MUTATION || !document || !contextValue.viewer) return;
  const wait = await rates.change(contextValue.viewer, rootFieldsOf(document, operation));
  if (wait === undefined) return;
  throw new GraphQLError('Too many changes at once. Wait a moment and try again', {
    extensions: {
      code: 'RATE_LIMITED',
      http: { status: 429, headers: new HeaderMap([['retry-after', String(wait)]]) },
    },
  });
}

const onlyLive = () =>
  new GraphQLError('A subscription needs the WebSocket', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
