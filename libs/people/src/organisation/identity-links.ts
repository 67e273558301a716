import { Injectable } from '@nestjs/common';
import { type AtTheDoor, Door } from '../door.js';
import type { Identity } from '../session-start.js';
import { SignInLog } from '../sign-in-log.js';
import type { Arrived } from '../sign-ins.js';
import { type Claims, verifiedEmail } from './claims.rules.js';

interface Worker extends Arrived {
  readonly agencyName: string;
}

const isActive = `w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)
    and (g.active_to is null or current_date < g.active_to)`;

const linked = {
  name: 'identity-linked',
  text: `select w.id, w.agency_id as "agencyId" from identity_link l join worker w on w.id = l.worker_id join agency g on g.id = w.agency_id
    where l.issuer = $1 and l.subject = $2 and ${isActive}`,
};
const isKnown = {
  name: 'identity-is-known',
  text: `select worker_id from identity_link where issuer = $1 and subject = $2`,
};
const byEmail = {
  name: 'identity-by-email',
  text: `select w.id, w.agency_id as "agencyId", g.name as "agencyName" from worker w join agency g on g.id = w.agency_id
    where lower(w.email) = lower($1) and ${isActive}`,
};
const link = {
  name: 'identity-link',
  text: `insert into identity_link (issuer, subject, worker_id) values ($1, $2, $3) on conflict do nothing returning worker_id`,
};
const ofSession = {
  name: 'identity-of-session',
  text: `select w.id, w.agency_id as "agencyId" from session s join worker w on w.id = s.worker_id
    where s.id = $1 and s.idp_issuer = $2 and s.idp_subject = $3 and s.ended_at is null and s.ended_because is null`,
};

/** Whose an identity of the organisation is. Keyed by issuer and subject together, and never by an e-mail address once linked. */
@Injectable()
export class IdentityLinks {
  constructor(
    private readonly door: Door,
    private readonly log: SignInLog,
  ) {}

  /**
   * The worker an identity belongs to. The first time it is linked, by an e-mail address that the organisation has checked, and
   * only to somebody of an agency that trusts this issuer. Undefined when it is nobody’s: an identity whose worker has left is
   * never given to another.
   */
  async workerOf(identity: Identity, claims: Claims, trustedFor: readonly string[]): Promise<Arrived | undefined> {
    const { issuer, subject } = identity;
    return this.door.transaction(async (door) => {
      const worker = await door.one<Arrived>(linked, [issuer, subject]);
      if (worker) return worker;
      const isLeaver = await door.one(isKnown, [issuer, subject]);
      const first = isLeaver ? undefined : await this.firstLink(door, identity, { claims, trustedFor });
      if (!first) await this.log.write({ type: 'identity.refused' }, door);
      return first;
    });
  }

  /** The worker whose session it is, when the identity is the one that began it. */
  ofSession(sessionId: string, { issuer, subject }: Identity): Promise<Arrived | undefined> {
    return this.door.one<Arrived>(ofSession, [sessionId, issuer, subject]);
  }

  private async firstLink(
    door: AtTheDoor,
    { issuer, subject }: Identity,
    { claims, trustedFor }: { claims: Claims; trustedFor: readonly string[] },
  ): Promise<Arrived | undefined> {
    const email = verifiedEmail(claims);
    const worker = email && (await door.one<Worker>(byEmail, [email]));
    if (!worker || !(trustedFor.includes(worker.agencyId) || trustedFor.includes(worker.agencyName))) return undefined;
    // Somebody who has an identity of this issuer already keeps it: a second one with their address is not taken for them.
    if ((await door.rows(link, [issuer, subject, worker.id])).length === 0) return undefined;

    const { id, agencyId } = worker;
    await this.log.write({ type: 'identity.linked', actor: { id, agencyId } }, door);
    return { id, agencyId };
  }
}
