import { mustSeeInWhole, permit, type Permitted, type Viewer } from '@app/access';
import { ActivityLog, type Keyed, mustBeCurrent, Once } from '@app/activity';
import { within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AnswerAccessRequestInput, AskForAccessInput } from './asking.inputs.js';
import { AskingReader } from './asking.reader.js';
import { mustBeAgreeable, mustBeFreeToAskFor } from './asking.rules.js';
import type { AccessRequest, MyAccessRequest } from './asking.types.js';

const lock = {
  name: 'access-request-lock',
  text: `select pg_advisory_xact_lock(hashtextextended('access-request:' || $1, 0))`,
};
const ask = { name: 'access-request-ask', text: 'select app.ask_for_access($1, $2) as id' };
const answer = {
  name: 'access-request-answer',
  text: `update access_request set state = $2, answered_by_id = $3, answered_at = now(), answer_words = $4, version = version + 1 where id = $1`,
};
const close = {
  name: 'access-request-close',
  text: 'update access_request_about set closed_at = now(), closed_by_id = $2 where request_id = $1',
};

/** Asking to be let into a record that may be there, and answering who asks. */
@Injectable()
export class AskingService {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: AskingReader,
  ) {}

  /** The same for what is hidden and for what is not there. @throws NotAllowed, RuleBroken (access-request.…) */
  async ask(viewer: Viewer, input: AskForAccessInput): Promise<MyAccessRequest> {
    const actor = permit(viewer, 'ask for this', viewer.may('access-request.ask') && viewer.mayOpenPeople);
    const { id } = await this.change(viewer, ['askForAccess', input], async (tx) => {
      const reference = input.reference.trim();
      // One after the other: ten at the same moment are ten.
      await within(tx, lock, [viewer.id]);
      mustBeFreeToAskFor(await this.reader.before(tx, viewer, reference));
      const [made] = await within<{ id: string }>(tx, ask, [reference, input.reason.trim()]);
      const request = { id: made?.id ?? '' };
      await this.log.record(tx, actor, request, { type: 'access-request.asked' });
      return request;
    });
    return this.reader.mineById(viewer, id);
  }

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (access-request.nothing-waits, access-request.not-open) */
  async answer(viewer: Viewer, input: AnswerAccessRequestInput): Promise<AccessRequest> {
    const actor = permit(viewer, 'answer this', viewer.may('access-request.answer') && viewer.inChildrensServices);
    const { id } = await this.change(viewer, ['answerAccessRequest', input], (tx) => this.write(tx, actor, input));
    return this.reader.byId(viewer, id);
  }

  private async write(tx: EntityManager, actor: Permitted, input: AnswerAccessRequestInput): Promise<{ id: string }> {
    const request = await this.reader.forUpdate(tx, actor, input.id);
    const { id, youngPersonId, workerId } = request;
    mustSeeInWhole(actor, youngPersonId, 'answer this');
    await mustBeCurrent(tx, request, input, { state: request.state });
    mustBeAgreeable(request, input.agree);
    if (input.agree || !request.quietly)
      await within(tx, answer, [id, input.agree ? 'AGREED' : 'REFUSED', actor.id, input.words.trim()]);
    await within(tx, close, [id, actor.id]);
    const type = input.agree ? 'access-request.agreed' : 'access-request.refused';
    await this.log.record(tx, actor, { id, youngPersonId }, { type, workerId });
    return { id };
  }

  private change(
    viewer: Viewer,
    [operation, input]: [operation: string, input: Keyed],
    work: (tx: EntityManager) => Promise<{ id: string }>,
  ): Promise<{ id: string }> {
    return this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation, input },
        () => work(tx),
        (made) => Promise.resolve({ id: made }),
      ),
    );
  }
}
