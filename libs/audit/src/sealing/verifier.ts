import { SealerSql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Anchors } from './anchors.js';
import { anchorFaults, type CheckedSeal, type Fault, faultOf, type Head, type Verdict } from './verdict.rules.js';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const head = `seq, encode(chain, 'hex') as chain, total_entries as entries, total_looks as looks, ${instant('sealed_at')} as at`;

/** Where to stop, so that no statement reads more lines than it can in the time it is given. */
const upTo = {
  name: 'audit-up-to',
  text: `select max(seq) as seq from (
      select seq, sum(entries + looks) over (order by seq) - entries - looks as before from audit_seal where seq > $1::bigint
      order by seq limit 20000) s
    where before < $2::bigint`,
};

const linesOf = (table: string, line: string, side: string) => `
  lateral (
    select count(*)::int as found, sha256(coalesce(string_agg(sha256(convert_to(app.${line}(r), 'UTF8')), '' order by r.epoch, r.tx, r.id), '')) as digest
      from ${table} r where (r.epoch, r.tx) >= (s.from_epoch, s.from_tx) and (r.epoch, r.tx) < (s.to_epoch, s.to_tx)) ${side}`;

/** Each seal beside the one before and the lines it covers, hashed in one pass where they lie. Only what does not hold comes back. */
const broken = {
  name: 'audit-broken',
  text: `
    with chained as (
      select s.*, lag(seq, 1, 0) over w as last_seq, lag(to_epoch, 1, -2147483648) over w as last_epoch, lag(to_tx, 1, '0'::xid8) over w as last_tx,
          lag(total_entries, 1, 0) over w as last_entries, lag(total_looks, 1, 0) over w as last_looks,
          lag(chain, 1, sha256('waymark')) over w as last_chain
        from audit_seal s where seq >= $1::bigint and seq <= $2::bigint window w as (order by seq)
    ), checked as (
      select s.seq, encode(s.chain, 'hex') as chain, s.total_entries as entries, s.total_looks as looks, ${instant('s.sealed_at')} as at,
          s.entries as "sealedEntries", s.looks as "sealedLooks", e.found as "foundEntries", l.found as "foundLooks",
          s.batch = sha256(e.digest || l.digest) as "linesHold",
          s.chain = app.chain_of((s.seq, s.sealed_at, s.from_epoch, s.from_tx, s.to_epoch, s.to_tx, s.entries, s.looks, s.total_entries,
            s.total_looks, s.batch, s.previous, s.chain)::audit_seal) as "sealHolds",
          s.seq = s.last_seq + 1 and s.previous = s.last_chain and (s.from_epoch, s.from_tx) = (s.last_epoch, s.last_tx)
            and s.total_entries = s.last_entries + s.entries and s.total_looks = s.last_looks + s.looks as follows
        from chained s, ${linesOf('activity_entry', 'entry_line', 'e')}, ${linesOf('look_entry', 'look_line', 'l')}
        where s.seq > $1::bigint or $1::bigint = 0
    )
    select * from checked where not ("linesHold" and "sealHolds" and follows) order by seq limit 100`,
};

const last = { name: 'audit-head', text: `select ${head} from audit_seal order by seq desc limit 1` };
const count = { name: 'audit-seal-count', text: 'select count(*)::int as count from audit_seal' };
const chains = {
  name: 'audit-chains',
  text: `select seq, encode(chain, 'hex') as chain from audit_seal where seq = any ($1::bigint[])`,
};

const linesAtOnce = 60_000;

/** Holds the log against its seals, and the seals against what was kept outside the database. Changes nothing. */
@Injectable()
export class Verifier {
  constructor(
    private readonly sql: SealerSql,
    private readonly anchors: Anchors,
  ) {}

  /** How far the log is sealed. */
  head(): Promise<Head | undefined> {
    return this.sql.one<Head>(last);
  }

  /** Reads every sealed line once. */
  async verify(): Promise<Verdict> {
    const kept = await this.anchors.all();
    const wrong = await this.brokenSeals();
    const outside = await this.outside(kept);
    const total = await this.sql.one<{ count: number }>(count);
    return {
      faults: [...wrong.flatMap((seal) => faultOf(seal) ?? []), ...outside],
      head: await this.head(),
      seals: total?.count ?? 0,
      anchors: kept.length,
    };
  }

  /** What was kept outside the database and is not so inside. */
  async outside(kept: readonly Head[]): Promise<Fault[]> {
    return anchorFaults(kept, await this.chainsOf(kept));
  }

  private async brokenSeals(): Promise<CheckedSeal[]> {
    const found: CheckedSeal[] = [];
    for (let from = 0; ;) {
      const to = (await this.sql.one<{ seq: number | null }>(upTo, [from, linesAtOnce]))?.seq;
      if (to === null || to === undefined) return found;
      found.push(...(await this.brokenBetween(from, to)));
      from = to;
    }
  }

  /** What does not hold of the seals after one, up to another. */
  brokenBetween(from: number, to: number): Promise<CheckedSeal[]> {
    return this.sql.rows<CheckedSeal>(broken, [from, to]);
  }

  private async chainsOf(heads: readonly Head[]): Promise<Map<number, string>> {
    if (heads.length === 0) return new Map();
    const rows = await this.sql.rows<Head>(chains, [heads.map(({ seq }) => seq)]);
    return new Map(rows.map(({ seq, chain }) => [seq, chain]));
  }
}
