import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Door } from '../door.js';
import { waitAfter } from './lockout.rules.js';

const hashOf = (address: string): Buffer => createHash('sha256').update(`address ${address}`).digest();

const waitOf = {
  name: 'sign-in-wait',
  text: `select ceil(extract(epoch from wait_until - now()))::int as "seconds" from sign_in_delay where address = $1 and wait_until > now()`,
};
/** A quarter of an hour without a wrong try, and all is forgotten. */
const failed = {
  name: 'sign-in-failed',
  text: `insert into sign_in_delay as d (address, failures, wait_until, last_at) values ($1, 1, now(), now())
    on conflict (address) do update set last_at = now(),
      failures = case when d.last_at < now() - interval '15 minutes' then 1 else d.failures + 1 end
    returning failures`,
};
const wait = {
  name: 'sign-in-wait-until',
  text: `update sign_in_delay set wait_until = now() + make_interval(secs => $2) where address = $1`,
};
const forget = { name: 'sign-in-forget', text: `delete from sign_in_delay where last_at < now() - interval '1 day'` };

/** How long a network address must wait after wrong tries, whoever they were about. Counted in the database, for all replicas. */
@Injectable()
export class SignInDelay {
  constructor(private readonly door: Door) {}

  /** Seconds until the next try is taken; 0 when now. */
  async waitOf(address: string): Promise<number> {
    return (await this.door.one<{ seconds: number }>(waitOf, [hashOf(address)]))?.seconds ?? 0;
  }

  async failed(address: string): Promise<void> {
    const key = hashOf(address);
    const counted = await this.door.one<{ failures: number }>(failed, [key]);
    const seconds = waitAfter(counted?.failures ?? 1);
    if (seconds === 0) return;
    await this.door.rows(wait, [key, seconds]);
    await this.door.rows(forget, []);
  }
}
