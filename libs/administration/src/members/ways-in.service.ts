import type { Permitted, Viewer } from '@app/access';
import { type GivenLink, Invitations, LinkWay, LocalAccounts, wayOfLinks } from '@app/people';
import { RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdministrationDesk } from '../desk.js';
import type { MemberCommandInput } from './member.inputs.js';
import { MemberReader } from './member.reader.js';
import { mustBeAnother } from './member.rules.js';
import { MemberService } from './member.service.js';
import * as statements from './member.statements.js';
import type { Member, MemberCode, MemberLink } from './member.types.js';

type Making = (tx: EntityManager, actor: Permitted, workerId: string) => Promise<GivenLink>;

/** How somebody else gets in: links, locks and sessions. No password, secret or code of theirs is ever seen here. */
@Injectable()
export class WaysInService {
  constructor(
    private readonly members: MemberService,
    private readonly invitations: Invitations,
    private readonly accounts: LocalAccounts,
    private readonly reader: MemberReader,
    private readonly desk: AdministrationDesk,
  ) {}

  /** A link to set up an account of this service. @throws NotAllowed, StepUpRequired, RuleBroken (link.…), NotFound, StaleEdit */
  invite(viewer: Viewer, input: MemberCommandInput): Promise<MemberLink> {
    return this.link(viewer, 'inviteMember', input, (tx, actor, id) => this.invitations.invite(tx, actor, id, 'first'));
  }

  /** A link that changes the password alone: the second factor stays, and is asked for. @throws as `invite` */
  resetPassword(viewer: Viewer, input: MemberCommandInput): Promise<MemberLink> {
    const make: Making = (tx, actor, id) => this.invitations.linkForPassword(tx, actor, id);
    return this.link(viewer, 'resetPasswordOfMember', input, make);
  }

  /** A link that sets up password and second factor anew, with a code that another administrator gives. @throws as `invite` */
  resetSignIn(viewer: Viewer, input: MemberCommandInput): Promise<MemberLink> {
    return this.link(viewer, 'resetSignInOfMember', input, (tx, actor, id) =>
      this.invitations.invite(tx, actor, id, 'anew'),
    );
  }

  /** The second half of a link that another administrator made; told once. @throws NotAllowed, StepUpRequired, RuleBroken (link.…), NotFound, StaleEdit */
  async secondCode(viewer: Viewer, input: MemberCommandInput): Promise<MemberCode> {
    mustBeAnother(viewer.id, input.memberId);
    let code: string | undefined;
    const errand = { operation: 'giveCodeForMember', input, stepUp: true };
    await this.members.onMember(viewer, errand, async (tx, actor, { id }) => {
      code = await this.invitations.secondCode(tx, actor, id);
    });
    if (!code) throw toldOnce();
    return { memberId: input.memberId, code };
  }

  /** @throws NotAllowed, StepUpRequired, NotFound where there is no local account, StaleEdit */
  async unlock(viewer: Viewer, input: MemberCommandInput): Promise<Member> {
    mustBeAnother(viewer.id, input.memberId);
    return this.members.onMember(viewer, { operation: 'unlockMember', input, stepUp: true }, (tx, actor, { id }) =>
      this.accounts.unlock(tx, actor, id),
    );
  }

  /** Signs them out everywhere, at once: they may sign in again. Also of somebody whose access has ended. @throws NotAllowed, StepUpRequired, NotFound */
  async endSessions(viewer: Viewer, input: MemberCommandInput): Promise<Member> {
    mustBeAnother(viewer.id, input.memberId);
    const errand = { operation: 'endSessionsOfMember', input, doing: 'sign somebody out', stepUp: true };
    const id = await this.desk.run(viewer, errand, async (tx, actor) => {
      const member = await this.reader.forChange(tx, input.memberId);
      const [row] = await within<{ ended: number }>(tx, statements.endSessions, [member.id]);
      await this.desk.record(tx, actor, member, { type: 'member.signed-out', sessions: row?.ended ?? 0 });
      return member;
    });
    return this.reader.byId(id);
  }

  /** Sent again, the same form does nothing: a link that was shown is not told a second time, one that went by mail is on its way. */
  private async link(viewer: Viewer, operation: string, input: MemberCommandInput, make: Making): Promise<MemberLink> {
    mustBeAnother(viewer.id, input.memberId);
    let told: GivenLink | undefined;
    const member = await this.members.onMember(
      viewer,
      { operation, input, stepUp: true },
      async (tx, actor, { id }) => {
        told = await make(tx, actor, id);
      },
    );
    const way = told?.way ?? wayOfLinks();
    if (!told && way !== LinkWay.MAIL) throw toldOnce();
    return { member, way, path: told?.path ?? null };
  }
}

const toldOnce = (): RuleBroken =>
  new RuleBroken('invitation.told-once', 'It was shown once. Make another one if it is lost');
