import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { claimsOf, headerOf, type PublicKey } from './jws.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const keys = [
  { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'r1', use: 'sig' },
  { ...curve.publicKey.export({ format: 'jwk' }), kid: 'e1', use: 'sig' },
] as PublicKey[];

const base = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signedBy = (key: Parameters<typeof sign>[2], header: object, claims: object = { sub: 's1' }) => {
  const text = `${base(header)}.${base(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
};

describe('a signed token', () => {
  it('is read when a key of the organisation signed it', () => {
    expect(claimsOf(signedBy(rsa.privateKey, { alg: 'RS256', kid: 'r1' }), keys)).toEqual({ sub: 's1' });
    expect(claimsOf(signedBy(rsa.privateKey, { alg: 'RS256' }), keys)).toEqual({ sub: 's1' });
    const ec = { key: curve.privateKey, dsaEncoding: 'ieee-p1363' as const };
    expect(claimsOf(signedBy(ec, { alg: 'ES256', kid: 'e1' }), keys)).toEqual({ sub: 's1' });
  });

  it('is not read when anybody else did, or nobody', () => {
    const right = signedBy(rsa.privateKey, { alg: 'RS256', kid: 'r1' });
    const [head = '', , signature = ''] = right.split('.');

    expect(claimsOf(signedBy(other.privateKey, { alg: 'RS256', kid: 'r1' }), keys)).toBeUndefined();
    expect(claimsOf(`${head}.${base({ sub: 'another' })}.${signature}`, keys)).toBeUndefined();
    expect(claimsOf(`${base({ alg: 'none' })}.${base({ sub: 's1' })}.AA`, keys)).toBeUndefined();
    expect(claimsOf(signedBy(rsa.privateKey, { alg: 'RS256', kid: 'unknown' }), keys)).toBeUndefined();
    expect(claimsOf(signedBy(rsa.privateKey, { alg: 'constructor', kid: 'r1' }), keys)).toBeUndefined();
  });

  it('is not read when the public key was used as a secret', () => {
    const text = `${base({ alg: 'HS256', kid: 'r1' })}.${base({ sub: 's1' })}`;
    const secret = rsa.publicKey.export({ type: 'spki', format: 'pem' });

    expect(claimsOf(`${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`, keys)).toBeUndefined();
  });

  it.each(['', 'a.b', 'a.b.c', '....', 'x'.repeat(20_000), `${base({})}.${base({})}.AA`])('is none: %.20j', (text) => {
    expect(headerOf(text)).toBeUndefined();
    expect(claimsOf(text, keys)).toBeUndefined();
  });
});
