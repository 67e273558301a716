import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { BreachedPasswords } from './breached-passwords.js';
import { normalised, type Owner, whyNotByItself } from './password.rules.js';

/**
 * Whether a password may be somebody’s: what it is made of, then whether others know it already (OWASP ASVS 6.2.4 and 6.2.12;
 * NIST SP 800-63B section 5.1.1.2). Nothing of it leaves the machine.
 */
@Injectable()
export class KnownPasswords implements OnModuleInit, OnApplicationShutdown {
  private readonly breached: BreachedPasswords | undefined;

  constructor() {
    const path = process.env.BREACHED_PASSWORDS_FILE;
    this.breached = path ? new BreachedPasswords(path) : undefined;
  }

  /** @throws StartRefused when the operator’s list is none. */
  async onModuleInit(): Promise<void> {
    await this.breached?.mustBeList();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.breached?.close();
  }

  /** Why it is not accepted, in a sentence, or undefined. */
  async whyNot(password: string, owner: Owner): Promise<string | undefined> {
    const reason = whyNotByItself(password, owner);
    if (reason) return reason;
    const text = normalised(password);
    if (await isOfMany(text)) return 'Many people use this password, so it is easy to guess. Choose another';
    if (await this.breached?.has(text)) return 'This password is known from a data breach somewhere. Choose another';
    return undefined;
  }
}

/** Among those that many people choose: loaded when somebody first chooses one, looked for by halving, never unpacked. */
async function isOfMany(text: string): Promise<boolean> {
  const { commonHashes, hashBytes } = await import('../generated/common-passwords.js');
  list ??= Buffer.from(commonHashes, 'base64');
  const wanted = createHash('sha256').update(text.toLowerCase()).digest().subarray(0, hashBytes);
  let [from, to] = [0, list.length / hashBytes];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const order = wanted.compare(list, middle * hashBytes, (middle + 1) * hashBytes);
    if (order === 0) return true;
    if (order > 0) from = middle + 1;
    else to = middle;
  }
  return false;
}

let list: Buffer | undefined;
