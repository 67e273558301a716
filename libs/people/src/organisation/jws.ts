import { constants, createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';

/** A key of the organisation, as its key set lists it. */
export type PublicKey = JsonWebKey & { readonly kid?: string; readonly use?: string; readonly alg?: string };

export interface Header {
  readonly alg: string;
  readonly kid: string | undefined;
  readonly typ: string | undefined;
}

/** Only these, and never what the token alone asks for: `none` and secrets shared with the organisation are not among them. */
const algorithms: Readonly<Record<string, { kty: string; check: (key: KeyObject) => Parameters<typeof verify>[2] }>> = {
  RS256: { kty: 'RSA', check: (key) => ({ key, padding: constants.RSA_PKCS1_PADDING }) },
  PS256: { kty: 'RSA', check: (key) => ({ key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }) },
  ES256: { kty: 'EC', check: (key) => ({ key, dsaEncoding: 'ieee-p1363' }) },
};

const parts = /^([\w-]{2,2000})\.([\w-]{2,6000})\.([\w-]{2,2000})$/;
const json = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The header of a signed token, not yet believed; undefined when it is none. */
export function headerOf(token: string): Header | undefined {
  const part = parts.exec(token)?.[1];
  if (!part) return undefined;
  try {
    const { alg, kid, typ } = json(part) as Record<string, unknown>;
    return typeof alg === 'string' ? { alg, kid: textOr(kid), typ: textOr(typ)?.toLowerCase() } : undefined;
  } catch {
    return undefined;
  }
}

/** The claims of a token whose signature is by one of the keys; undefined when it is by none (RFC 7515, RFC 7518 section 3). */
export function claimsOf(token: string, keys: readonly PublicKey[]): Readonly<Record<string, unknown>> | undefined {
  const header = headerOf(token);
  if (!header || !Object.hasOwn(algorithms, header.alg)) return undefined;

  const [head, body, signature] = token.split('.') as [string, string, string];
  const signed = Buffer.from(`${head}.${body}`);
  const by = Buffer.from(signature, 'base64url');
  try {
    const isSigned = keys.some((key) => fits(key, header) && isBy(key, header.alg, signed, by));
    return isSigned ? (json(body) as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const fits = (key: PublicKey, { alg, kid }: Header): boolean =>
  key.kty === algorithms[alg]?.kty && key.use !== 'enc' && (!kid || key.kid === kid);

function isBy(jwk: PublicKey, alg: string, signed: Buffer, signature: Buffer): boolean {
  const how = algorithms[alg]?.check(createPublicKey({ key: jwk, format: 'jwk' }));
  return how !== undefined && verify('sha256', signed, how, signature);
}
