import { Injectable } from '@nestjs/common';
import { Door } from '../door.js';
import { hashOf } from '../sessions.js';
import { ChangedFactors } from './changed-factors.js';
import { type Claimed, LocalAccountStore } from './local-account.store.js';
import { LocalProof } from './local-proof.js';
import { triesBeforeLock } from './lockout.rules.js';
import { AskedLinks, isUsed, works } from './asked-links.js';
import { hashOfPassword } from './password-hash.js';
import type { Owner } from './password.rules.js';

/** Whose password a link changes. */
export interface Forgetful extends Owner {
  readonly workerId: string;
}

/** What they typed. */
export interface NewPassword {
  readonly password: string;
  readonly again: string;
  readonly code: string;
}

export type Changed = 'changed' | { readonly wrong: { field: string; message: string }[]; readonly refused?: boolean };

const open = {
  name: 'password-link-open',
  text: `select w.id as "workerId", w.display_name as "displayName", w.email, g.name as "agencyName"
    from password_link l join local_account a on a.worker_id = l.worker_id join worker w on w.id = l.worker_id join agency g on g.id = w.agency_id
    where l.token_hash = $1 and l.used_at is null and l.withdrawn_at is null and now() < l.expires_at and ${works}
      and (l.made_by_id is not null or ${isUsed})`,
};
const use = {
  name: 'password-link-use',
  text: `update password_link set used_at = now() where token_hash = $1 and used_at is null and withdrawn_at is null and now() < expires_at
    returning id`,
};

/** Links that change a forgotten password, and nothing but the password: the second factor is asked for with each. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly door: Door,
    private readonly store: LocalAccountStore,
    private readonly proof: LocalProof,
    private readonly factors: ChangedFactors,
    private readonly asked: AskedLinks,
  ) {}

  /** Whose password the token changes; undefined when it is used, withdrawn, too old or none. Looking does not use it. */
  async find(token: string): Promise<Forgetful | undefined> {
    return /^[\w-]{43}$/.test(token) ? this.door.one<Forgetful>(open, [hashOf(token)]) : undefined;
  }

  /** Changes it, when the new one will do and the second factor is right: the link is used, and every session ends. */
  async change(token: string, person: Forgetful, typed: NewPassword): Promise<Changed> {
    const weak = await this.proof.whyNot(typed.password, person);
    const wrong = [
      ...(weak ? [{ field: 'password', message: weak }] : []),
      ...(typed.password === typed.again ? [] : [{ field: 'again', message: 'The two passwords are not the same' }]),
    ];
    // Nothing is used up by a form that would not do anyway.
    if (wrong.length > 0) return { wrong };

    const account = await this.store.claim({ id: person.workerId });
    if (!account) return { wrong: [gone] };
    if (!(await this.proof.isCode(account, typed.code))) return this.refused(account);
    const passwordHash = await hashOfPassword(typed.password);
    const worker = { id: account.id, agencyId: account.agencyId };
    return this.door.transaction(async (door) => {
      if ((await door.rows(use, [hashOf(token)])).length === 0) return { wrong: [gone] };
      await this.factors.newPassword(door, worker, passwordHash);
      await this.asked.changed(door, worker);
      return 'changed';
    });
  }

  private async refused(account: Claimed): Promise<Changed> {
    await this.asked.refused(account.id, account.tries === triesBeforeLock);
    return { wrong: [account.tries === null ? locked : notRight], refused: true };
  }
}

const gone = { field: 'password', message: 'This link has been used. Ask for another' };
const locked = {
  field: 'code',
  message: 'There were too many wrong tries. Wait 15 minutes, or ask your administrator',
};
const notRight = { field: 'code', message: 'The code is not right, or it has been used. Enter the next one' };
