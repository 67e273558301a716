import type { Viewer } from '@app/access';
import { type Batch, inOrderOf } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { type ActionCounts, CommitmentReader } from './commitment.reader.js';
import type { CommitmentUpdate } from './delivery.types.js';

/** The updates of each commitment, the newest first. */
@Injectable()
export class UpdatesOfCommitment implements Batch<Viewer, string, CommitmentUpdate[]> {
  constructor(private readonly reader: CommitmentReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<CommitmentUpdate[][]> {
    return inOrderOf(ids, await this.reader.updates(ids), (update) => update.commitmentId);
  }
}

/** How many actions each commitment has, open and done. */
@Injectable()
export class ActionCountsOfCommitment implements Batch<Viewer, string, ActionCounts> {
  constructor(private readonly reader: CommitmentReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<ActionCounts[]> {
    const found = inOrderOf(ids, await this.reader.actionCounts(ids), (counts) => counts.commitmentId);
    return found.map(([counts], index) => counts ?? { commitmentId: ids[index] ?? '', open: 0, done: 0 });
  }
}
