import { Acting, Loaders } from '@app/platform';
import { ModuleRef } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Response } from 'express';
import type { CompiledQuery } from 'graphql-jit';
import { CompiledExecution, type Tried } from './compiled-execution.js';
import type { SignedInRequest } from './door.js';

type AskingRequest = SignedInRequest & { tried?: Tried['tried'] };

interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The short way for a query that Apollo has read, checked against every limit and run before: the function compiled for it,
 * and its answer. The door has let the request in, the guards of the resolvers ask as ever. Whatever is unusual about a
 * request, or goes wrong in it, is Apollo's: it starts over, formats the error and masks it.
 */
export function answerKnownQueries(app: NestExpressApplication): void {
  const known = app.get(CompiledExecution);
  const modules = app.get(ModuleRef);
  app.use('/graphql', (request: AskingRequest, response: Response, next: NextFunction) => {
    const { viewer } = request;
    const type = typeFor(request);
    const asked = viewer && type ? askedBy(request) : undefined;
    const compiled = asked && known.forText(asked.query, asked.operationName);
    if (!viewer || !type || !compiled) return next();

    const context = { viewer, loaders: new Loaders(modules, viewer), req: request };
    answer(compiled, context, asked).then(({ data, errors }) => {
      if (!errors) return void response.setHeader('Content-Type', type).end(`{"data":${JSON.stringify(data)}}\n`);
      request.tried = true;
      next();
    }, next);
  });
}

/** What is read is committed, and what was looked at written down, before the answer leaves. */
async function answer({ query }: CompiledQuery, context: object, { variables }: Asked) {
  const result = await query(undefined, context, variables);
  if (!result.errors) await Acting.current()?.settle();
  return result;
}

const types = [
  [/^application\/graphql-response\+json/, 'application/graphql-response+json; charset=utf-8'],
  [/^(\*\/\*|application\/json)/, 'application/json; charset=utf-8'],
] as const;

/** The type Apollo would answer with, for what clients commonly accept. */
function typeFor({ method, path, headers }: SignedInRequest): string | undefined {
  // Apollo refuses what a form of another site could send; so does this.
  const isJson = headers['content-type']?.startsWith('application/json');
  if (method !== 'POST' || path !== '/' || !isJson) return undefined;
  return types.find(([accepted]) => accepted.test(headers.accept ?? '*/*'))?.[1];
}

/** As GraphQL has it over HTTP: what is left out may also be null. */
function askedBy({ body }: SignedInRequest): Asked | undefined {
  if (!isObject(body) || body.extensions !== undefined) return undefined;
  const { query, operationName, variables } = Object.assign(empty(), withoutNulls(body));
  const fits = typeof query === 'string' && typeof operationName === 'string' && isObject(variables);
  return fits ? { query, operationName: operationName || undefined, variables } : undefined;
}

const empty = (): Record<string, unknown> => ({ operationName: '', variables: {} });
const withoutNulls = (body: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
