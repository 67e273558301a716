import { Viewer, type ViewerFacts } from '@app/access';
import { type Acting, DoorSql, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { SignInMethod } from './session-start.js';

/** All that is kept of a token. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** 256 random bits, as they go into the cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

const facts = `id, display_name as "displayName", job_title as "jobTitle", agency_id as "agencyId", agency_kind as "agencyKind",
    agency_name as "agencyName", team_name as "teamName", roles, session_id as "sessionId", stepped_up as "steppedUp", coordinates,
    coalesce(to_jsonb(shared), '"ALL"') as shared, agreed, narrowed`;

const viewerOfToken = {
  name: 'viewer-of-token',
  text: `select stale, ${facts} from app.viewer_of_session($1)`,
};
const whoEnters = {
  name: 'who-enters',
  text: `select stale, ${facts} from (select app.enter($1)) entered, app.viewer_of_session(sha256(convert_to($1, 'UTF8')))`,
};
const viewersOfTokens = {
  name: 'viewers-of-tokens',
  text: `select hash, ${facts} from app.viewers_of_sessions($1::bytea[])`,
};
const seen = { name: 'session-seen', text: `select app.session_seen($1)` };
export const sessionBegin = {
  name: 'session-begin',
  text: `insert into session (token_hash, worker_id, method, device, idp_issuer, idp_subject, idp_sid, new_device, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, now() + interval '12 hours')`,
};
const end = {
  name: 'session-end',
  text: `update session set ended_at = now(), ended_because = 'SIGNED_OUT' where token_hash = $1 and ended_at is null`,
};

/**
 * Sessions: 256 random bits in the browser's cookie, only their SHA-256 here. 30 minutes without use, 12 hours at most
 * (NIST SP 800-63B, AAL2). Roles, agency and dates are read again each time, so that what has ended has ended.
 */
@Injectable()
export class Sessions {
  constructor(
    private readonly sql: DoorSql,
    private readonly work: Sql,
  ) {}

  /** A session and nothing else: no line in the log, and no other ends. Who signs in comes through `SignIns`. */
  async begin(workerId: string): Promise<string> {
    const token = newToken();
    const values = [hashOf(token), workerId, SignInMethod.DEMONSTRATION, '', null, null, null, false];
    await this.sql.rows(sessionBegin, values);
    return token;
  }

  /** Who the token stands for now, or undefined. */
  async viewerOf(token: string | undefined): Promise<Viewer | undefined> {
    if (!token || token.length > 100) return undefined;
    const row = await this.sql.one<ViewerFacts & { stale: boolean }>(viewerOfToken, [hashOf(token)]);
    if (!row) return undefined;

    const { stale, ...known } = row;
    if (stale) await this.sql.rows(seen, [hashOf(token)]);
    return new Viewer(known);
  }

  /** Who comes in with a request: asked as its reading transaction is opened, which then goes on as them. */
  async entering(acting: Acting): Promise<Viewer | undefined> {
    const row = await this.work.opening<ViewerFacts & { stale: boolean }>(acting, whoEnters);
    if (!row) return undefined;

    const { stale, ...known } = row;
    if (stale) await this.sql.rows(seen, [hashOf(acting.token ?? '')]);
    return new Viewer(known);
  }

  /** Who each token stands for now: one statement for a full room. Does not count as use of the sessions. */
  async viewersOf(tokens: readonly string[]): Promise<Map<string, Viewer>> {
    const tokenOf = new Map(tokens.map((token) => [hashOf(token).toString('hex'), token]));
    const hashes = [...tokenOf.keys()].map((hash) => Buffer.from(hash, 'hex'));
    const rows = await this.sql.rows<ViewerFacts & { hash: Buffer }>(viewersOfTokens, [hashes]);
    return new Map(rows.map(({ hash, ...known }) => [tokenOf.get(hash.toString('hex')) ?? '', new Viewer(known)]));
  }

  async end(token: string): Promise<void> {
    await this.sql.rows(end, [hashOf(token)]);
  }
}
