import { permit, type Permitted, requireStepUp, type Viewer } from '@app/access';
import { ActivityLog, mustBeCurrent, Once } from '@app/activity';
import { within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mailAlert } from '../alerts.js';
import type { AnswerBreakGlassInput } from './break-glass.inputs.js';
import { BREAK_GLASS_MINUTES, mustBeAnswerable } from './break-glass.rules.js';
import { BreakGlassRequestReader } from './request.reader.js';
import type { BreakGlassRequest } from './request.types.js';

const agree = {
  name: 'break-glass-agree',
  text: `update break_glass set approved_by_id = $2, answer_words = $3, started_at = now(), ends_at = now() + interval '${BREAK_GLASS_MINUTES} minutes',
    version = version + 1 where id = $1`,
};
const refuse = {
  name: 'break-glass-refuse',
  text: `update break_glass set refused_by_id = $2, answer_words = $3, refused_at = now(), version = version + 1 where id = $1`,
};

/** Somebody to whom the sealed record is open says whether somebody else may open it for an hour, and why. */
@Injectable()
export class AnswerBreakGlass {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: BreakGlassRequestReader,
  ) {}

  /** @throws NotFound, NotAllowed, StepUpRequired, StaleEdit, RuleBroken (break-glass.lapsed, break-glass.nothing-waits) */
  async answer(viewer: Viewer, input: AnswerBreakGlassInput): Promise<BreakGlassRequest> {
    const actor = permit(viewer, 'answer this', viewer.may('break-glass.approve') && viewer.inChildrensServices);
    requireStepUp(viewer);
    const { id } = await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation: 'answerBreakGlass', input },
        () => this.write(tx, actor, input),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.byId(viewer, id);
  }

  private async write(tx: EntityManager, actor: Permitted, input: AnswerBreakGlassInput): Promise<{ id: string }> {
    const request = await this.reader.forUpdate(tx, actor, input.id);
    await mustBeCurrent(tx, request, input, { state: request.state });
    mustBeAnswerable(request, actor.id);
    await within(tx, input.agree ? agree : refuse, [request.id, actor.id, input.words.trim()]);
    if (input.agree) await mailAlert(tx, request.workerId, { opened: true });
    const { id, youngPersonId } = request;
    await this.log.record(
      tx,
      actor,
      { id, youngPersonId },
      { type: input.agree ? 'break-glass.agreed' : 'break-glass.refused' },
    );
    return { id };
  }
}
