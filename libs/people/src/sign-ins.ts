import { Injectable } from '@nestjs/common';
import { type AtTheDoor, Door } from './door.js';
import { KnownDevices } from './known-devices.js';
import type { SessionStart } from './session-start.js';
import { hashOf, newToken, sessionBegin } from './sessions.js';
import { SignInLog } from './sign-in-log.js';

/** Somebody who has shown who they are. */
export interface Arrived {
  readonly id: string;
  readonly agencyId: string;
}

const mostAtOnce = 3;

const stands = `ended_at is null and ended_because is null and now() < expires_at and now() < last_seen_at + interval '30 minutes'`;

const endBefore = {
  name: 'session-end-before',
  text: `update session s set ended_at = now(), ended_because = 'SIGNED_OUT' from worker w
    where s.token_hash = $1 and s.ended_at is null and w.id = s.worker_id
    returning s.id as "sessionId", w.id, w.agency_id as "agencyId"`,
};
const endOldest = {
  name: 'session-end-oldest',
  text: `update session set ended_at = now(), ended_because = 'TOO_MANY' where id in (
      select id from session where worker_id = $1 and ${stands} order by started_at desc, id offset $2)
    returning id`,
};
const lockSession = {
  name: 'session-lock',
  text: `select token_hash as "hash", worker_id as "workerId" from session where id = $1 and ${stands} for update`,
};
const rotate = {
  name: 'session-rotate',
  text: `update session set token_hash = $2, stepped_up_at = now(), last_seen_at = now() where id = $1`,
};
const keepReplaced = {
  name: 'session-keep-replaced',
  text: `insert into session (token_hash, worker_id, method, device, started_at, expires_at, ended_because)
    select $2, worker_id, method, device, started_at, least(expires_at, now() + interval '15 seconds'), 'REPLACED' from session where id = $1`,
};
const endAll = {
  name: 'session-end-all',
  text: `update session set ended_at = now(), ended_because = $2
    where worker_id = $1 and ended_at is null and id is distinct from $3::uuid returning id`,
};
const endOfIdentity = {
  name: 'session-end-of-identity',
  text: `update session set ended_at = now(), ended_because = 'ORGANISATION'
    where idp_issuer = $1 and ($2::text is null or idp_subject = $2) and ($3::text is null or idp_sid = $3) and ended_at is null
    returning id, worker_id as "workerId"`,
};
const whyOver = {
  name: 'session-why-over',
  text: `select ended_because as "because" from session
    where token_hash = $1 and ended_at > now() - interval '1 day' and ended_because in ('TOO_MANY', 'ENDED_BY_PERSON', 'CREDENTIALS_CHANGED')`,
};

/** Beginning, confirming and ending sessions, each with its line in the log. */
@Injectable()
export class SignIns {
  constructor(
    private readonly door: Door,
    private readonly log: SignInLog,
    private readonly devices: KnownDevices,
  ) {}

  /**
   * A new session, with a new token. The session this browser had before ends, and the oldest of more than three. With a device
   * they have not used of late the person is written to.
   *
   * @param before the token the browser sent along
   */
  begin(worker: Arrived, start: SessionStart, before?: string): Promise<string> {
    const token = newToken();
    const { method, device, identity: { issuer = null, subject = null, sid = null } = {} } = start;
    return this.door.transaction(async (door) => {
      if (before) await this.endBefore(door, before);
      const isNew = await this.devices.note(door, worker.id, device);
      await door.rows(sessionBegin, [hashOf(token), worker.id, method, device, issuer, subject, sid, isNew]);
      const tooMany = await door.rows<{ id: string }>(endOldest, [worker.id, mostAtOnce]);
      await this.log.write({ type: 'session.began', actor: worker, data: { method } }, door);
      for (const { id } of tooMany) await this.ended(door, worker, id, 'TOO_MANY');
      return token;
    });
  }

  /**
   * Somebody has shown anew that it is they: their session goes on under a new token, and counts as confirmed. The old token
   * stays good for 15 seconds, and confirmed nothing: what the browser has just asked arrives.
   *
   * @returns the new token; undefined when the session is over
   */
  confirm(worker: Arrived, sessionId: string): Promise<string | undefined> {
    return this.door.transaction(async (door) => {
      const token = await this.rotate(door, worker, sessionId);
      if (token) await this.log.write({ type: 'session.confirmed', actor: worker, subjectId: sessionId }, door);
      return token;
    });
  }

  /** The same for a mutation, which writes its own line. */
  confirmed(worker: Arrived, sessionId: string): Promise<string | undefined> {
    return this.door.transaction((door) => this.rotate(door, worker, sessionId));
  }

  /** Ends the session of the token, if it has not ended. */
  async signOut(token: string): Promise<void> {
    await this.door.transaction((door) => this.endBefore(door, token));
  }

  /** Ends every session of somebody whose password or codes are new, but for the one they sit at, if any. */
  async endAll(door: AtTheDoor, worker: Arrived, but?: string): Promise<void> {
    const gone = await door.rows<{ id: string }>(endAll, [worker.id, 'CREDENTIALS_CHANGED', but ?? null]);
    for (const { id } of gone) await this.ended(door, worker, id, 'CREDENTIALS_CHANGED');
  }

  /** The organisation says that somebody has signed out there: by whom, by which of its sessions, or both. */
  async endOfIdentity({
    issuer,
    subject,
    sid,
  }: {
    issuer: string;
    subject: string | undefined;
    sid: string | undefined;
  }): Promise<number> {
    return this.door.transaction(async (door) => {
      const gone = await door.rows<{ id: string }>(endOfIdentity, [issuer, subject ?? null, sid ?? null]);
      for (const { id } of gone)
        await this.log.write({ type: 'session.ended', subjectId: id, data: { because: 'ORGANISATION' } }, door);
      return gone.length;
    });
  }

  /** Why the session that a browser still has the token of was ended by something else than time or its own sign-out. */
  async whyOver(token: string | undefined): Promise<string | undefined> {
    if (!token || token.length > 100) return undefined;
    return (await this.door.one<{ because: string }>(whyOver, [hashOf(token)]))?.because;
  }

  private async rotate(door: AtTheDoor, worker: Arrived, sessionId: string): Promise<string | undefined> {
    const token = newToken();
    const session = await door.one<{ hash: Buffer; workerId: string }>(lockSession, [sessionId]);
    if (session?.workerId !== worker.id) return undefined;
    await door.rows(rotate, [sessionId, hashOf(token)]);
    await door.rows(keepReplaced, [sessionId, session.hash]);
    return token;
  }

  private async endBefore(door: AtTheDoor, token: string): Promise<void> {
    const was = await door.one<Arrived & { sessionId: string }>(endBefore, [hashOf(token)]);
    if (was) await this.ended(door, { id: was.id, agencyId: was.agencyId }, was.sessionId, 'SIGNED_OUT');
  }

  private ended(door: AtTheDoor, actor: Arrived, id: string, because: string): Promise<void> {
    return this.log.write({ type: 'session.ended', actor, subjectId: id, data: { because } }, door);
  }
}
