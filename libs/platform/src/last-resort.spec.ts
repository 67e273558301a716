import { jest } from '@jest/globals';
import { EventEmitter } from 'node:events';
import { catchTheRest } from './last-resort.js';
import { logger } from './logger.js';

describe('what nobody caught', () => {
  const fault = Object.assign(new Error('invalid input syntax for type uuid: "Tia Marlowe"'), {
    parameters: ['Marlowe'],
  });
  const stop = jest.fn();
  let process: EventEmitter;
  let said: ReturnType<typeof jest.spyOn>;
  beforeEach(() => {
    stop.mockClear();
    said = jest.spyOn(logger, 'error').mockImplementation(() => undefined);
    process = new EventEmitter();
    catchTheRest(process, stop);
  });
  afterEach(() => jest.restoreAllMocks());

  it('is logged with a reference, and without what it carries', () => {
    process.emit('unhandledRejection', fault);

    expect(said).toHaveBeenCalledTimes(1);
    const [line] = said.mock.calls[0] ?? [];
    expect(line).toMatchObject({
      reference: expect.any(String),
      err: { message: 'invalid input syntax for type uuid' },
    });
    expect(JSON.stringify(line)).not.toContain('Marlowe');
  });

  it('stops nothing when it is a promise that nobody waited for', () => {
    process.emit('unhandledRejection', 'not even an error');

    expect(said).toHaveBeenCalledTimes(1);
    expect(stop).not.toHaveBeenCalled();
  });

  it('stops the process in order, once, when it is an exception', () => {
    process.emit('uncaughtException', fault);
    process.emit('uncaughtException', fault);

    expect(said).toHaveBeenCalledTimes(2);
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
