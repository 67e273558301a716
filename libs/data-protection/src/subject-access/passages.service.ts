import { permit, type Viewer } from '@app/access';
import { ActivityLog, mustBeCurrent, Once } from '@app/activity';
import { NotAllowed, RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { cutsOf, digestOf, type Passage, PassageDecision, PassageState } from './passage.rules.js';
import { PassageTexts } from './passage-texts.reader.js';
import type { DecidePassageInput, ReleasePassagesInput } from './subject-access.inputs.js';
import { SubjectAccessReader } from './subject-access.reader.js';
import type { SubjectAccess, SubjectAccessPassage } from './subject-access.types.js';

const decide = {
  name: 'subject-passage-decide',
  text: `update subject_access_passage set state = $2, cuts = $3::jsonb, reason = $4, digest = $5, decided_by_id = $6, decided_at = now(),
    version = version + 1 where id = $1`,
};
const release = {
  name: 'subject-passages-release',
  text: `update subject_access_passage set state = 'RELEASED', cuts = '[]', reason = null, decided_by_id = $2, decided_at = now(),
    version = version + 1 where request_id = $1 and state = 'HELD' and not names_somebody`,
};
const touch = {
  name: 'subject-access-touch',
  text: 'update subject_access_request set version = version + 1 where id = $1',
};

const doing = 'decide about this passage';
const states: Readonly<Record<PassageDecision, PassageState>> = {
  RELEASE: PassageState.RELEASED,
  TAKE_OUT: PassageState.REMOVED,
  TAKE_OUT_WORDS: PassageState.CUT,
};

/** The passages that others wrote: read and decided by the reviewer who was named. */
@Injectable()
export class PassagesService {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: SubjectAccessReader,
    private readonly texts: PassageTexts,
  ) {}

  /** @throws NotFound, NotAllowed */
  async of(viewer: Viewer, requestId: string): Promise<SubjectAccessPassage[]> {
    const request = await this.reader.byId(viewer, requestId);
    if (!request.mayPrepare && !request.mayReview) throw new NotAllowed('read these passages');
    return this.texts.of(request);
  }

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (passage.…) */
  async decide(viewer: Viewer, input: DecidePassageInput): Promise<SubjectAccessPassage> {
    const actor = permit(viewer, doing, viewer.may('subject-access.review') && viewer.inChildrensServices);
    await this.mustReview(viewer, input.passageId);
    const shown = await this.texts.one(input.passageId);
    const made = await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation: 'decidePassage', input },
        async () => {
          const request = await this.reader.ofPassage(tx, viewer, input.passageId);
          if (!request.mayReview) throw new NotAllowed(doing);
          const passage = await this.texts.forUpdate(tx, input.passageId);
          await mustBeCurrent(tx, passage, input, { state: passage.state });
          await within(tx, decide, [input.passageId, ...decisionOf(input, shown), viewer.id]);
          const { id, youngPersonId } = request;
          await this.log.record(
            tx,
            actor,
            { id, youngPersonId },
            { type: 'subject-access.passage-decided', decision: input.decision },
          );
          return { id: input.passageId, youngPersonId };
        },
        again,
      ),
    );
    return this.texts.told(made.id);
  }

  /** @throws NotFound, NotAllowed */
  private async mustReview(viewer: Viewer, passageId: string): Promise<void> {
    if (!(await this.reader.byPassage(viewer, passageId)).mayReview) throw new NotAllowed(doing);
  }

  /** @throws NotFound, NotAllowed, StaleEdit */
  async release(viewer: Viewer, input: ReleasePassagesInput): Promise<SubjectAccess> {
    const actor = permit(viewer, doing, viewer.may('subject-access.review') && viewer.inChildrensServices);
    const { id } = await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation: 'releasePassages', input },
        async () => {
          const request = await this.reader.forUpdate(tx, viewer, input.id);
          if (!request.mayReview) throw new NotAllowed(doing);
          await mustBeCurrent(tx, request, input, { state: request.state });
          await within(tx, release, [request.id, viewer.id]);
          await within(tx, touch, [request.id]);
          const { youngPersonId } = request;
          await this.log.record(
            tx,
            actor,
            { id: request.id, youngPersonId },
            { type: 'subject-access.passages-released' },
          );
          return { id: request.id };
        },
        again,
      ),
    );
    return this.reader.byId(viewer, id);
  }
}

const again = (id: string): Promise<{ id: string }> => Promise.resolve({ id });

/** What is kept of a decision. @throws RuleBroken passage.no-reason, passage.no-words, passage.not-there */
function decisionOf({ decision, takeOut, reason }: DecidePassageInput, { text }: Pick<Passage, 'text'>): unknown[] {
  const state = states[decision];
  const why = reason?.trim() ?? '';
  if (state === PassageState.RELEASED) return [state, '[]', null, digestOf(text)];
  if ([...why].length < 10)
    throw new RuleBroken('passage.no-reason', 'Say why, in 10 to 500 characters: the young person reads it', 'reason');
  const cuts = state === PassageState.CUT ? cutsOf(text, takeOut) : [];
  return [state, JSON.stringify(cuts), why, digestOf(text)];
}
