import type { CombinedError } from '@urql/core';
import { SAY } from '../content/words.js';

/** One thing wrong with one field, in a sentence that says what to do. */
export interface FieldProblem {
  field: string;
  message: string;
}

/**
 * What went wrong, in the few ways a page can answer it:
 * `fields` and `rule` belong in an error summary, `conflict` in <Conflict>, `notFound` on a page of its own, `unavailable` and
 * `fault` in <PartFailed> or a summary; `signedOut` has already sent the person to sign in.
 */
export interface Problem {
  kind: 'fields' | 'rule' | 'conflict' | 'notFound' | 'signedOut' | 'unavailable' | 'fault';
  /** A sentence for the person. */
  message: string;
  fields: FieldProblem[];
  /** The one field a broken rule is about. */
  field?: string | undefined;
  /** The code of the rule, such as `action.closed`. */
  rule?: string | undefined;
  /** What to quote to the help desk: the same reference is in the server's log. */
  reference?: string | undefined;
  /** A conflict: what is saved now, its version, who changed it and when (ISO 8601). */
  current?: unknown;
  /** Which answers of the form say something else than what is saved now. */
  differs?: readonly string[] | undefined;
  currentVersion?: number | undefined;
  changedBy?: string | undefined;
  changedAt?: string | undefined;
}

const KINDS: Record<string, Problem['kind']> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'rule',
  STEP_UP_REQUIRED: 'rule',
  NOT_FOUND: 'notFound',
  CONFLICT: 'conflict',
  IDEMPOTENCY_KEY_REUSED: 'rule',
  RATE_LIMITED: 'unavailable',
  PERSISTED_QUERY_ONLY: 'rule',
  UNAVAILABLE: 'unavailable',
};

/** Reads the first error of an answer; nothing when there was none. */
export function problemFrom(error: CombinedError | undefined): Problem | undefined {
  if (!error) return undefined;
  const first = error.graphQLErrors[0];
  if (!first) return { kind: 'unavailable', message: SAY.unreachable, fields: [] };
  const said = first.extensions;
  const fields = fieldProblems(said['fields']);
  const kind = kindOf(text(said['code']), fields);
  return {
    kind,
    message: kind === 'fault' ? SAY.fault : first.message,
    fields,
    field: text(said['field'])?.split('.').at(-1),
    rule: text(said['rule']),
    reference: text(said['reference']),
    ...conflictWith(said),
  };
}

function kindOf(code: string | undefined, fields: readonly FieldProblem[]): Problem['kind'] {
  if (code === 'BAD_USER_INPUT') return fields.length > 0 ? 'fields' : 'rule';
  return KINDS[code ?? ''] ?? 'fault';
}

function conflictWith(
  said: Record<string, unknown>,
): Pick<Problem, 'current' | 'differs' | 'currentVersion' | 'changedBy' | 'changedAt'> {
  const version = said['currentVersion'];
  return {
    current: said['current'],
    differs: names(said['differs']),
    currentVersion: typeof version === 'number' ? version : undefined,
    changedBy: text(said['changedBy']),
    changedAt: text(said['changedAt']),
  };
}

/** A problem found in the page itself, before anything was sent. */
export function problemOf(fields: FieldProblem[]): Problem {
  return { kind: 'fields', message: fields[0]?.message ?? '', fields };
}

/** The lines of an error summary: each field's own, else the one sentence. */
export function linesOf(problem: Problem): { message: string; field?: string | undefined }[] {
  return problem.fields.length > 0 ? problem.fields : [{ message: problem.message, field: problem.field }];
}

/** What to say at one field, if anything. The server may name a field by its path (`input.dueOn`): the last part counts. */
export function messageFor(problem: Problem | undefined, name: string): string | undefined {
  if (!problem) return undefined;
  return linesOf(problem).find((line) => line.field === name)?.message;
}

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const { field, message } = (entry ?? {}) as Record<string, unknown>;
    return typeof field === 'string' && typeof message === 'string' ? [{ field: lastPart(field), message }] : [];
  });
}

function names(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}

function lastPart(path: string): string {
  return path.split('.').at(-1) ?? path;
}
