import { Clock, KeyRing } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { ChangedFactors } from './changed-factors.js';
import { KnownPasswords } from './known-passwords.js';
import { type Claimed, LocalAccountStore } from './local-account.store.js';
import { isRight } from './password-hash.js';
import type { Owner } from './password.rules.js';
import { looksLikeCode, secretOfNobody, stepOf } from './totp.js';

/** What somebody typed into the sign-in form, and the network address they are at. */
export interface Attempt {
  readonly email: string;
  readonly password: string;
  readonly code: string;
  readonly address: string;
}

/** The purpose under which an authenticator's secret is sealed: whose it is, so that it opens in no other row. */
export const totpPurpose = (workerId: string): string => `totp:${workerId}`;

/** Whether a password or a code is right, and whether a new password may be. What is right is used up, and gives back the tries that were counted. */
@Injectable()
export class LocalProof {
  constructor(
    private readonly store: LocalAccountStore,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly factors: ChangedFactors,
    private readonly known: KnownPasswords,
  ) {}

  /** Password and code. Takes as long for somebody who is not there, or is locked out. */
  async isBoth(account: Claimed | undefined, { password, code }: Pick<Attempt, 'password' | 'code'>): Promise<boolean> {
    const passwordIsRight = await isRight(account?.passwordHash, password);
    const step = await this.stepOf(account, code);
    if (!account || account.tries === null || !passwordIsRight) return false;
    return this.use(account, code, step);
  }

  /** The code alone, of somebody who is signed in and confirms that it is they. */
  async isCode(account: Claimed, code: string): Promise<boolean> {
    const step = await this.stepOf(account, code);
    return account.tries !== null && this.use(account, code, step);
  }

  /** The password alone, of somebody who is signed in and is about to change it. */
  async isPassword(account: Claimed, password: string): Promise<boolean> {
    const right = (await isRight(account.passwordHash, password)) && account.tries !== null;
    if (right) await this.store.wasRight(account.id);
    return right;
  }

  /** Why a new password is not accepted, in a sentence, or undefined. */
  whyNot(password: string, owner: Owner): Promise<string | undefined> {
    return this.known.whyNot(password, owner);
  }

  private stepOf(account: Claimed | undefined, code: string): Promise<number | undefined> {
    const secret = account ? this.secretOf(account) : secretOfNobody;
    return stepOf(secret, code, account?.totpLastStep ?? 0, this.clock.now());
  }

  private secretOf({ id, totpCipher, totpKeyId }: Claimed): string {
    return this.keys.open(totpPurpose(id), { cipher: totpCipher, keyId: totpKeyId });
  }

  private async use(account: Claimed, code: string, step: number | undefined): Promise<boolean> {
    const used =
      step !== undefined ? await this.store.useStep(account.id, step) : await this.useRecoveryCode(account, code);
    if (used) await this.store.wasRight(account.id);
    return used;
  }

  private async useRecoveryCode(account: Claimed, code: string): Promise<boolean> {
    if (!code || looksLikeCode(code) || code.length > 100) return false;
    return this.factors.useRecoveryCode({ id: account.id, agencyId: account.agencyId }, code);
  }
}
