import type { Viewer } from '@app/access';
import { mustBeCurrent } from '@app/activity';
import { within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { AdministrationDesk } from '../desk.js';
import { mustBeAnother } from '../members/member.rules.js';
import { MemberReader } from '../members/member.reader.js';
import { MemberService } from '../members/member.service.js';
import { endSessions } from '../members/member.statements.js';
import type { Member } from '../members/member.types.js';
import { ReviewAnswers } from '../review/review-answers.js';
import type { AnnounceLeavingInput, LeavingCommandInput } from './leaving.inputs.js';
import { LeavingReader } from './leaving.reader.js';
import { accessEndsOn, mustBeEmpty } from './leaving.rules.js';
import * as statements from './leaving.statements.js';

/** The administrator's two ends of a leaving: that it is to be, and that the account closes. What lies between is the manager's. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly desk: AdministrationDesk,
    private readonly members: MemberService,
    private readonly reader: LeavingReader,
    private readonly people: MemberReader,
    private readonly answers: ReviewAnswers,
  ) {}

  /** @throws NotAllowed, StepUpRequired, RuleBroken (oneself, the last administrator, announced already), NotFound, StaleEdit */
  async announce(viewer: Viewer, input: AnnounceLeavingInput): Promise<Member> {
    mustBeAnother(viewer.id, input.memberId);
    const today = this.desk.today();
    const { leavesOn, atOnce } = input;
    const ends = accessEndsOn(leavesOn, atOnce ?? false, today);
    const errand = { operation: 'announceLeaving', input, stepUp: true };
    return this.members.onMember(viewer, errand, async (tx, actor, member) => {
      await within(tx, statements.announce, [member.id, leavesOn, viewer.id]);
      await within(tx, statements.endAccess, [member.id, ends]);
      if (ends <= today) await within(tx, endSessions, [member.id]);
      await this.answers.keep(tx, { workerId: member.id, finding: 'ENDED', byId: viewer.id });
      await this.desk.record(tx, actor, member, { type: 'member.leaving-announced', leavesOn, ends });
    });
  }

  /** They stay after all: access is as it was. @throws NotAllowed, StepUpRequired, RuleBroken, NotFound, StaleEdit */
  async withdraw(viewer: Viewer, input: LeavingCommandInput): Promise<Member> {
    const errand = { operation: 'withdrawLeaving', input, doing: 'withdraw this', stepUp: true };
    const id = await this.desk.run(viewer, errand, async (tx, actor) => {
      const leaving = await this.reader.forChange(tx, input.leavingId);
      mustBeAnother(viewer.id, leaving.workerId);
      await mustBeCurrent(tx, leaving, input, leaving);
      await within(tx, statements.withdraw, [leaving.id]);
      await within(tx, statements.endAccess, [leaving.workerId, null]);
      const member = { id: leaving.workerId };
      await this.desk.record(tx, actor, member, { type: 'member.leaving-withdrawn' });
      return member;
    });
    return this.people.byId(id);
  }

  /**
   * The account closes when nothing is theirs any more: roles, seats and sessions end at once.
   * @throws NotAllowed, StepUpRequired, RuleBroken (leaving.open-work; the last administrator), NotFound, StaleEdit
   */
  async close(viewer: Viewer, input: LeavingCommandInput): Promise<Member> {
    const today = this.desk.today();
    const errand = { operation: 'closeAccount', input, doing: 'close this account', stepUp: true };
    const id = await this.desk.run(viewer, errand, async (tx, actor) => {
      const leaving = await this.reader.forChange(tx, input.leavingId);
      mustBeAnother(viewer.id, leaving.workerId);
      await mustBeCurrent(tx, leaving, input, leaving);
      const member = await this.people.forChange(tx, leaving.workerId);
      mustBeEmpty(leaving.displayName, await this.reader.openWork(tx, member.id));
      for (const end of statements.endAll) await within(tx, end, [member.id, today]);
      await within(tx, endSessions, [member.id]);
      await within(tx, statements.close, [leaving.id, viewer.id]);
      await this.desk.record(tx, actor, member, { type: 'member.closed' });
      return member;
    });
    return this.people.byId(id);
  }
}
