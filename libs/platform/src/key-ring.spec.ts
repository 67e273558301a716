import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing, keysIn } from './key-ring.js';

const key = () => randomBytes(32).toString('base64');
const ring = (keys: string) => new KeyRing(() => keysIn(keys, 'WAYMARK_KEYS'));

describe('the key ring', () => {
  it('seals a text that only it can open, differently each time', () => {
    const keys = ring(`k1:${key()}`);
    const once = keys.seal('totp:ann', 'JBSWY3DPEHPK3PXP');
    const again = keys.seal('totp:ann', 'JBSWY3DPEHPK3PXP');

    expect(keys.open('totp:ann', once)).toBe('JBSWY3DPEHPK3PXP');
    expect(once.cipher.equals(again.cipher)).toBe(false);
    expect(once.cipher.toString('latin1')).not.toContain('JBSWY');
    expect(() => ring(`k1:${key()}`).open('totp:ann', once)).toThrow();
  });

  it('opens nothing that was moved to another row, cut or altered', () => {
    const keys = ring(`k1:${key()}`);
    const { cipher, keyId } = keys.seal('totp:ann', 'secret');
    const altered = Buffer.from(cipher);
    altered[altered.length - 1]! ^= 1;

    expect(() => keys.open('totp:ben', { cipher, keyId })).toThrow();
    expect(() => keys.open('totp:ann', { cipher: altered, keyId })).toThrow();
    expect(() => keys.open('totp:ann', { cipher: cipher.subarray(0, 20), keyId })).toThrow();
  });

  it('changes its keys: the new one seals, the old one still opens, a removed one does not', () => {
    const [old, fresh] = [`k1:${key()}`, `k2:${key()}`];
    const before = ring(old).seal('totp:ann', 'secret');
    const both = ring(`${fresh},${old}`);

    expect(both.open('totp:ann', before)).toBe('secret');
    expect([before.keyId, both.current]).toEqual(['k1', 'k2']);
    expect(both.seal('totp:ann', 'secret').keyId).toBe('k2');
    expect(() => ring(fresh).open('totp:ann', before)).toThrow('the key k1 is not on the key ring');
  });

  it('marks a text so that the same is known again, by whoever has the key and for one purpose', () => {
    const keys = ring(`k1:${key()}`);
    const mark = keys.mark('home-address:tia', '1 Made Up Row');

    expect(keys.mark('home-address:tia', '1 Made Up Row')).toBe(mark);
    const others = [
      keys.mark('home-address:tia', '2 Made Up Row'),
      keys.mark('home-address:leon', '1 Made Up Row'),
      ring(`k1:${key()}`).mark('home-address:tia', '1 Made Up Row'),
    ];
    expect(others).not.toContain(mark);
  });

  it.each(['k1:short', `k1:${'A'.repeat(43)}=,k1:${'A'.repeat(43)}=`, 'nothing', ''])(
    'refuses keys that are none, and does not repeat them: %j',
    (keys) => {
      expect(() => keysIn(keys, 'WAYMARK_KEYS')).toThrow(/^WAYMARK_KEYS must hold keys of 32 bytes/);
    },
  );

  it('makes a key file of its own where it is told to, for this account only', () => {
    const before = { ...process.env };
    const folder = mkdtempSync(join(tmpdir(), 'waymark-keys-'));
    delete process.env.WAYMARK_KEYS;
    process.env.WAYMARK_KEY_FILE = join(folder, 'keys');
    try {
      const sealed = new KeyRing().seal('totp:ann', 'secret');

      expect(new KeyRing().open('totp:ann', sealed)).toBe('secret');
      expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o600);
      delete process.env.WAYMARK_KEY_FILE;
      expect(() => new KeyRing().seal('totp:ann', 'secret')).toThrow('There is no key for what is kept sealed');
    } finally {
      process.env = before;
      rmSync(folder, { recursive: true });
    }
  });
});
