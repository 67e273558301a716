import type { Permitted } from '@app/access';
import { ActivityLog } from '@app/activity';
import { NotFound, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { SignInLog } from '../sign-in-log.js';
import type { Arrived } from '../sign-ins.js';
import { type Claimed, LocalAccountStore } from './local-account.store.js';
import { type Attempt, LocalProof } from './local-proof.js';
import { notRight, triesBeforeLock, waitFirst } from './lockout.rules.js';
import { SignInDelay } from './sign-in-delay.js';

export type Outcome = { readonly arrived: Arrived } | { readonly refused: string; readonly waitSeconds?: number };

const unlock = { name: 'account-unlock', text: `select app.unlock_account($1) as "unlocked"` };

/** A refusal takes this long, whatever was wrong: more than any check of one takes. */
const shortestRefusalMs = 400;

/** Local accounts, for partners without an organisation that signs them in: a password and an authenticator, always both. */
@Injectable()
export class LocalAccounts {
  constructor(
    private readonly store: LocalAccountStore,
    private readonly delay: SignInDelay,
    private readonly proof: LocalProof,
    private readonly log: SignInLog,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Signs in by e-mail address, password and code, all three at once: an answer to one of them alone would tell somebody who
   * guesses which part they have. Whoever it is about and whatever was wrong, the refusal is one sentence after the same time.
   */
  async signIn(attempt: Attempt): Promise<Outcome> {
    const soonest = sleep(shortestRefusalMs, undefined, { ref: false });
    const seconds = await this.delay.waitOf(attempt.address);
    if (seconds > 0) return { refused: waitFirst(seconds), waitSeconds: seconds };

    const account = await this.store.claim({ email: attempt.email.trim() });
    if (await this.proof.isBoth(account, attempt)) {
      const { id, agencyId } = account as Claimed;
      return { arrived: { id, agencyId } };
    }
    await this.refused(account, attempt.address);
    await soonest;
    return { refused: notRight };
  }

  /** Lets somebody try again who has been locked out. For administrators, in their transaction. @throws NotFound */
  async unlock(tx: EntityManager, permitted: Permitted, workerId: string): Promise<void> {
    const [row] = await within<{ unlocked: boolean }>(tx, unlock, [workerId]);
    if (!row?.unlocked) throw new NotFound('local account');
    await this.activity.record(tx, permitted, { id: workerId }, { type: 'account.unlocked' });
  }

  private async refused(account: Claimed | undefined, address: string): Promise<void> {
    await this.delay.failed(address);
    await this.log.write({ type: 'session.refused', subjectId: account?.id, data: { method: 'LOCAL' } });
    if (account?.tries === triesBeforeLock) await this.log.write({ type: 'account.locked', subjectId: account.id });
  }
}
