import { Viewer, type ViewerFacts } from '@app/access';
import { Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';

const sha256 = (token: string): Buffer => createHash('sha256').update(token).digest();

const facts = `w.id, w.display_name as "displayName", w.job_title as "jobTitle", w.agency_id as "agencyId", g.kind as "agencyKind",
      g.name as "agencyName", t.name as "teamName",
      array(select role from worker_role r where r.worker_id = w.id order by role) as roles
    from session s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id left join team t on t.id = w.team_id`;
const live = `s.ended_at is null and now() < s.expires_at and now() < s.last_seen_at + interval '30 minutes'
      and w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)
      and (g.active_to is null or current_date < g.active_to)`;

const viewerOfToken = {
  name: 'viewer-of-token',
  text: `select s.last_seen_at < now() - interval '1 minute' as stale, ${facts} where s.token_hash = $1 and ${live}`,
};
const viewersOfTokens = {
  name: 'viewers-of-tokens',
  text: `select s.token_hash as hash, ${facts} where s.token_hash = any ($1::bytea[]) and ${live}`,
};
const seen = { name: 'session-seen', text: `update session set last_seen_at = now() where token_hash = $1` };
const begin = {
  name: 'session-begin',
  text: `insert into session (token_hash, worker_id, expires_at) values ($1, $2, now() + interval '12 hours')`,
};
const end = {
  name: 'session-end',
  text: `update session set ended_at = now() where token_hash = $1 and ended_at is null`,
};

/**
 * Sessions: 256 random bits in the browser's cookie, only their SHA-256 here. 30 minutes without use, 12 hours at most
 * (NIST SP 800-63B, AAL2). Roles, agency and dates are read again each time, so that what has ended has ended.
 */
@Injectable()
export class Sessions {
  constructor(private readonly sql: Sql) {}

  /** A new session for a worker: the token goes into the cookie and is never stored. */
  async begin(workerId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.sql.rows(begin, [sha256(token), workerId]);
    return token;
  }

  /** Who the token stands for now, or undefined. */
  async viewerOf(token: string | undefined): Promise<Viewer | undefined> {
    if (!token || token.length > 100) return undefined;
    const row = await this.sql.one<ViewerFacts & { stale: boolean }>(viewerOfToken, [sha256(token)]);
    if (!row) return undefined;

    const { stale, ...known } = row;
    if (stale) await this.sql.rows(seen, [sha256(token)]);
    return new Viewer(known);
  }

  /** Who each token stands for now: one statement for a full room. Does not count as use of the sessions. */
  async viewersOf(tokens: readonly string[]): Promise<Map<string, Viewer>> {
    const tokenOf = new Map(tokens.map((token) => [sha256(token).toString('hex'), token]));
    const hashes = [...tokenOf.keys()].map((hash) => Buffer.from(hash, 'hex'));
    const rows = await this.sql.rows<ViewerFacts & { hash: Buffer }>(viewersOfTokens, [hashes]);
    return new Map(rows.map(({ hash, ...known }) => [tokenOf.get(hash.toString('hex')) ?? '', new Viewer(known)]));
  }

  async end(token: string): Promise<void> {
    await this.sql.rows(end, [sha256(token)]);
  }
}
