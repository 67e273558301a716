import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { linesOf, messageFor, problemFrom, problemOf } from './problem.js';

function refusal(message: string, extensions: Record<string, unknown>): CombinedError {
  return new CombinedError({ graphQLErrors: [new GraphQLError(message, { extensions })] });
}

describe('a problem', () => {
  it('is none when nothing went wrong', () => {
    expect(problemFrom(undefined)).toBeUndefined();
  });

  it('names each field, by the last part of its path', () => {
    const problem = problemFrom(
      refusal('Check the form', {
        code: 'BAD_USER_INPUT',
        fields: [{ field: 'input.title', message: 'Say what needs to happen' }],
      }),
    );

    expect(problem?.kind).toBe('fields');
    expect(messageFor(problem, 'title')).toBe('Say what needs to happen');
    expect(messageFor(problem, 'dueOn')).toBeUndefined();
  });

  it('is a rule when the server names one, with its field', () => {
    const problem = problemFrom(
      refusal('Say what shows that this was done', {
        code: 'BAD_USER_INPUT',
        rule: 'action.evidence-missing',
        field: 'evidence',
      }),
    );

    expect(problem).toMatchObject({ kind: 'rule', rule: 'action.evidence-missing', field: 'evidence' });
    expect(messageFor(problem, 'evidence')).toBe('Say what shows that this was done');
  });

  it('keeps what the other person saved, when two people changed one thing', () => {
    const problem = problemFrom(
      refusal('Joe Bright changed this', {
        code: 'CONFLICT',
        currentVersion: 3,
        changedBy: 'Joe Bright',
        current: { text: 'x' },
      }),
    );

    expect(problem).toMatchObject({
      kind: 'conflict',
      currentVersion: 3,
      changedBy: 'Joe Bright',
      current: { text: 'x' },
    });
  });
});

describe('the kind of a problem', () => {
  it.each([
    ['UNAUTHENTICATED', 'signedOut'],
    ['FORBIDDEN', 'rule'],
    ['NOT_FOUND', 'notFound'],
    ['RATE_LIMITED', 'unavailable'],
    ['UNAVAILABLE', 'unavailable'],
    ['INTERNAL_SERVER_ERROR', 'fault'],
    ['SOMETHING_NEW', 'fault'],
  ])('%s is of the kind %s', (code, kind) => {
    expect(problemFrom(refusal('No', { code }))?.kind).toBe(kind);
  });

  it('of ours never shows the machine’s words, only the reference to quote', () => {
    const problem = problemFrom(
      refusal('column "x" does not exist', { code: 'INTERNAL_SERVER_ERROR', reference: 'K7Q2' }),
    );

    expect(problem?.message).not.toContain('column');
    expect(problem?.reference).toBe('K7Q2');
  });

  it('is "unavailable" when the network failed', () => {
    expect(problemFrom(new CombinedError({ networkError: new Error('down') }))?.kind).toBe('unavailable');
  });

  it('found in the page reads the same as one from the server', () => {
    const problem = problemOf([{ field: 'dueOn', message: 'Enter a date, like 27 March 2026' }]);

    expect(linesOf(problem)).toEqual([{ field: 'dueOn', message: 'Enter a date, like 27 March 2026' }]);
  });
});
