import { Injectable } from '@nestjs/common';
import { Door } from '../door.js';
import { hashOf, newToken } from '../sessions.js';
import type { LoggedOut } from './logout-token.rules.js';
import type { Pending } from './organisation.client.js';

/** Why somebody has gone to their organisation's sign-in page. */
export interface Errand {
  /** Where they go on to; null when they come back to a tab that waits. */
  readonly goesTo: string | null;
  /** The session to confirm; null to begin one. */
  readonly sessionId: string | null;
}

interface Back extends Errand, Pending {
  /** Seconds since 1970. */
  readonly begunAt: number;
}

const add = {
  name: 'organisation-attempt-add',
  text: `insert into organisation_attempt (token_hash, state, nonce, verifier, goes_to, session_id) values ($1, $2, $3, $4, $5, $6)`,
};
const forget = {
  name: 'organisation-attempt-forget',
  text: `delete from organisation_attempt where begun_at < now() - interval '10 minutes'`,
};
const take = {
  name: 'organisation-attempt-take',
  text: `delete from organisation_attempt where token_hash = $1
    returning state, nonce, verifier, goes_to as "goesTo", session_id as "sessionId", extract(epoch from begun_at)::int as "begunAt"`,
};
const seen = {
  name: 'logout-token-seen',
  text: `insert into logout_token_seen (issuer, jti) values ($1, $2) on conflict do nothing returning jti`,
};
const forgetSeen = {
  name: 'logout-token-forget',
  text: `delete from logout_token_seen where seen_at < now() - interval '1 hour'`,
};

/** What must be good once only: a way to the organisation and back, and a token that ends sessions. */
@Injectable()
export class OrganisationAttempts {
  constructor(private readonly door: Door) {}

  /** @returns the token that the browser brings back */
  async add({ state, nonce, verifier }: Pending, { goesTo, sessionId }: Errand): Promise<string> {
    const token = newToken();
    await this.door.rows(forget, []);
    await this.door.rows(add, [hashOf(token), state, nonce, verifier, goesTo, sessionId]);
    return token;
  }

  /** What was remembered, and no more after this; undefined when it is over ten minutes old or never was. */
  async take(token: string | undefined): Promise<Back | undefined> {
    if (!token || token.length > 100) return undefined;
    await this.door.rows(forget, []);
    return this.door.one<Back>(take, [hashOf(token)]);
  }

  /** Whether the logout token comes for the first time. */
  async isNew({ issuer, jti }: LoggedOut): Promise<boolean> {
    await this.door.rows(forgetSeen, []);
    return (await this.door.rows(seen, [issuer, jti])).length > 0;
  }
}
