import { type Viewer } from '@app/access';
import { formatError, Loaders } from '@app/platform';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { IncomingMessage } from 'node:http';
import { CompiledExecution, CompiledExecutionModule, type Tried } from './compiled-execution.js';
import { limits, maxTokens } from './graphql-limits.js';
import { withPlainFields } from './plain-fields.js';
import { settledAnswers } from './settled-answers.js';

interface Asked {
  req: IncomingMessage & Tried & { viewer?: Viewer };
}

/** The GraphQL host over HTTP: schema from the resolvers, one context a request. Subscriptions are `LiveSocket`’s. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  imports: [CompiledExecutionModule],
  inject: [ModuleRef, CompiledExecution],
  useFactory: (modules: ModuleRef, compiled: CompiledExecution): ApolloDriverConfig => ({
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: withPlainFields,
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
      settledAnswers,
    ],
    validationRules: limits.validationRules,
    context: ({ req: { viewer, tried } }: Asked) => ({
      viewer,
      loaders: viewer && new Loaders(modules, viewer),
      tried,
    }),
  }),
});
