import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { StartRefused } from './start-refused.js';

/** A text that only the key ring can read again, and which of its keys sealed it. Both are kept in the row. */
export interface Sealed {
  readonly cipher: Buffer;
  readonly keyId: string;
}

const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/**
 * The keys of what is kept sealed (AES-256-GCM), outside the database: a copy of the database alone opens nothing. They come
 * from WAYMARK_KEYS, `id:base64` pairs with commas between, or from the file that WAYMARK_KEY_FILE names, which the private
 * database has beside it. The first key seals; the others only open what they once sealed, so that keys can be changed.
 */
@Injectable()
export class KeyRing {
  private known: ReadonlyMap<string, Buffer> | undefined;

  constructor(private readonly read: () => ReadonlyMap<string, Buffer> = keysOfEnvironment) {}

  /**
   * Seals a text for one purpose. The purpose says what it is and whose, like `totp:` and the worker's id: copied to another
   * row or column the text does not open.
   *
   * @throws StartRefused when there are no keys.
   */
  seal(purpose: string, text: string): Sealed {
    const [keyId, key] = this.first();
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', keyFor(purpose, key), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { cipher: Buffer.concat([nonce, cipher.getAuthTag(), sealed]), keyId };
  }

  /** The text again. @throws Error when the key is not on the ring, or the cipher was altered or is of another purpose. */
  open(purpose: string, { cipher, keyId }: Sealed): string {
    const key = this.keys().get(keyId);
    if (!key) throw new Error(`the key ${keyId} is not on the key ring`);
    const nonce = cipher.subarray(0, nonceBytes);
    const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose, key), nonce, { authTagLength: tagBytes });
    decipher.setAuthTag(cipher.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(cipher.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
  }

  /**
   * A text’s mark, to tell whether another is the same, where the text itself may not lie in the database: without the key nobody
   * can try texts until one fits, as with a plain hash of something short. It changes with the key.
   */
  mark(purpose: string, text: string): string {
    const [, key] = this.first();
    return createHmac('sha256', keyFor(`mark:${purpose}`, key))
      .update(text)
      .digest('base64url');
  }

  /** The id of the key that seals: what another key has sealed is to be sealed anew (`sealAnew`). */
  get current(): string {
    return this.first()[0];
  }

  private first(): [string, Buffer] {
    const [first] = this.keys();
    if (!first) throw noKeys();
    return first;
  }

  private keys(): ReadonlyMap<string, Buffer> {
    return (this.known ??= this.read());
  }
}

/** Each purpose has a key of its own, so that no two of them ever meet with the same key and nonce (RFC 5869). */
function keyFor(purpose: string, key: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, 'waymark key ring', purpose, keyBytes));
}

function keysOfEnvironment(): ReadonlyMap<string, Buffer> {
  const { WAYMARK_KEYS: keys, WAYMARK_KEY_FILE: file } = process.env;
  if (keys) return keysIn(keys, 'WAYMARK_KEYS');
  if (file) return keysIn(fromFile(file), `The key file ${file}`);
  throw noKeys();
}

const noKeys = (): StartRefused =>
  new StartRefused('There is no key for what is kept sealed: set WAYMARK_KEYS, see docs/sign-in.md, "The key ring".');

/** @throws StartRefused without ever repeating what was given */
export function keysIn(text: string, name: string): ReadonlyMap<string, Buffer> {
  const keys = new Map<string, Buffer>();
  for (const pair of text.trim().split(/[,\s]+/)) {
    const [, id, base64] = /^([\w-]{1,40}):([A-Za-z0-9+/_-]{43}=?)$/.exec(pair) ?? [];
    const key = base64 && Buffer.from(base64, 'base64');
    if (!id || !key || key.length !== keyBytes || keys.has(id))
      throw new StartRefused(`${name} must hold keys of 32 bytes as id:base64, each id once, with commas between.`);
    keys.set(id, key);
  }
  return keys;
}

/** Made when it is first asked for; only this account may read it. */
function fromFile(file: string): string {
  try {
    writeFileSync(file, `k1:${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new StartRefused(`The key file ${file} cannot be made: set WAYMARK_KEYS, see docs/sign-in.md.`);
  }
  return readFileSync(file, 'utf8');
}
