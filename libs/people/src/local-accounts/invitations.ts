import type { Permitted } from '@app/access';
import { ActivityLog } from '@app/activity';
import { Clock, KeyRing, NotFound, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashOf, newToken } from '../sessions.js';
import { totpPurpose } from './local-proof.js';
import { newSecret } from './totp.js';

/** The link that sets up a local account. It is told once: only a hash of its token is kept. */
export interface Invitation {
  /** A path of this service: `/sign-in/invitation/…`. */
  readonly path: string;
  /** Until when it is good (ISO 8601): 72 hours. */
  readonly expiresAt: string;
}

const hoursGood = 72;

const invite = {
  name: 'invitation-make',
  text: `select app.invite($1, $2, $3, $4, interval '${hoursGood} hours') as "id"`,
};
const isThere = {
  name: 'invitation-worker',
  text: `select id from worker where id = $1 and (active_to is null or current_date < active_to)`,
};
/** Invitations to a local account, as an administrator makes them: in their own transaction, as they. */
@Injectable()
export class Invitations {
  constructor(
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * A link for somebody to set up a local account, or to set it up anew when the phone or the password is lost. The link of
   * before is good no more. @throws NotFound when there is no such worker, or their time has ended.
   */
  async invite(tx: EntityManager, permitted: Permitted, workerId: string): Promise<Invitation> {
    if ((await within(tx, isThere, [workerId])).length === 0) throw new NotFound('person');
    const token = newToken();
    const { cipher, keyId } = this.keys.seal(totpPurpose(workerId), newSecret());
    await within(tx, invite, [workerId, hashOf(token), cipher, keyId]);
    await this.activity.record(tx, permitted, { id: workerId }, { type: 'account.invited' });
    const expiresAt = new Date(this.clock.now().getTime() + hoursGood * 3_600_000).toISOString();
    return { path: `/sign-in/invitation/${token}`, expiresAt };
  }
}
