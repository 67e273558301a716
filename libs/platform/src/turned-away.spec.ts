import { jest } from '@jest/globals';
import { logger } from './logger.js';
import { noteTurnedAway } from './turned-away.js';

describe('who is turned away', () => {
  let said: ReturnType<typeof jest.spyOn>;
  beforeEach(() => {
    said = jest.spyOn(logger, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());
  const lines = () => said.mock.calls.map((call: readonly unknown[]) => call[0]);

  it('is written down by code and person, once a second', () => {
    for (let times = 0; times < 50; times++) noteTurnedAway('RATE_LIMITED', 'w1');
    noteTurnedAway('RATE_LIMITED', 'w2');
    noteTurnedAway('CSRF');

    expect(lines()).toEqual([
      { code: 'RATE_LIMITED', workerId: 'w1' },
      { code: 'RATE_LIMITED', workerId: 'w2' },
      { code: 'CSRF', workerId: undefined },
    ]);
  });

  it('is not whom a rule refuses, or whose session is over', () => {
    for (const code of ['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT', 'UNAUTHENTICATED', undefined])
      noteTurnedAway(code, 'w1');

    expect(lines()).toEqual([]);
  });
});
