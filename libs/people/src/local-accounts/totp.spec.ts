import { generate } from 'otplib';
import { looksLikeCode, newSecret, stepOf, uriOf } from './totp.js';

const now = new Date('2026-11-25T10:00:10Z');
const seconds = (by: number) => new Date(now.getTime() + by * 1000);
const codeAt = (secret: string, at: Date) => generate({ secret, epoch: Math.floor(at.getTime() / 1000) });

describe('a code of an authenticator', () => {
  const secret = newSecret();
  const step = Math.floor(now.getTime() / 30_000);

  it('is good for its 30 seconds, from the first to the last and no longer', async () => {
    const code = await codeAt(secret, now);

    // It is ten seconds old.
    for (const at of [-10, 0, 19]) expect(await stepOf(secret, code, 0, seconds(at))).toBe(step);
    for (const at of [-120, -40, -11, 20, 30, 120]) expect(await stepOf(secret, code, 0, seconds(at))).toBeUndefined();
    expect(await stepOf(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, 0, now)).toBe(step);
  });

  it('is good once: neither again nor an earlier one after it', async () => {
    expect(await stepOf(secret, await codeAt(secret, now), step, now)).toBeUndefined();
    expect(await stepOf(secret, await codeAt(secret, now), step + 1, now)).toBeUndefined();
    expect(await stepOf(secret, await codeAt(secret, seconds(30)), step, seconds(30))).toBe(step + 1);
  });

  it('is of this secret only, and six digits', async () => {
    expect(await stepOf(newSecret(), await codeAt(secret, now), 0, now)).toBeUndefined();
    expect(await stepOf(secret, 'abcdef', 0, now)).toBeUndefined();
    expect([looksLikeCode('123 456'), looksLikeCode('12345'), looksLikeCode('ABCD-EFGH')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('agrees with the vectors of the standard (RFC 6238 appendix B, last six digits)', async () => {
    const standard = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

    expect(await stepOf(standard, '287082', 0, new Date(59_000))).toBe(1);
    expect(await stepOf(standard, '081804', 0, new Date(1_111_111_109_000))).toBe(37_037_036);
  });

  it('is set up by an address that names the service and the account', () => {
    expect(uriOf(secret, 'ann@harbour.example')).toMatch(/^otpauth:\/\/totp\/Waymark:ann%40harbour\.example\?/);
  });
});
