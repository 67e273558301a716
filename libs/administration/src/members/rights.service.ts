import type { Viewer } from '@app/access';
import { ActivityLog } from '@app/activity';
import { Clock, NotFound, RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EndRoleInput, EndSeatInput, GiveRoleInput, GiveSeatInput } from './member.inputs.js';
import { MemberReader } from './member.reader.js';
import { isLiveOrToCome, mustBeAnother, mustGoTogether, termOf } from './member.rules.js';
import { MemberService } from './member.service.js';
import * as statements from './member.statements.js';
import type { Member } from './member.types.js';

/** What somebody may do, and since when: roles, and seats on panels. Always somebody else. */
@Injectable()
export class RightsService {
  constructor(
    private readonly members: MemberService,
    private readonly reader: MemberReader,
    private readonly log: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** A role that ended may be given again. @throws NotAllowed, StepUpRequired, RuleBroken, NotFound, StaleEdit */
  async giveRole(viewer: Viewer, input: GiveRoleInput): Promise<Member> {
    mustBeAnother(viewer.id, input.memberId);
    const { role, fromOn, lastOn } = input;
    const today = this.clock.today();
    const term = termOf(fromOn, lastOn, today);
    return this.members.onMember(viewer, { operation: 'giveRole', input, stepUp: true }, async (tx, actor, member) => {
      const others = (await this.reader.rolesOf(tx, member.id)).filter((held) => isLiveOrToCome(held, today));
      mustGoTogether([...others.map((held) => held.role), role]);
      await within(tx, statements.giveRole, [member.id, role, term.fromOn, term.toOn]);
      await this.log.record(tx, actor, member, { type: 'member.role-given', role, ...term });
    });
  }

  /** @throws NotAllowed, StepUpRequired, RuleBroken (the last administrator stays), NotFound, StaleEdit */
  async endRole(viewer: Viewer, input: EndRoleInput): Promise<Member> {
    mustBeAnother(viewer.id, input.memberId);
    const { role } = input;
    return this.members.onMember(viewer, { operation: 'endRole', input, stepUp: true }, async (tx, actor, member) => {
      const ended = await within(tx, statements.endRole, [member.id, role, this.clock.today()]);
      if (ended.length === 0) throw new RuleBroken('role.not-held', 'They do not hold this role any more', 'role');
      await this.log.record(tx, actor, member, { type: 'member.role-ended', role });
    });
  }

  /** @throws NotAllowed, StepUpRequired, RuleBroken, NotFound, StaleEdit */
  async giveSeat(viewer: Viewer, input: GiveSeatInput): Promise<Member> {
    mustBeAnother(viewer.id, input.memberId);
    const { panelId, part, fromOn, lastOn } = input;
    const term = termOf(fromOn, lastOn, this.clock.today());
    return this.members.onMember(viewer, { operation: 'giveSeat', input, stepUp: true }, async (tx, actor, member) => {
      if ((await within(tx, statements.isPanel, [panelId])).length === 0) throw new NotFound('panel');
      await within(tx, statements.giveSeat, [member.id, panelId, part, term.fromOn, term.toOn]);
      await this.log.record(tx, actor, member, { type: 'member.seat-given', panelId, part, ...term });
    });
  }

  /** @throws NotAllowed, StepUpRequired, RuleBroken, NotFound, StaleEdit */
  async endSeat(viewer: Viewer, input: EndSeatInput): Promise<Member> {
    mustBeAnother(viewer.id, input.memberId);
    const { panelId } = input;
    return this.members.onMember(viewer, { operation: 'endSeat', input, stepUp: true }, async (tx, actor, member) => {
      const ended = await within(tx, statements.endSeat, [member.id, panelId, this.clock.today()]);
      if (ended.length === 0)
        throw new RuleBroken('seat.not-held', 'They have no seat on this panel any more', 'panelId');
      await this.log.record(tx, actor, member, { type: 'member.seat-ended', panelId });
    });
  }
}
