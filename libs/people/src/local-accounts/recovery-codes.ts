import { createHash, randomBytes } from 'node:crypto';

export const howManyCodes = 10;

/** Crockford's base32 in small letters: nothing that is mistaken for something else. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 24;

/** 120 random bits, in groups: more than 112, so that one plain hash protects it (OWASP ASVS 6.5.2; NIST SP 800-63B 5.1.2.2). */
export const newRecoveryCode = (): string => newCode(length);

/** Random letters in groups of four, five bits each. */
export function newCode(characters: number): string {
  const code = [...randomBytes(characters)].map((byte) => letters.charAt(byte & 31)).join('');
  return code.match(/.{4}/g)?.join('-') ?? '';
}

/** A code however it is typed: capitals, spaces, l for 1 and o for 0 make no difference. */
export const plainCode = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[\s-]+/g, '')
    .replace(/[il]/g, '1')
    .replace(/o/g, '0');

/** The hash that is kept. */
export const hashOfRecoveryCode = (typed: string): Buffer =>
  createHash('sha256')
    .update(`recovery ${plainCode(typed)}`)
    .digest();
