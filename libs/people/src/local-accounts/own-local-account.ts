import type { Viewer } from '@app/access';
import { NotFound, RuleBroken } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Door } from '../door.js';
import { SignInLog } from '../sign-in-log.js';
import { ChangedFactors } from './changed-factors.js';
import { type Claimed, LocalAccountStore } from './local-account.store.js';
import { LocalProof } from './local-proof.js';
import { triesBeforeLock } from './lockout.rules.js';
import { hashOfPassword } from './password-hash.js';

/** What somebody changes about their own local account. Whoever calls has asked for the step-up, and writes the line in the log. */
@Injectable()
export class OwnLocalAccount {
  constructor(
    private readonly door: Door,
    private readonly store: LocalAccountStore,
    private readonly proof: LocalProof,
    private readonly factors: ChangedFactors,
    private readonly log: SignInLog,
  ) {}

  /** @throws RuleBroken when the password of now is not right, or the new one is not good enough. */
  async changePassword(viewer: Viewer, current: string, next: string): Promise<void> {
    const account = await this.claim(viewer);
    if (!(await this.proof.isPassword(account, current)))
      throw new RuleBroken('account.wrong-password', 'The password you have now is not right', 'currentPassword');
    const reason = await this.proof.whyNot(next, account);
    if (reason) throw new RuleBroken('account.weak-password', reason, 'newPassword');

    const hash = await hashOfPassword(next);
    await this.door.transaction((door) => this.factors.newPassword(door, viewer, hash, viewer.facts.sessionId));
  }

  /** Ten new recovery codes, told this once; those of before are good no more. */
  makeRecoveryCodes(viewer: Viewer): Promise<string[]> {
    return this.door.transaction(async (door) => {
      if ((await this.store.codesLeft(viewer.id)) === undefined) throw new NotFound('local account');
      return this.factors.newRecoveryCodes(door, viewer.id);
    });
  }

  /** @throws RuleBroken when the code is not right, or the account is locked. */
  async mustConfirm(viewer: Viewer, code: string): Promise<void> {
    const account = await this.claim(viewer);
    if (await this.proof.isCode(account, code)) return;
    await this.log.write({ type: 'session.not-confirmed', actor: viewer, subjectId: viewer.facts.sessionId });
    if (account.tries === triesBeforeLock) await this.log.write({ type: 'account.locked', subjectId: viewer.id });
    throw new RuleBroken(
      'account.wrong-code',
      'The code is not right, or it has been used. Enter the next one',
      'code',
    );
  }

  private async claim(viewer: Viewer): Promise<Claimed> {
    const account = await this.store.claim({ id: viewer.id });
    if (!account) throw new NotFound('local account');
    if (account.tries === null)
      throw new RuleBroken(
        'account.locked',
        'There were too many wrong tries. Wait 15 minutes, or ask your administrator',
      );
    return account;
  }
}
