import { Unavailable } from '@app/platform';
import { aHappening } from '@app/realtime/testing';
import { isAfter, orderOf } from './log-order.js';
import { longestLine, WaitingLine } from './waiting-line.js';

describe('what waits for one reader', () => {
  it('comes in order, whether it was there before it was asked for or not', async () => {
    const line = new WaitingLine();
    const [first, second] = [aHappening(), aHappening()];
    line.push(first);
    expect(await line.take()).toBe(first);
    const waited = line.take();
    line.push(second);
    expect(await waited).toBe(second);
  });

  it('ends at once for who waits when the line is closed, and takes nothing more', async () => {
    const line = new WaitingLine();
    const waited = line.take();
    line.close();
    expect(await waited).toBeUndefined();
    line.push(aHappening());
    expect(await line.take()).toBeUndefined();
  });

  it('holds a thousand, and then ends so that the reader resumes from the cursor', async () => {
    const line = new WaitingLine();
    for (let n = 0; n < longestLine + 1; n++) line.push(aHappening());
    for (let n = 0; n < longestLine; n++) await line.take();
    await expect(line.take()).rejects.toThrow(Unavailable);
  });
});

describe('places in the log', () => {
  const after = (one: string, other: string) => isAfter(orderOf(one), orderOf(other));

  it('compare by epoch, then transaction, then line, as numbers', () => {
    expect(after('2.1.1', '1.9.9')).toBe(true);
    expect(after('1.10.1', '1.9.9')).toBe(true);
    expect(after('1.9.10', '1.9.9')).toBe(true);
    expect(after('1.9.9', '1.9.9')).toBe(false);
    expect(after('1.18446744073709551614.1', '1.18446744073709551615.0')).toBe(false);
  });
});
