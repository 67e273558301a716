import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { Injectable, Module } from '@nestjs/common';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { isListed } from './listed-documents.js';

const mostDocuments = 300;
const longestText = 10_000;

interface Known {
  readonly compiled: CompiledQuery;
  /** The query's own text, where it is short enough to be kept. */
  readonly text: string | undefined;
}

/** What Apollo is told of a request that was answered wrongly by the compiled function already. */
export interface Tried {
  readonly tried?: boolean;
}

/**
 * Runs a query that has been seen before through a function compiled for it, several times cheaper than walking the
 * document for every request. Compiled at the second sight only, so that a stream of new documents costs nothing more; those of
 * our own pages at the first.
 * Only queries: when anything goes wrong the answer is thrown away and Apollo executes, formats and masks as ever.
 */
@Injectable()
export class CompiledExecution implements ApolloServerPlugin<Tried> {
  private readonly known = new Map<string, Known | 'seen' | 'unfit'>();
  private readonly byText = new Map<string, CompiledQuery>();

  requestDidStart() {
    return Promise.resolve({
      responseForOperation: (context: GraphQLRequestContext<Tried>) => this.respond(context),
    });
  }

  /** The function of a query that passed every limit before, by its text: the whole of what is kept about it. */
  forText(text: string, operationName: string | undefined): CompiledQuery | undefined {
    return this.byText.get(keyOf(text, operationName));
  }

  private async respond(context: GraphQLRequestContext<Tried>): Promise<GraphQLResponse | null> {
    const query = context.contextValue.tried ? undefined : this.queryFor(context);
    if (!query) return null;

    const { data, errors } = await query.query(undefined, context.contextValue, context.request.variables ?? {});
    if (errors) return null;
    return {
      http: { headers: new HeaderMap() },
      body: { kind: 'single', singleResult: { data: data } },
    };
  }

  private queryFor(context: GraphQLRequestContext<Tried>): CompiledQuery | undefined {
    const { document, queryHash, operation, request } = context;
    if (!document || !queryHash || !isQuery(operation)) return undefined;

    const key = keyOf(queryHash, request.operationName);
    const before = this.known.get(key) ?? sightOf(context.source);
    if (before === 'new') return void this.remember(key, 'seen');
    if (before === 'seen') return this.compile(context, key, document);
    return before === 'unfit' ? undefined : before.compiled;
  }

  private compile(
    { schema, source, request: { operationName } }: GraphQLRequestContext<Tried>,
    key: string,
    document: DocumentNode,
  ): CompiledQuery | undefined {
    const compiled = compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(compiled)) return void this.remember(key, 'unfit');
    const text = source && source.length <= longestText ? keyOf(source, operationName) : undefined;
    this.remember(key, { compiled, text });
    if (text) this.byText.set(text, compiled);
    return compiled;
  }

  /** The oldest document makes room. */
  private remember(key: string, value: Known | 'seen' | 'unfit'): void {
    this.known.delete(key);
    this.known.set(key, value);
    if (this.known.size <= mostDocuments) return;
    for (const [oldest, gone] of this.known) {
      this.known.delete(oldest);
      if (typeof gone === 'object' && gone.text) this.byText.delete(gone.text);
      break;
    }
  }
}

const isQuery = (operation: OperationDefinitionNode | null | undefined): boolean =>
  operation?.operation === OperationTypeNode.QUERY;

/** A question of our own pages counts as seen before anybody asked it. */
const sightOf = (source: string | undefined): 'seen' | 'new' => (isListed(source) ? 'seen' : 'new');

const keyOf = (document: string, operationName?: string | null): string => `${operationName ?? ''} ${document}`;

@Module({ providers: [CompiledExecution], exports: [CompiledExecution] })
export class CompiledExecutionModule {}
