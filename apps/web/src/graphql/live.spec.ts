import { jest } from '@jest/globals';
import { connectionLost, connectionUp, currentLive, onBackOnline, reconnectNow, waitToRetry } from './live.js';

describe('the connection', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });
  });
  afterEach(() => {
    connectionUp();
    jest.useRealTimers();
  });

  it('says nothing of a loss that is over within three seconds', () => {
    connectionLost();
    jest.advanceTimersByTime(2900);
    connectionUp();
    jest.advanceTimersByTime(5000);

    expect(currentLive().state).toBe('live');
  });

  it('tells a loss that lasts, and whether there is a network at all', () => {
    connectionLost();
    jest.advanceTimersByTime(3100);
    expect(currentLive().state).toBe('reconnecting');

    connectionUp();
    Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true });
    connectionLost();
    jest.advanceTimersByTime(3100);
    expect(currentLive().state).toBe('offline');
  });

  it('lets pages catch up when it is back, once for each loss', () => {
    const catchUp = jest.fn();
    const stop = onBackOnline(catchUp);

    connectionUp();
    expect(catchUp).not.toHaveBeenCalled();
    connectionLost();
    connectionLost();
    connectionUp();
    connectionUp();
    expect(catchUp).toHaveBeenCalledTimes(1);
    stop();
  });

  it('waits longer each time, never longer than 15 seconds, and not at all when asked', async () => {
    const slow = waitToRetry(10);
    jest.advanceTimersByTime(15_000);
    await slow;

    const impatient = waitToRetry(10);
    reconnectNow();
    await impatient;
  });
});
