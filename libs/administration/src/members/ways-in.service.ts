import type { Viewer } from '@app/access';
import { type Invitation, Invitations, LocalAccounts } from '@app/people';
import { RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { AdministrationDesk } from '../desk.js';
import type { MemberCommandInput } from './member.inputs.js';
import { MemberReader } from './member.reader.js';
import { mustBeAnother } from './member.rules.js';
import { MemberService } from './member.service.js';
import * as statements from './member.statements.js';
import type { Member, MemberInvitation } from './member.types.js';

/** How somebody else gets in: invitations, locks and sessions. No password, secret or code is ever seen here. */
@Injectable()
export class WaysInService {
  constructor(
    private readonly members: MemberService,
    private readonly invitations: Invitations,
    private readonly accounts: LocalAccounts,
    private readonly reader: MemberReader,
    private readonly desk: AdministrationDesk,
  ) {}

  /**
   * A link to set up an account of this service, or to set it up anew when the telephone or the password is lost. Told once: sent
   * again, the same form is refused. @throws NotAllowed, StepUpRequired, RuleBroken, NotFound, StaleEdit
   */
  async invite(viewer: Viewer, input: MemberCommandInput): Promise<MemberInvitation> {
    mustBeAnother(viewer.id, input.memberId);
    let told: Invitation | undefined;
    const errand = { operation: 'inviteMember', input, stepUp: true };
    await this.members.onMember(viewer, errand, async (tx, actor, { id }) => {
      told = await this.invitations.invite(tx, actor, id);
    });
    if (!told) throw new RuleBroken('invitation.told-once', 'The link was shown once. Make another one if it is lost');
    return { memberId: input.memberId, ...told };
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
}
