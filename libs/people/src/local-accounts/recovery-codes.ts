import { createHash, randomBytes } from 'node:crypto';

export const howManyCodes = 10;

/** Crockford's base32 in small letters: nothing that is mistaken for something else. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 24;

/** 120 random bits, in groups: more than 112, so that one plain hash protects it (OWASP ASVS 6.5.2; NIST SP 800-63B 5.1.2.2). */
export function newRecoveryCode(): string {
  const characters = [...randomBytes(length)].map((byte) => letters.charAt(byte & 31)).join('');
  return characters.match(/.{4}/g)?.join('-') ?? '';
}

/** The hash that is kept. However it is typed: capitals, spaces, l for 1 and o for 0 make no difference. */
export function hashOfRecoveryCode(typed: string): Buffer {
  const plain = typed
    .toLowerCase()
    .replace(/[\s-]+/g, '')
    .replace(/[il]/g, '1')
    .replace(/o/g, '0');
  return createHash('sha256').update(`recovery ${plain}`).digest();
}
