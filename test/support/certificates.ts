import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate and its key, as files hold them (PEM). */
export interface Certificate {
  readonly name: string;
  readonly certificate: string;
  readonly key: string;
  readonly secret: KeyObject;
}

// DER (ITU-T X.690): a tag, a length, what is in it.
const tlv = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => tlv(0x30, ...parts);
const oid = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, 'hex'));
const integer = (bytes: Buffer): Buffer => tlv(0x02, bytes);
const bits = (bytes: Buffer): Buffer => tlv(0x03, Buffer.from([0]), bytes);
const octets = (bytes: Buffer): Buffer => tlv(0x04, bytes);
const yes = tlv(0x01, Buffer.from([0xff]));
const time = (years: number): Buffer => {
  const [year = ''] = /^\d{4}/.exec(new Date(performance.timeOrigin).toISOString()) ?? [];
  return tlv(0x17, Buffer.from(`${String(Number(year) + years).slice(2)}0101000000Z`));
};

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const nameOf = (name: string): Buffer =>
  sequence(tlv(0x31, sequence(oid('550403'), tlv(0x0c, Buffer.from(name, 'utf8')))));
const isAuthority = sequence(oid('551d13'), yes, octets(sequence(yes)));
const isThisMachine = sequence(
  oid('551d11'),
  octets(sequence(tlv(0x82, Buffer.from('localhost')), tlv(0x87, Buffer.from([127, 0, 0, 1])))),
);

const pem = (der: Buffer): string => {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};

/** An X.509 certificate (RFC 5280) from last year to the next, signed by an authority, or by itself when it is one. */
export function certificate(name: string, authority?: Certificate): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const about = sequence(
    tlv(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    nameOf(authority?.name ?? name),
    sequence(time(-1), time(2)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(authority ? isThisMachine : isAuthority)),
  );
  const signature = sign('sha256', about, authority?.secret ?? privateKey);
  return {
    name,
    certificate: pem(sequence(about, ecdsaWithSha256, bits(signature))),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    secret: privateKey,
  };
}
