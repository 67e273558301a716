import { Injectable } from '@nestjs/common';
import { type AtTheDoor, Door } from '../door.js';
import { Post } from '../post/post.js';
import { SignInLog } from '../sign-in-log.js';
import { type Arrived, SignIns } from '../sign-ins.js';
import { LocalAccountStore } from './local-account.store.js';
import { hashOfRecoveryCode, howManyCodes, newRecoveryCode } from './recovery-codes.js';

/** Changes of how somebody proves who they are. Each is written with a letter that tells them (OWASP ASVS 6.3.7). */
@Injectable()
export class ChangedFactors {
  constructor(
    private readonly door: Door,
    private readonly store: LocalAccountStore,
    private readonly signIns: SignIns,
    private readonly log: SignInLog,
    private readonly post: Post,
  ) {}

  /** Another password; every session ends but the one they sit at, if any. */
  async newPassword(door: AtTheDoor, worker: Arrived, passwordHash: string, but?: string): Promise<void> {
    await this.store.setPassword(door, worker.id, passwordHash);
    await this.signIns.endAll(door, worker, but);
    await this.post.put(door, { letter: 'PASSWORD_CHANGED', workerId: worker.id });
  }

  /** Ten other recovery codes, told this once. */
  async newRecoveryCodes(door: AtTheDoor, workerId: string): Promise<string[]> {
    await this.post.put(door, { letter: 'RECOVERY_CODES_MADE', workerId });
    return newCodes(this.store, door, workerId);
  }

  /** Whether there was such a code, not used, and it is used now. */
  useRecoveryCode(worker: Arrived, code: string): Promise<boolean> {
    return this.door.transaction(async (door) => {
      if (!(await this.store.useRecoveryCode(door, worker.id, hashOfRecoveryCode(code)))) return false;
      await this.log.write({ type: 'account.code-used', actor: worker }, door);
      await this.post.put(door, { letter: 'RECOVERY_CODE_USED', workerId: worker.id });
      return true;
    });
  }
}

/** Makes ten recovery codes and keeps their hashes. */
export async function newCodes(store: LocalAccountStore, door: AtTheDoor, workerId: string): Promise<string[]> {
  const codes = Array.from({ length: howManyCodes }, newRecoveryCode);
  await store.replaceCodes(door, workerId, codes.map(hashOfRecoveryCode));
  return codes;
}
