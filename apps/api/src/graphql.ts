import { type Viewer } from '@app/access';
import { isDemonstration } from '@app/people';
import { ActivityModule, Looks } from '@app/activity';
import { withLooks } from '@app/audit';
import { formatError, Loaders } from '@app/platform';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { IncomingMessage } from 'node:http';
import { withEveryRow } from './boot-refusal.js';
import { CompiledExecution, CompiledExecutionModule, type Tried } from './compiled-execution.js';
import { limits, maxTokens, validationOptions } from './graphql-limits.js';
import { answerStatus, operationRules } from './http-answers.js';
import { withLens } from './lens-wall.js';
import { withPlainFields } from './plain-fields.js';
import { Rates, RatesModule } from './rates.js';
import { settledAnswers } from './settled-answers.js';

interface Asked {
  req: IncomingMessage & Tried & { viewer?: Viewer };
}

/** The GraphQL host over HTTP: schema from the resolvers, one context a request. Subscriptions are `LiveSocket`’s. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  imports: [ActivityModule, CompiledExecutionModule, RatesModule],
  inject: [ModuleRef, CompiledExecution, Rates, Looks],
  useFactory: (modules: ModuleRef, compiled: CompiledExecution, rates: Rates, looks: Looks): ApolloDriverConfig => ({
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: (schema) => withLooks(withLens(withPlainFields(withEveryRow(schema))), looks),
    graphiql: false,
    introspection: isDemonstration(),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    formatError,
    parseOptions: { maxTokens },
    validationOptions,
    maxRecursiveSelections: 20_000,
    persistedQueries: false,
    // Armor's types come from Apollo's CommonJS half, ours from its ESM half: the same shapes.
    plugins: [
      ...(limits.plugins as NonNullable<ApolloDriverConfig['plugins']>),
      ApolloServerPluginCacheControlDisabled(),
      compiled,
      operationRules(rates),
      settledAnswers,
      answerStatus,
    ],
    validationRules: limits.validationRules,
    context: ({ req: { viewer, tried } }: Asked) => ({
      viewer,
      loaders: viewer && new Loaders(modules, viewer),
      tried,
    }),
  }),
});
