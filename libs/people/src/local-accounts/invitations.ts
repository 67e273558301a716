import type { Permitted } from '@app/access';
import { ActivityLog } from '@app/activity';
import { Clock, KeyRing, NotFound, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Post, writingIn } from '../post/post.js';
import { hashOf, newToken } from '../sessions.js';
import { type LinkMade, mustBeMade } from './link-refusals.js';
import { LinkWay, wayOfLinks } from './link-way.js';
import { totpPurpose } from './local-proof.js';
import { markOfSecondCode, newSecondCode } from './second-code.js';
import { newSecret } from './totp.js';

/** A link for somebody, as the administrator who made it is told of it. Only a hash of its token is kept. */
export interface GivenLink {
  readonly way: LinkWay;
  /** A path of this service, told once; null when it has gone to whom it is for by mail. */
  readonly path: string | null;
  /** Until when it is good (ISO 8601). */
  readonly expiresAt: string;
}

/** Whether it is somebody's first link, or sets up anew what they have: password and second factor both. */
export type SetUpKind = 'first' | 'anew';

const hoursGood = 72;
const handedOverHours = 4;
/** The same as of one that somebody asked for themselves. */
export const minutesGood = 30;

const invite = {
  name: 'invitation-make',
  text: 'select made, refused from app.make_invitation($1, $2, $3, $4, $5, $6, $7)',
};
const linkForPassword = {
  name: 'password-link-make',
  text: 'select made, refused from app.make_password_link($1, $2, $3, make_interval(mins => $4))',
};
const secondCode = { name: 'invitation-second-code', text: 'select app.make_second_code($1, $2) as refused' };
const isThere = {
  name: 'invitation-worker',
  text: `select id from worker where id = $1 and (active_to is null or current_date < active_to)`,
};

/**
 * Links to somebody's local account, as an administrator makes them: in their own transaction, as they. None lets the administrator
 * in: it goes to the person's own address, or opens only with a code that another administrator gives (docs/adr/0018).
 */
@Injectable()
export class Invitations {
  constructor(
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly activity: ActivityLog,
    private readonly post: Post,
  ) {}

  /**
   * A link to set up a local account, or to set it up anew when the second factor is lost: that always takes a second administrator.
   * The link of before is good no more. @throws NotFound, RuleBroken (link.…)
   */
  async invite(
    tx: EntityManager,
    permitted: Permitted,
    workerId: string,
    kind: SetUpKind = 'first',
    way: LinkWay = wayOfLinks(),
  ): Promise<GivenLink> {
    await mustBeThere(tx, workerId);
    const token = newToken();
    const { cipher, keyId } = this.keys.seal(totpPurpose(workerId), newSecret());
    const anew = kind === 'anew';
    const byTwo = way === LinkWay.TWO_PEOPLE || (way === LinkWay.MAIL && anew);
    const values = [workerId, hashOf(token), cipher, keyId, anew, byTwo, way === LinkWay.MAIL];
    const id = mustBeMade((await within<LinkMade>(tx, invite, values))[0]);
    const type = anew ? 'account.sign-in-reset' : 'account.invited';
    await this.activity.record(tx, permitted, { id: workerId }, { type, way });
    const path = `/sign-in/invitation/${token}`;
    const letter = anew ? ('SIGN_IN_RESET' as const) : ('INVITATION' as const);
    await this.post.put(writingIn(tx), { letter, workerId, facts: { path }, about: { id, minutes: hoursGood * 60 } });
    return this.given(way, path, hoursGood * 60);
  }

  /** A link that changes the password alone, and asks for the second factor that they have. @throws NotFound, RuleBroken (link.…) */
  async linkForPassword(tx: EntityManager, permitted: Permitted, workerId: string): Promise<GivenLink> {
    await mustBeThere(tx, workerId);
    const way = wayOfLinks();
    const token = newToken();
    const minutes = way === LinkWay.MAIL ? minutesGood : handedOverHours * 60;
    const values = [workerId, hashOf(token), way === LinkWay.MAIL, minutes];
    const id = mustBeMade((await within<LinkMade>(tx, linkForPassword, values))[0]);
    await this.activity.record(tx, permitted, { id: workerId }, { type: 'account.password-link', way });
    const path = `/sign-in/password/${token}`;
    await this.post.put(writingIn(tx), {
      letter: 'PASSWORD_LINK',
      workerId,
      facts: { path },
      about: { id, minutes },
    });
    return this.given(way, path, minutes);
  }

  /** The second half of a link that another administrator made. Told once. @throws NotFound, RuleBroken (link.…) */
  async secondCode(tx: EntityManager, permitted: Permitted, workerId: string): Promise<string> {
    await mustBeThere(tx, workerId);
    const code = newSecondCode();
    const [row] = await within<{ refused: string }>(tx, secondCode, [
      workerId,
      markOfSecondCode(this.keys, workerId, code),
    ]);
    if (row?.refused !== 'MADE') mustBeMade({ made: null, refused: row?.refused ?? 'NO_LINK' });
    await this.activity.record(tx, permitted, { id: workerId }, { type: 'account.second-code' });
    return code;
  }

  private given(way: LinkWay, path: string, minutes: number): GivenLink {
    const expiresAt = new Date(this.clock.now().getTime() + minutes * 60_000).toISOString();
    return { way, path: way === LinkWay.MAIL ? null : path, expiresAt };
  }
}

async function mustBeThere(tx: EntityManager, workerId: string): Promise<void> {
  if ((await within(tx, isThere, [workerId])).length === 0) throw new NotFound('person');
}
