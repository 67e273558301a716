import { type Viewer } from '@app/access';
import { formatError, Loaders, logger } from '@app/platform';
import { sameOrigin, Sessions, tokenOf } from '@app/people';
import { sharedSubscribe } from '@app/realtime';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import {
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { IncomingMessage } from 'node:http';
import { CompiledExecution, CompiledExecutionModule, type Tried } from './compiled-execution.js';
import { withPlainFields } from './plain-fields.js';

export const maxTokens = 2_500;

/** Limits on what may be asked, on both transports. Figures: docs/architecture.md, "Limits". */
const armor = new ApolloArmor({
  // A fragment is a way of writing and not a level: how deep a question goes is what it asks for.
  maxDepth: { n: 12, flattenFragments: true },
  maxAliases: { n: 15, allowList: [] },
  maxDirectives: { n: 8 },
  // Its own parser turns every syntax error into HTTP 500; graphql-js has the limit built in (parseOptions).
  maxTokens: { enabled: false },
  costLimit: { maxCost: 20_000 },
  blockFieldSuggestion: { enabled: true },
});

interface SocketExtra {
  request: IncomingMessage;
  token?: string;
}

type Asked = { req?: IncomingMessage & Tried & { viewer?: Viewer }; extra?: SocketExtra };

/** The GraphQL host: schema from the resolvers, one context a request, the same limits over HTTP and WebSocket. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  imports: [CompiledExecutionModule],
  inject: [ModuleRef, CompiledExecution],
  useFactory: (modules: ModuleRef, compiled: CompiledExecution): ApolloDriverConfig => {
    const limits = armor.protect();
    let schema: GraphQLSchema;
    // A constant of its own: Nest’s type does not name `subscribe`, which graphql-ws takes.
    const overSocket = {
      connectionInitWaitTimeout: 3_000,
      subscribe: sharedSubscribe,
      onConnect: async (context: { extra: unknown }) => {
        const extra = context.extra as SocketExtra;
        extra.token = tokenOf(extra.request);
        if (!sameOrigin(extra.request)) return false;
        return Boolean(await modules.get(Sessions, { strict: false }).viewerOf(extra.token));
      },
      onSubscribe: (_context: unknown, _id: string, payload: { query: string; operationName?: string | null }) =>
        refusalsOf(schema, payload, limits.validationRules),
    };
    return {
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      transformSchema: (made) => (schema = withPlainFields(made)),
      graphiql: false,
      introspection: process.env.NODE_ENV !== 'production',
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: true,
      allowBatchedHttpRequests: false,
      csrfPrevention: true,
      formatError,
      parseOptions: { maxTokens },
      // Armor's types come from Apollo's CommonJS half, ours from its ESM half: the same shapes.
      plugins: [
        ...(limits.plugins as NonNullable<ApolloDriverConfig['plugins']>),
        ApolloServerPluginCacheControlDisabled(),
        compiled,
      ],
      validationRules: limits.validationRules,
      context: async ({ req, extra }: Asked) => {
        const sessions = modules.get(Sessions, { strict: false });
        const viewer = req ? req.viewer : await sessions.viewerOf(extra?.token);
        return { viewer, loaders: viewer && new Loaders(modules, viewer), token: extra?.token, tried: req?.tried };
      },
      subscriptions: { 'graphql-ws': overSocket },
    };
  },
});

type Rules = ReturnType<ApolloArmor['protect']>['validationRules'];

/** Apollo's plugins and rules see HTTP only: without this, every limit could be walked round over the WebSocket. */
function refusalsOf(
  schema: GraphQLSchema,
  { query, operationName }: { query: string; operationName?: string | null },
  rules: Rules,
): GraphQLError[] | undefined {
  try {
    const document = parse(query, { maxTokens });
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [new GraphQLError('Only a subscription may use the WebSocket', { extensions: { code: 'BAD_REQUEST' } })];
    const errors = validate(schema, document, [...specifiedRules, ...rules], { maxErrors: 5 });
    return errors.length ? [...errors] : undefined;
  } catch (error) {
    logger.debug('an operation over the WebSocket could not be read');
    return [error instanceof GraphQLError ? error : new GraphQLError('The operation could not be read')];
  }
}
