import { Injectable } from '@nestjs/common';
import { type AtTheDoor, Door } from '../door.js';
import { lockMinutes, triesBeforeLock } from './lockout.rules.js';

/** A local account whose next try has been counted. */
export interface Claimed {
  readonly id: string;
  readonly agencyId: string;
  readonly displayName: string;
  readonly email: string;
  readonly agencyName: string;
  readonly passwordHash: string;
  readonly totpCipher: Buffer;
  readonly totpKeyId: string;
  readonly totpLastStep: number;
  /** Tries since the last right one, this one counted; null when the account was locked, and this one counts for nothing. */
  readonly tries: number | null;
}

const isActive = `w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)
      and (g.active_to is null or current_date < g.active_to)`;

/**
 * Finds the account and counts the try before anything is compared: a hundred tries at the same moment are still only five.
 * A right one gives the count back.
 */
const claim = (name: string, by: string) => ({
  name,
  text: `with found as (
      select w.id, w.agency_id, w.display_name, w.email, g.name as agency_name, a.password_hash, a.totp_cipher, a.totp_key_id, a.totp_last_step
        from local_account a join worker w on w.id = a.worker_id join agency g on g.id = w.agency_id where ${by} and ${isActive}),
    counted as (
      update local_account a set failures = case when a.locked_until is null then a.failures + 1 else 1 end,
          locked_until = case when a.locked_until is null and a.failures + 1 >= ${triesBeforeLock} then now() + interval '${lockMinutes} minutes' end
        from found f
        where a.worker_id = f.id and (a.locked_until is null or a.locked_until <= now())
        returning a.worker_id, a.failures)
    select f.id, f.agency_id as "agencyId", f.display_name as "displayName", f.email, f.agency_name as "agencyName",
        f.password_hash as "passwordHash", f.totp_cipher as "totpCipher", f.totp_key_id as "totpKeyId",
        f.totp_last_step as "totpLastStep", c.failures as "tries"
      from found f left join counted c on c.worker_id = f.id`,
});

/** NCSC and the Data Security and Protection Toolkit: accounts that nobody uses are shut. An administrator gives a new link. */
const daysUnused = 60;
const claimByEmail = claim(
  'account-claim-by-email',
  `lower(w.email) = lower($1) and a.last_used_at > now() - interval '${daysUnused} days'`,
);
const claimById = claim('account-claim-by-id', 'w.id = $1');

const useStep = {
  name: 'account-use-step',
  text: `update local_account set totp_last_step = $2 where worker_id = $1 and totp_last_step < $2 returning worker_id`,
};
const useRecoveryCode = {
  name: 'account-use-recovery-code',
  text: `update recovery_code set used_at = now() where worker_id = $1 and code_hash = $2 and used_at is null and replaced_at is null
    returning worker_id`,
};
const wasRight = {
  name: 'account-was-right',
  text: `update local_account set failures = 0, locked_until = null, last_used_at = now() where worker_id = $1`,
};
const setPassword = {
  name: 'account-set-password',
  text: `update local_account set password_hash = $2, password_set_at = now() where worker_id = $1`,
};
const make = {
  name: 'account-make',
  text: `insert into local_account (worker_id, password_hash, totp_cipher, totp_key_id, totp_last_step) values ($1, $2, $3, $4, $5)
    on conflict (worker_id) do update set password_hash = excluded.password_hash, password_set_at = now(), totp_cipher = excluded.totp_cipher,
      totp_key_id = excluded.totp_key_id, totp_last_step = excluded.totp_last_step, failures = 0, locked_until = null, last_used_at = now()`,
};
const replaceCodes = {
  name: 'recovery-codes-replace',
  text: `update recovery_code set replaced_at = now() where worker_id = $1 and used_at is null and replaced_at is null`,
};
const addCodes = {
  name: 'recovery-codes-add',
  text: `insert into recovery_code (worker_id, code_hash) select $1, unnest($2::bytea[])`,
};
const codesLeft = {
  name: 'recovery-codes-left',
  text: `select count(c.code_hash)::int as "left" from local_account a
    left join recovery_code c on c.worker_id = a.worker_id and c.used_at is null and c.replaced_at is null
    where a.worker_id = $1 group by a.worker_id`,
};

/** Every statement about local accounts: as the door, and never as the running service. */
@Injectable()
export class LocalAccountStore {
  constructor(private readonly door: Door) {}

  /** The account of somebody's e-mail address, or of the worker with the id; undefined when there is none or their time has ended. */
  claim(who: { email: string } | { id: string }): Promise<Claimed | undefined> {
    return 'id' in who
      ? this.door.one<Claimed>(claimById, [who.id])
      : this.door.one<Claimed>(claimByEmail, [who.email]);
  }

  /** Whether the step had not been used, and is used now. */
  async useStep(workerId: string, step: number): Promise<boolean> {
    return (await this.door.rows(useStep, [workerId, step])).length > 0;
  }

  /** Whether there was such a code, not used, and it is used now. */
  async useRecoveryCode(door: AtTheDoor, workerId: string, hash: Buffer): Promise<boolean> {
    return (await door.rows(useRecoveryCode, [workerId, hash])).length > 0;
  }

  async wasRight(workerId: string): Promise<void> {
    await this.door.rows(wasRight, [workerId]);
  }

  async setPassword(door: AtTheDoor, workerId: string, passwordHash: string): Promise<void> {
    await door.rows(setPassword, [workerId, passwordHash]);
  }

  /** A new account, or a new start for one that stood: the invitation's secret, already used for one code. */
  async make(
    door: AtTheDoor,
    account: { workerId: string; passwordHash: string; totpCipher: Buffer; totpKeyId: string; step: number },
  ): Promise<void> {
    const { workerId, passwordHash, totpCipher, totpKeyId, step } = account;
    await door.rows(make, [workerId, passwordHash, totpCipher, totpKeyId, step]);
  }

  /** The codes that are good from now on: those of before are not. */
  async replaceCodes(door: AtTheDoor, workerId: string, hashes: readonly Buffer[]): Promise<void> {
    await door.rows(replaceCodes, [workerId]);
    await door.rows(addCodes, [workerId, hashes]);
  }

  /** How many recovery codes are left; undefined when the worker has no local account. */
  async codesLeft(workerId: string): Promise<number | undefined> {
    return (await this.door.one<{ left: number }>(codesLeft, [workerId]))?.left;
  }
}
