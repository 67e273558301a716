import type { Viewer } from '@app/access';
import { ActivityLog, type Keyed, Once } from '@app/activity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { MeetingLock } from './meeting-lock.js';

/** What every writing of this area stands on: one transaction, once for its key, the room’s lock and the log. */
@Injectable()
export class PanelDesk {
  constructor(
    private readonly db: DataSource,
    private readonly keys: Once,
    readonly log: ActivityLog,
    readonly lock: MeetingLock,
  ) {}

  /** Does the work in a transaction of its own; gives the id of what it made or changed, of the first time when sent again. */
  once(
    viewer: Viewer,
    operation: string,
    input: Keyed,
    work: (tx: EntityManager) => Promise<{ id: string }>,
  ): Promise<{ id: string }> {
    return this.db.transaction((tx) =>
      this.keys.run<{ id: string }>(
        tx,
        viewer,
        { operation, input },
        () => work(tx),
        (id) => Promise.resolve({ id }),
      ),
    );
  }
}
