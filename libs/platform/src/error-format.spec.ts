import { jest } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { formatError, plainErrorOf } from './error-format.js';
import { logger } from './logger.js';

const statement = `update young_person set first_name = 'Tia' where id = $1`;
const faults: readonly (readonly [what: string, fault: unknown])[] = [
  ['of our code', new TypeError(`Cannot read properties of undefined (reading 'Tia')`)],
  [
    'of a statement',
    Object.assign(new Error(`syntax error at or near "Tia"`), { code: '42601', query: statement, parameters: ['Tia'] }),
  ],
  ['that is no error', 'Tia Marlowe'],
  ['that is nothing', undefined],
];

describe('a fault of ours', () => {
  let said: ReturnType<typeof jest.spyOn>;
  beforeEach(() => {
    said = jest.spyOn(logger, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it.each(faults)('%s is one sentence and a reference, by which it is found in the log', (_what, fault) => {
    const thrown = new GraphQLError('wrapped', { originalError: fault instanceof Error ? fault : undefined });
    const told = formatError({ message: String(fault), extensions: { code: 'INTERNAL_SERVER_ERROR' } }, thrown);
    const plain = plainErrorOf(fault);

    expect(told.message).toBe('Sorry, there is a problem with the service. Try again later');
    expect(Object.keys(told.extensions ?? {}).sort()).toEqual(['code', 'reference']);
    expect(plain.status).toBe(500);
    expect(JSON.stringify([told, plain])).not.toMatch(/Tia|syntax|young_person|TypeError|\.ts|\.js/);

    expect(said).toHaveBeenCalledTimes(2);
    const lines = JSON.stringify(said.mock.calls);
    expect(lines).toContain(String(told.extensions?.reference));
    expect(lines).not.toMatch(/young_person|parameters|Marlowe/);
  });
});
