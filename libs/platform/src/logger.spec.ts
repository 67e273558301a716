import { jest } from '@jest/globals';
import { pino } from 'pino';
import { logger, withoutValues } from './logger.js';

describe('a message for the log', () => {
  it('leaves out the value that PostgreSQL quotes', () => {
    expect(withoutValues('invalid input syntax for type uuid: "Tia Marlowe"')).toBe(
      'invalid input syntax for type uuid',
    );
  });

  it('is its first line', () => {
    expect(withoutValues('canceling statement due to statement timeout\nselect')).toBe(
      'canceling statement due to statement timeout',
    );
  });
});

describe('a line of the log', () => {
  const written: string[] = [];
  const output = (logger as unknown as Record<symbol, { write(line: string): void }>)[pino.symbols.streamSym];
  const { level } = logger;
  beforeEach(() => {
    written.length = 0;
    logger.level = 'info';
    jest.spyOn(output!, 'write').mockImplementation((line) => void written.push(line));
  });
  afterEach(() => {
    logger.level = level;
    jest.restoreAllMocks();
  });

  it('stays one line, whatever is in it', () => {
    logger.warn({ context: 'a\n{"level":60,"msg":"forged"}\r\u2028' }, 'turned away\n{"level":60}');

    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ level: 40, msg: 'turned away\n{"level":60}' });
  });

  it('says when, in UTC', () => {
    logger.warn('turned away');

    expect(JSON.parse(written[0] ?? '')).toMatchObject({ time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) });
  });

  it('hides what proves who somebody is', () => {
    logger.warn({
      session: { token: 'sesame' },
      account: { password: 'sesame' },
      req: { headers: { cookie: 'sesame' } },
    });

    expect(written[0]).not.toContain('sesame');
  });
});
