import { Injectable } from '@nestjs/common';
import { type AtTheDoor, Door } from '../door.js';
import { Post } from '../post/post.js';
import { hashOf, newToken } from '../sessions.js';
import { SignInLog } from '../sign-in-log.js';
import { minutesGood } from './invitations.js';

/** Of `w` and `g`: whether somebody works here today. */
export const works = `w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)
      and (g.active_to is null or current_date < g.active_to)`;
/** An account that nobody used for 60 days lets nobody in: nobody opens it by mail, either. */
export const isUsed = `a.last_used_at > now() - interval '60 days'`;

const mostAnHour = 3;

const ofAddress = {
  name: 'password-link-of-address',
  text: `select w.id from local_account a join worker w on w.id = a.worker_id join agency g on g.id = w.agency_id
    where lower(w.email) = lower($1) and ${works} and ${isUsed}
      and (select count(*) from password_link l where l.worker_id = w.id and l.made_by_id is null and l.made_at > now() - interval '1 hour') < ${mostAnHour}`,
};
const shutOthers = {
  name: 'password-link-shut-others',
  text: `update password_link set withdrawn_at = now() where worker_id = $1 and used_at is null and withdrawn_at is null`,
};
const make = {
  name: 'password-link-own',
  text: `insert into password_link (worker_id, token_hash, mailed, expires_at) values ($1, $2, true, now() + interval '${minutesGood} minutes')
    returning id`,
};
const forget = {
  name: 'password-link-forget',
  text: `delete from password_link where coalesce(used_at, withdrawn_at, expires_at) < now() - interval '30 days'`,
};

/** Links that people ask for themselves, and the lines about them. */
@Injectable()
export class AskedLinks {
  constructor(
    private readonly door: Door,
    private readonly post: Post,
    private readonly log: SignInLog,
  ) {}

  get isOn(): boolean {
    return this.post.isOn;
  }

  /** A link to whoever has an account with the address, if anybody has: nothing that is told depends on it. */
  async ask(email: string): Promise<void> {
    await this.door.transaction(async (door) => {
      const person = await door.one<{ id: string }>(ofAddress, [email]);
      await this.log.write({ type: 'account.link-asked', subjectId: person?.id }, door);
      if (person) await this.send(door, person.id);
    });
  }

  changed(door: AtTheDoor, actor: { id: string; agencyId: string }): Promise<void> {
    return this.log.write({ type: 'account.password-reset', actor }, door);
  }

  async refused(workerId: string, locks: boolean): Promise<void> {
    await this.log.write({ type: 'account.reset-refused', subjectId: workerId });
    if (locks) await this.log.write({ type: 'account.locked', subjectId: workerId });
  }

  private async send(door: AtTheDoor, workerId: string): Promise<void> {
    const token = newToken();
    await door.rows(forget, []);
    await door.rows(shutOthers, [workerId]);
    const link = await door.one<{ id: string }>(make, [workerId, hashOf(token)]);
    const facts = { path: `/sign-in/password/${token}` };
    const about = { id: link?.id ?? '', minutes: minutesGood };
    await this.post.put(door, { letter: 'PASSWORD_LINK', workerId, facts, about });
  }
}
