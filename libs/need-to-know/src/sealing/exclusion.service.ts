import { mustSeeInWhole, permit, type Permitted, requireStepUp, type Viewer } from '@app/access';
import { ActivityLog, type Keyed, mustBeCurrent, Once } from '@app/activity';
import { RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { EndExclusionInput, ExcludeWorkerInput } from './sealing.inputs.js';
import { SealingReader } from './sealing.reader.js';
import type { Exclusion } from './sealing.types.js';
import { mustBeWorkers } from './workers.js';

const insert = {
  name: 'exclusion-insert',
  text: `insert into exclusion (young_person_id, worker_id, reason, by_id) values ($1, $2, $3, $4)
    on conflict (young_person_id, worker_id) where to_at = 'infinity' do nothing returning id`,
};
const end = { name: 'exclusion-end', text: `update exclusion set to_at = now(), version = version + 1 where id = $1` };

const doing = 'keep a worker from a record';

/** Keeps a worker from somebody they are related to or know, whatever else would open the record to them. */
@Injectable()
export class ExclusionService {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: SealingReader,
  ) {}

  /** @throws NotFound, NotAllowed, StepUpRequired, RuleBroken (exclusion.yourself, exclusion.already, worker.unknown) */
  exclude(viewer: Viewer, input: ExcludeWorkerInput): Promise<Exclusion> {
    const { youngPersonId, workerId, reason } = input;
    return this.change(viewer, 'excludeWorker', input, async (tx, actor) => {
      await this.reader.mustBeOpen(tx, viewer, youngPersonId);
      mustSeeInWhole(viewer, youngPersonId, doing);
      if (workerId === viewer.id)
        throw new RuleBroken('exclusion.yourself', 'Ask another manager to keep you from this record', 'workerId');
      await mustBeWorkers(tx, [workerId], 'workerId');
      const [made] = await within<{ id: string }>(tx, insert, [youngPersonId, workerId, reason.trim(), viewer.id]);
      if (!made) throw new RuleBroken('exclusion.already', 'This worker is already kept from the record', 'workerId');
      await this.log.record(tx, actor, { id: made.id, youngPersonId }, { type: 'exclusion.made', workerId });
      return made;
    });
  }

  /** @throws NotFound, NotAllowed, StepUpRequired, StaleEdit */
  end(viewer: Viewer, input: EndExclusionInput): Promise<Exclusion> {
    return this.change(viewer, 'endExclusion', input, async (tx, actor) => {
      const found = await this.reader.exclusionForUpdate(tx, viewer, input.id);
      mustSeeInWhole(viewer, found.youngPersonId, doing);
      await mustBeCurrent(tx, found, input, {});
      await within(tx, end, [input.id]);
      const { id, youngPersonId, workerId } = found;
      await this.log.record(tx, actor, { id, youngPersonId }, { type: 'exclusion.ended', workerId });
      return found;
    });
  }

  private async change(
    viewer: Viewer,
    operation: string,
    input: Keyed,
    work: (tx: EntityManager, actor: Permitted) => Promise<{ id: string }>,
  ): Promise<Exclusion> {
    const allowed = viewer.may('exclusion.write') && viewer.inChildrensServices;
    const actor = permit(viewer, doing, allowed);
    requireStepUp(viewer);
    const { id } = await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation, input },
        () => work(tx, actor),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.exclusionById(viewer, id);
  }
}
