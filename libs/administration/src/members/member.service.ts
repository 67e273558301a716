import { requireStepUp, type Permitted, type Viewer } from '@app/access';
import { ActivityLog, mustBeCurrent } from '@app/activity';
import { Post, writingIn } from '@app/people';
import { Clock, NotFound, RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdministrationDesk } from '../desk.js';
import type { AddMemberInput, ChangeMemberInput } from './member.inputs.js';
import { type HeldMember, MemberReader } from './member.reader.js';
import { mustBeginSoon, mustGoTogether, mustNotHaveLeft } from './member.rules.js';
import * as statements from './member.statements.js';
import type { Member } from './member.types.js';

/** Accounts: who begins, and what is known of them. */
@Injectable()
export class MemberService {
  constructor(
    private readonly desk: AdministrationDesk,
    private readonly reader: MemberReader,
    private readonly log: ActivityLog,
    private readonly clock: Clock,
    private readonly post: Post,
  ) {}

  /** @throws NotAllowed, StepUpRequired, RuleBroken, NotFound for an agency that is not there */
  async add(viewer: Viewer, input: AddMemberInput): Promise<Member> {
    const { agencyId, teamId = null, displayName, jobTitle, email, roles, from } = input;
    mustBeginSoon(from, this.clock.today());
    mustGoTogether(roles);
    const errand = { operation: 'addMember', input, doing: 'add people', stepUp: true };
    const id = await this.desk.run(viewer, errand, async (tx, actor) => {
      await this.mustFit(tx, agencyId, teamId);
      const values = [agencyId, teamId, displayName.trim(), jobTitle.trim(), email.trim(), from];
      const [made] = await within<{ id: string }>(tx, statements.add, values);
      const member = made ?? { id: '' };
      for (const role of roles) await within(tx, statements.giveRole, [member.id, role, from, null]);
      await this.log.record(tx, actor, member, { type: 'member.added', roles: roles.join(' ') });
      return member;
    });
    return this.reader.byId(id);
  }

  /** Another email address is another way in, so it is confirmed. @throws NotAllowed, StepUpRequired, RuleBroken, NotFound, StaleEdit */
  async change(viewer: Viewer, input: ChangeMemberInput): Promise<Member> {
    const { teamId = null, displayName, jobTitle, email } = input;
    return this.onMember(viewer, { operation: 'changeMember', input }, async (tx, actor, member) => {
      if (email.trim().toLowerCase() !== member.email.toLowerCase()) {
        requireStepUp(viewer);
        // Whoever it is taken from is told, at the address that was theirs.
        const facts = { to: member.email };
        await this.post.put(writingIn(tx), { letter: 'ADDRESS_CHANGED', workerId: member.id, facts });
      }
      await this.mustFit(tx, member.agencyId, teamId);
      await within(tx, statements.change, [member.id, displayName.trim(), jobTitle.trim(), email.trim(), teamId]);
      await this.log.record(tx, actor, member, { type: 'member.changed' });
    });
  }

  /** One thing done to one account: held, current, and a version on. */
  async onMember(
    viewer: Viewer,
    { operation, input, stepUp = false }: { operation: string; input: Change; stepUp?: boolean },
    work: (tx: EntityManager, actor: Permitted, member: HeldMember) => Promise<void>,
  ): Promise<Member> {
    const errand = { operation, input, doing: 'change accounts', stepUp };
    const id = await this.desk.run(viewer, errand, async (tx, actor) => {
      const member = await this.reader.forChange(tx, input.memberId);
      await mustBeCurrent(tx, member, input, member);
      mustNotHaveLeft(member.activeTo, this.clock.today());
      await work(tx, actor, member);
      await within(tx, statements.bump, [member.id]);
      return member;
    });
    return this.reader.byId(id);
  }

  private async mustFit(tx: EntityManager, agencyId: string, teamId: string | null): Promise<void> {
    const [agency] = await within<{ teamFits: boolean }>(tx, statements.teamOfAgency, [agencyId, teamId]);
    if (!agency) throw new NotFound('agency');
    if (!agency.teamFits) throw new RuleBroken('member.team', 'Choose a team of the agency they work for', 'teamId');
  }
}

interface Change {
  readonly clientKey: string;
  readonly memberId: string;
  readonly expectedVersion: number;
}
