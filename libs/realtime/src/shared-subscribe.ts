import { actAs, formatError } from '@app/platform';
import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { MeetingEvent } from './meeting-event.js';
import type { MeetingStream } from './meeting-stream.js';
import { type Shareability, shareabilityOf } from './shareable.js';

const mostDocuments = 200;
const known = new Map<string, Shareability>();

/**
 * How subscriptions are run: put it in the GraphQL module as `subscriptions: { 'graphql-ws': { subscribe: sharedSubscribe } }`.
 * The context of the socket must carry `{ viewer, loaders, token }`, the token being that of the session’s cookie.
 *
 * It does what `subscribe` of graphql-js does, with two differences. Each event is answered as the reader is now, with
 * loaders that have read nothing yet, and not as they were when the socket opened. And the answer is made once for each
 * distinct operation, variables and lens, and sent to everybody who has the same: never one execution a client.
 */
export async function sharedSubscribe(
  args: ExecutionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await actAs(tokenIn(args.contextValue), () => createSourceEventStream(args));
  if (isStream(source)) return new Answers(source, args);
  return 'errors' in source ? { errors: source.errors?.map(refused) } : { errors: [] };
}

/** Whose session it is: the socket’s context carries the token, and so does every event’s. */
const tokenIn = (context: unknown): string | undefined => (context as { token?: string } | undefined)?.token;

const isStream = (source: object): source is MeetingStream => Symbol.asyncIterator in source;

/** Answers for one reader. Hand-written, so that leaving ends the source at once. */
class Answers implements AsyncIterableIterator<ExecutionResult> {
  private readonly about: Shareability;
  private readonly operation: string;

  constructor(
    private readonly source: MeetingStream,
    private readonly args: ExecutionArgs,
  ) {
    this.about = knownOf(args.schema, args.document);
    this.operation = operationKey(args, this.about.variables);
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    try {
      const { value, done } = await this.source.next();
      if (done || !value) return { value: undefined, done: true };
      return { value: await this.answer(value.meetingEvents), done: false };
    } catch (error) {
      throw formatted(error);
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.source.return();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.source.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Made once for all who have the same lens; for each person, where what is asked for may differ between them. */
  private answer(event: MeetingEvent): Promise<ExecutionResult> {
    const reader = this.about.shareable ? event.lens : `${event.lens} ${event.context.viewer.id}`;
    const key = `${reader}\n${this.operation}`;
    const { answers } = event.happening;
    const made = answers.get(key);
    if (made) return made;

    const making = this.make(event);
    answers.set(key, making);
    return making;
  }

  private async make(event: MeetingEvent): Promise<ExecutionResult> {
    const rootValue = { meetingEvents: event };
    const { context } = event;
    const run = () => Promise.resolve(execute({ ...this.args, rootValue, contextValue: context }));
    const result = await actAs(tokenIn(context), run);
    return result.errors ? { ...result, errors: result.errors.map(formatted) } : result;
  }
}

function knownOf(schema: GraphQLSchema, document: DocumentNode): Shareability {
  const text = textOf(document);
  const before = known.get(text);
  if (before) return before;
  const about = shareabilityOf(schema, document);
  if (known.size >= mostDocuments) known.clear();
  known.set(text, about);
  return about;
}

const textOf = (document: DocumentNode): string => document.loc?.source.body ?? JSON.stringify(document);

/** The operation with the variables that change its answers. */
function operationKey(
  { document, operationName, variableValues }: ExecutionArgs,
  variables: readonly string[],
): string {
  const values = variables.map((name) => [name, variableValues?.[name]]);
  return `${operationName ?? ''}\n${JSON.stringify(values)}\n${textOf(document)}`;
}

/** Before a resolver was asked: what was sent does not fit, and Apollo, which would say so, is not on this way. */
function refused(error: GraphQLError): GraphQLError {
  if (error.path) return formatted(error);
  const { message, extensions } = formatError(
    { message: error.message, extensions: { code: 'BAD_USER_INPUT' } },
    error,
  );
  return new GraphQLError(message, { extensions });
}

/** The same sentences and codes as over HTTP; a fault of ours is masked. */
function formatted(error: unknown): GraphQLError {
  const given = error instanceof GraphQLError ? error : new GraphQLError('The subscription ended');
  const { message, extensions } = formatError(given.toJSON(), error);
  return new GraphQLError(message, { path: given.path, extensions });
}
