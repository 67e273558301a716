import { Clock, KeyRing } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { type AtTheDoor, Door } from '../door.js';
import { Post } from '../post/post.js';
import { hashOf } from '../sessions.js';
import { SignInLog } from '../sign-in-log.js';
import { type Arrived, SignIns } from '../sign-ins.js';
import { newCodes } from './changed-factors.js';
import { KnownPasswords } from './known-passwords.js';
import { LocalAccountStore } from './local-account.store.js';
import { totpPurpose } from './local-proof.js';
import { hashOfPassword } from './password-hash.js';
import { markOfSecondCode } from './second-code.js';
import { stepOf } from './totp.js';

/** Whom an open invitation is for, and the secret their authenticator is to have. */
export interface Invited {
  readonly workerId: string;
  readonly agencyId: string;
  readonly displayName: string;
  readonly email: string;
  readonly agencyName: string;
  readonly secret: string;
}

/** What they typed. */
export interface SetUp {
  readonly password: string;
  readonly again: string;
  readonly code: string;
}

/** What a link opens: the page to set up an account, or first the question for its second half. */
export type Opened =
  { readonly invited: Invited } | { readonly asks: 'code'; readonly wrong: boolean; readonly made: boolean };

export type Accepted = { readonly codes: readonly string[] } | { readonly wrong: { field: string; message: string }[] };

interface Row extends Omit<Invited, 'secret'> {
  readonly totpCipher: Buffer;
  readonly totpKeyId: string;
  readonly wantsCode: boolean;
  readonly codeMade: boolean;
}

const isOpen = 'used_at is null and withdrawn_at is null and now() < expires_at';
const open = {
  name: 'invitation-open',
  text: `select w.id as "workerId", w.agency_id as "agencyId", w.display_name as "displayName", w.email, g.name as "agencyName",
      i.totp_cipher as "totpCipher", i.totp_key_id as "totpKeyId", i.wants_code as "wantsCode", i.code_mark is not null as "codeMade"
    from invitation i join worker w on w.id = i.worker_id join agency g on g.id = w.agency_id
    where i.token_hash = $1 and i.used_at is null and i.withdrawn_at is null and now() < i.expires_at
      and (w.active_to is null or current_date < w.active_to) and (g.active_to is null or current_date < g.active_to)`,
};
const use = {
  name: 'invitation-use',
  text: `update invitation set used_at = now() where token_hash = $1 and ${isOpen} returning id`,
};

const wrongCodesBeforeItGoes = 5;
/** Counted and compared in one statement: a hundred tries at the same moment are still only five. After them another code is needed. */
const tryCode = {
  name: 'invitation-try-code',
  text: `update invitation set wrong_codes = case when code_mark = $2 then 0 else wrong_codes + 1 end,
      code_mark = case when code_mark = $2 or wrong_codes + 1 < ${wrongCodesBeforeItGoes} then code_mark end
    where token_hash = $1 and wants_code and ${isOpen} returning coalesce(code_mark = $2, false) as "right"`,
};

/** Making an account, or making it anew: the sessions and recovery codes of before end with it, and the person is told. */
@Injectable()
export class AccountMaking {
  constructor(
    private readonly store: LocalAccountStore,
    private readonly signIns: SignIns,
    private readonly log: SignInLog,
    private readonly post: Post,
  ) {}

  /** @returns its recovery codes, told this once */
  async make(
    door: AtTheDoor,
    worker: Arrived,
    account: { passwordHash: string; totpCipher: Buffer; totpKeyId: string; step: number },
  ): Promise<string[]> {
    await this.store.make(door, { workerId: worker.id, ...account });
    await this.signIns.endAll(door, worker);
    await this.log.write({ type: 'account.made', actor: worker }, door);
    await this.post.put(door, { letter: 'SIGN_IN_SET_UP', workerId: worker.id });
    return newCodes(this.store, door, worker.id);
  }
}

/** Invitations that somebody has in hand: a link is good once and for 72 hours. */
@Injectable()
export class OpenInvitations {
  constructor(
    private readonly door: Door,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly making: AccountMaking,
    private readonly known: KnownPasswords,
  ) {}

  /**
   * What the token opens; undefined when it is used, withdrawn, too old or none. Looking does not use it. Where it is only half, the
   * code that was typed is its other half, and nothing of the account is told without.
   */
  async find(token: string, code?: string): Promise<Opened | undefined> {
    if (!/^[\w-]{43}$/.test(token)) return undefined;
    const row = await this.door.one<Row>(open, [hashOf(token)]);
    if (!row) return undefined;
    const { totpCipher, totpKeyId, wantsCode, codeMade, ...invited } = row;
    if (wantsCode && !code) return { asks: 'code', wrong: false, made: codeMade };
    if (wantsCode && code && !(await this.isSecondHalf(token, invited.workerId, code)))
      return { asks: 'code', wrong: true, made: codeMade };
    const secret = this.keys.open(totpPurpose(row.workerId), { cipher: totpCipher, keyId: totpKeyId });
    return { invited: { ...invited, secret } };
  }

  /** Sets up the account, when password and code are right: the link is used, and every session of before ends. */
  async accept(token: string, invited: Invited, typed: SetUp): Promise<Accepted> {
    const step = await stepOf(invited.secret, typed.code, 0, this.clock.now());
    const wrong = wrongIn(typed, await this.known.whyNot(typed.password, invited), step);
    if (step === undefined || wrong.length > 0) return { wrong };

    const passwordHash = await hashOfPassword(typed.password);
    const { workerId, agencyId } = invited;
    const worker = { id: workerId, agencyId };
    const sealed = this.keys.seal(totpPurpose(workerId), invited.secret);
    return this.door.transaction(async (door) => {
      if ((await door.rows(use, [hashOf(token)])).length === 0) return { wrong: [usedMeanwhile] };
      const { cipher: totpCipher, keyId: totpKeyId } = sealed;
      return { codes: await this.making.make(door, worker, { passwordHash, totpCipher, totpKeyId, step }) };
    });
  }

  private async isSecondHalf(token: string, workerId: string, typed: string): Promise<boolean> {
    const mark = markOfSecondCode(this.keys, workerId, typed);
    return (await this.door.one<{ right: boolean }>(tryCode, [hashOf(token), mark]))?.right ?? false;
  }
}

const usedMeanwhile = { field: 'password', message: 'This link has been used. Ask your administrator for another' };

function wrongIn(
  typed: SetUp,
  weak: string | undefined,
  step: number | undefined,
): { field: string; message: string }[] {
  const wrong: { field: string; message: string }[] = [];
  if (weak) wrong.push({ field: 'password', message: weak });
  if (typed.password !== typed.again) wrong.push({ field: 'again', message: 'The two passwords are not the same' });
  if (step === undefined)
    wrong.push({ field: 'code', message: 'Enter the 6 figures that your authenticator shows now' });
  return wrong;
}
