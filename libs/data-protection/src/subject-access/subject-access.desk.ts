import {
  caseScope,
  permit,
  type Permitted,
  type PermissionName,
  requireStepUp,
  scopeShape,
  type Viewer,
} from '@app/access';
import { ActivityLog, type Fact, type Keyed, mustBeCurrent, Once } from '@app/activity';
import { NotFound, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SubjectAccessReader } from './subject-access.reader.js';
import type { SubjectAccess } from './subject-access.types.js';

interface Act<Input> {
  readonly operation: string;
  readonly input: Keyed & Input;
  /** Completes "You do not have permission to …". */
  readonly doing: string;
  readonly as: PermissionName;
}

interface Made {
  readonly id: string;
  readonly youngPersonId: string;
  readonly fact: Fact;
}

/** Every change of a request: asked about, once, held against its version, and with its line in the log. */
@Injectable()
export class SubjectAccessDesk {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: SubjectAccessReader,
  ) {}

  /** A new request. */
  made(viewer: Viewer, act: Act<object>, work: (tx: EntityManager) => Promise<Made>): Promise<SubjectAccess> {
    return this.run(viewer, act, async (tx, actor) => {
      const { id, youngPersonId, fact } = await work(tx);
      await this.log.record(tx, actor, { id, youngPersonId }, fact);
      return { id };
    });
  }

  /** A request that is there, by somebody who shows that it is they. */
  changed(
    viewer: Viewer,
    act: Act<{ id: string; expectedVersion: number }>,
    work: (tx: EntityManager, request: SubjectAccess) => Promise<Fact>,
  ): Promise<SubjectAccess> {
    return this.run(viewer, act, async (tx, actor) => {
      const request = await this.reader.forUpdate(tx, viewer, act.input.id);
      requireStepUp(viewer);
      await mustBeCurrent(tx, request, act.input, { state: request.state });
      const { id, youngPersonId } = request;
      // A line about a young person is written by who may see them: who keeps the register writes about the request alone.
      const subject = viewer.inChildrensServices ? { id, youngPersonId } : { id };
      await this.log.record(tx, actor, subject, await work(tx, request));
      return { id };
    });
  }

  /** The reference of somebody whose record is open to the viewer. @throws NotFound */
  async referenceOf(tx: EntityManager, viewer: Viewer, youngPersonId: string): Promise<string> {
    const text = `select y.reference from young_person y where y.id = $2 and ${caseScope(viewer, 'y.id', '$1')} for key share of y`;
    const statement = { name: `subject-access-person/${scopeShape(viewer)}`, text };
    const [found] = await within<{ reference: string }>(tx, statement, [viewer.id, youngPersonId]);
    if (!found) throw new NotFound('young person');
    return found.reference;
  }

  private async run(
    viewer: Viewer,
    { operation, input, doing, as }: Act<object>,
    work: (tx: EntityManager, actor: Permitted) => Promise<{ id: string }>,
  ): Promise<SubjectAccess> {
    const actor = permit(
      viewer,
      doing,
      viewer.may(as) && (viewer.inChildrensServices || as === 'subject-access.decide'),
    );
    const { id } = await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation, input },
        () => work(tx, actor),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.byId(viewer, id);
  }
}
