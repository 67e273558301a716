import { mustSeeInWhole, type Viewer } from '@app/access';
import { OwnAddress } from '@app/need-to-know';
import { Clock, RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type {
  AddSubjectAddressInput,
  ExtendSubjectAccessInput,
  GiveSubjectAccessInput,
  RecordSubjectAccessInput,
  RefuseSubjectAccessInput,
} from './subject-access.inputs.js';
import { SubjectAccessDesk } from './subject-access.desk.js';
import {
  dueOn,
  mustBeAskedBy,
  mustBeExtendable,
  mustBeGivenBy,
  mustBeOpen,
  mustBeReviewed,
} from './subject-access.rules.js';
import type { SubjectAccess } from './subject-access.types.js';

const insert = {
  name: 'subject-access-insert',
  text: `insert into subject_access_request (young_person_id, person_reference, asked_on, way, identity, due_on, recorded_by_id)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict (young_person_id) where closed_at is null do nothing returning id`,
};
const changes = {
  address: 'with_address = true',
  give: `state = 'GIVEN', given_on = $2, given_by_id = $3, closed_at = now()`,
  extend: 'due_on = $2, extension_reason = $3, extended_by_id = $4',
  refuse: `state = 'REFUSED', refused_reason = $2, refused_by_id = $3, closed_at = now()`,
} as const;
const changing = (what: keyof typeof changes) => ({
  name: `subject-access-${what}`,
  text: `update subject_access_request set ${changes[what]}, version = version + 1 where id = $1`,
});

/** Answering a young person who asks what is held about them: one method is one thing that somebody does. */
@Injectable()
export class SubjectAccessService {
  constructor(
    private readonly desk: SubjectAccessDesk,
    private readonly clock: Clock,
    private readonly addresses: OwnAddress,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken (subject-access.later, .long-ago, .open) */
  record(viewer: Viewer, input: RecordSubjectAccessInput): Promise<SubjectAccess> {
    const { youngPersonId, askedOn, way, identity } = input;
    const act = {
      operation: 'recordSubjectAccess',
      input,
      doing: 'write down this request',
      as: 'subject-access.record',
    } as const;
    return this.desk.made(viewer, act, async (tx) => {
      const reference = await this.desk.referenceOf(tx, viewer, youngPersonId);
      mustSeeInWhole(viewer, youngPersonId, act.doing);
      mustBeAskedBy(askedOn, this.clock.today());
      const row = [youngPersonId, reference, askedOn, way, identity.trim(), dueOn(askedOn), viewer.id];
      const [made] = await within<{ id: string }>(tx, insert, row);
      if (!made) throw new RuleBroken('subject-access.open', 'A request of this young person is already open');
      return { id: made.id, youngPersonId, fact: { type: 'subject-access.recorded' } };
    });
  }

  /** Adds where they live: shown as an address is, with a reason. @throws NotFound, NotAllowed, StepUpRequired, StaleEdit, RuleBroken */
  addAddress(viewer: Viewer, input: AddSubjectAddressInput): Promise<SubjectAccess> {
    const act = {
      operation: 'addSubjectAddress',
      input,
      doing: 'add this address',
      as: 'subject-access.prepare',
    } as const;
    return this.desk.changed(viewer, act, async (tx, request) => {
      mustBeOpen(request);
      await this.addresses.note(tx, viewer, { youngPersonId: request.youngPersonId, reason: input.reason });
      await within(tx, changing('address'), [request.id]);
      return { type: 'subject-access.address-added' };
    });
  }

  /** @throws NotFound, NotAllowed, StepUpRequired, StaleEdit, RuleBroken (subject-access.…) */
  give(viewer: Viewer, input: GiveSubjectAccessInput): Promise<SubjectAccess> {
    const act = {
      operation: 'giveSubjectAccess',
      input,
      doing: 'give this file out',
      as: 'subject-access.prepare',
    } as const;
    return this.desk.changed(viewer, act, async (tx, request) => {
      mustBeReviewed(request, request.held);
      mustBeGivenBy(input.givenOn, request.askedOn, this.clock.today());
      await within(tx, changing('give'), [request.id, input.givenOn, viewer.id]);
      return { type: 'subject-access.given' };
    });
  }

  /** @throws NotFound, NotAllowed, StepUpRequired, StaleEdit, RuleBroken (subject-access.…) */
  extend(viewer: Viewer, input: ExtendSubjectAccessInput): Promise<SubjectAccess> {
    const act = {
      operation: 'extendSubjectAccess',
      input,
      doing: 'extend this request',
      as: 'subject-access.decide',
    } as const;
    return this.desk.changed(viewer, act, async (tx, request) => {
      mustBeExtendable({ ...request, preparedById: null, reviewerId: null }, this.clock.today());
      await within(tx, changing('extend'), [request.id, dueOn(request.askedOn, true), input.reason.trim(), viewer.id]);
      return { type: 'subject-access.extended' };
    });
  }

  /** @throws NotFound, NotAllowed, StepUpRequired, StaleEdit, RuleBroken (subject-access.closed) */
  refuse(viewer: Viewer, input: RefuseSubjectAccessInput): Promise<SubjectAccess> {
    const act = {
      operation: 'refuseSubjectAccess',
      input,
      doing: 'refuse this request',
      as: 'subject-access.decide',
    } as const;
    return this.desk.changed(viewer, act, async (tx, request) => {
      mustBeOpen(request);
      await within(tx, changing('refuse'), [request.id, input.reason.trim(), viewer.id]);
      return { type: 'subject-access.refused' };
    });
  }
}
