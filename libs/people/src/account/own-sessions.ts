import type { Viewer } from '@app/access';
import { Sql, Unavailable } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { LocalAccountStore } from '../local-accounts/local-account.store.js';
import type { MySession, MySignIn } from './account.types.js';
import type { SignInMethod } from '../session-start.js';

/** A session of one's own, as the database tells it to nobody else. */
export interface OwnSession {
  readonly id: string;
  readonly method: SignInMethod;
  readonly device: string;
  readonly startedAt: string;
  readonly lastUsedAt: string;
  readonly endsAt: string;
  readonly confirmedUntil: string | null;
  readonly thisOne: boolean;
  readonly newDevice: boolean;
}

const idleMinutes = 30;

/** Standing sessions of whoever asks, the newest first. */
export const ownSessions = {
  name: 'own-sessions',
  text: `select id, method, device, started_at as "startedAt", last_seen_at as "lastUsedAt", expires_at as "endsAt", this_one as "thisOne",
      id = any (app.my_new_sessions()) as "newDevice",
      case when stepped_up_at > now() - interval '5 minutes' then stepped_up_at + interval '5 minutes' end as "confirmedUntil"
    from app.my_sessions()`,
};

/** Reading one's own sign-in and sessions. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly sql: Sql,
    private readonly accounts: LocalAccountStore,
  ) {}

  async all(): Promise<MySession[]> {
    return this.sql.rows<OwnSession>(ownSessions);
  }

  /** @throws Unavailable in the moment in which the session gets a new token */
  async signIn(viewer: Viewer): Promise<MySignIn> {
    const sessions = await this.sql.rows<OwnSession>(ownSessions);
    const session = sessions.find(({ thisOne }) => thisOne);
    if (!session) throw new Unavailable();
    const { id, method, endsAt, confirmedUntil } = session;
    const left = await this.accounts.codesLeft(viewer.id);
    return { id, method, endsAt, idleMinutes, confirmedUntil, recoveryCodesLeft: left ?? null };
  }
}
