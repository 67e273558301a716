import { logger } from '@app/platform';
import { jest } from '@jest/globals';
import type { AtTheDoor } from './door.js';
import { type DoorFact, SignInLog } from './sign-in-log.js';

const door = { rows: () => Promise.resolve([]), one: () => Promise.resolve(undefined) } as AtTheDoor;
const ann = { id: 'ann', agencyId: 'harbour' };

describe('what happens at the door', () => {
  const said: unknown[] = [];
  beforeEach(() => {
    said.length = 0;
    jest.spyOn(logger, 'warn').mockImplementation((...line: unknown[]) => void said.push(line));
  });
  afterEach(() => jest.restoreAllMocks());

  it.each<DoorFact>([
    'session.refused',
    'session.not-confirmed',
    'account.locked',
    'account.reset-refused',
    'identity.refused',
  ])('%s is told in the log of the service too, by ids and nothing else', async (type) => {
    await new SignInLog(door as never).write({ type, actor: ann, subjectId: 'a-session', data: { method: 'LOCAL' } });

    expect(said).toEqual([[{ type, actorId: 'ann', subjectId: 'a-session' }, 'refused at the door']]);
  });

  it('is not told there when it is what happens all day', async () => {
    for (const type of ['session.began', 'session.ended', 'session.confirmed'] as const)
      await new SignInLog(door as never).write({ type, actor: ann });

    expect(said).toEqual([]);
  });
});
